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

        var hasBrackets = text.IndexOf('[', bodyStart) >= 0;
        var hasBraces = text.IndexOf('{', bodyStart) >= 0;
        if (hasBrackets || hasBraces)
            CheckMarks(text, bodyStart, document, hasBrackets, hasBraces, findings);
    }

    private static void CheckMarks(
        string text, int bodyStart, MarkdownDocument document, bool hasBrackets, bool hasBraces, List<Finding> findings)
    {
        var shown = new Lazy<ShownText>(() => ShownText.Of(document, text, bodyStart));
        var tags = new TemplateTags(text, bodyStart, shown);
        if (hasBrackets)
        {
            if (SpacedPaths.Find(text, bodyStart) is { Count: > 0 } paths)
                SpacedPaths.Check(paths, document, text, bodyStart, shown, findings);

            if (text.IndexOf("]:", bodyStart, StringComparison.Ordinal) >= 0)
            {
                UnusedDefinitions.Check(document, text, bodyStart, findings);
                SpacedDefinitions.Check(text, bodyStart, shown, findings);
            }

            tags.FindShortcodes();
        }

        if (hasBraces)
        {
            if (BracedAttributes.MayBeIn(text, bodyStart))
                BracedAttributes.Check(document, text, bodyStart, shown, findings);

            tags.FindBraces();
        }

        tags.Report(findings);
    }
}
