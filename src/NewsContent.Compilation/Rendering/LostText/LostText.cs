using Markdig.Syntax;

namespace NewsContent.Compilation;

/// <summary>
/// Finds text of a body that readers would not see as its writer meant it. Most bodies lack the characters that each check looks for first.
/// </summary>
internal static class LostText
{
    /// <param name="document">What Markdig made of the body.</param>
    public static void Check(
        string text, int bodyStart, MarkdownDocument document, MarkdownOptions options, List<Finding> findings, CancellationToken cancellationToken)
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
