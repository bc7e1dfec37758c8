using Markdig.Syntax;

namespace NewsContent.Compilation;

/// <summary>
/// Finds text of a body that readers do not see as the writer meant it. Each check first looks for a character that most bodies do not
/// have.
/// </summary>
internal static class LostText
{
    /// <param name="document">The body as parsed by Markdig.</param>
    public static void Check(
        string text, int bodyStart, MarkdownDocument document, MarkdownOptions options, List<Finding> findings,
        CancellationToken cancellationToken)
    {
        if (OpenEmphasis.MayBeIn(text, bodyStart))
            new OpenEmphasis(text, bodyStart, options).Check(document, findings, cancellationToken);

        var shown = new Lazy<ShownText>(() => ShownText.Of(document, text, bodyStart));
        if (SpacedPaths.Find(text, bodyStart) is { Count: > 0 } paths)
            SpacedPaths.Check(paths, document, text, bodyStart, shown, findings);

        if (text.IndexOf("]:", bodyStart, StringComparison.Ordinal) >= 0)
            UnusedDefinitions.Check(document, text, bodyStart, findings);

        if (BracedAttributes.MayBeIn(text, bodyStart))
            BracedAttributes.Check(document, text, bodyStart, shown, findings);

        TemplateTags.Check(text, bodyStart, shown, findings);
    }
}
