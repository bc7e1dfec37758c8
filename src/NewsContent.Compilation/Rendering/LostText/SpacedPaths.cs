using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NewsContent.Compilation;

/// <summary>Finds links and images that stay text because their path has a blank, such as <c>![Map](the map.png)</c>.</summary>
internal static class SpacedPaths
{
    private const int LongestPath = 500;

    private static readonly char[] s_blanks = [' ', '\t'];
    private static readonly char[] s_blanksAndOpening = [' ', '\t', '('];

    /// <summary>The places of <c>](</c> before a possible path.</summary>
    public static List<int> Find(string text, int bodyStart)
    {
        var found = new List<int>();
        for (var i = bodyStart; (i = text.IndexOf("](", i, StringComparison.Ordinal)) >= 0; i += 2)
        {
            if (PathAfter(text, i + 2) is not null)
                found.Add(i);
        }

        return found;
    }

    public static void Check(
        List<int> found, MarkdownDocument document, string text, int bodyStart, Lazy<ShownText> shown, List<Finding> findings)
    {
        foreach (var block in document.Descendants<LeafBlock>())
        {
            LiteralInline? bracket = null;
            foreach (var literal in block.Inline?.FindDescendants<LiteralInline>() ?? [])
            {
                if (literal.Span.Start < 0 || literal.IsFirstCharacterEscaped && literal.Content.CurrentChar is '[' or '!')
                    continue;

                if (literal.Content.Length <= 2 && literal.Content.CurrentChar is '[' or '!')
                {
                    bracket = literal;
                    continue;
                }

                var (start, end) = (bodyStart + literal.Span.Start, bodyStart + literal.Span.End);
                var next = found.BinarySearch(start);
                for (next = next < 0 ? ~next : next; next < found.Count && found[next] < end; next++)
                {
                    if (bracket is not null && text[found[next] - 1] != '\\' && shown.Value.IsAt(found[next]))
                        Report(bodyStart + bracket.Span.Start, found[next], text, findings);

                    bracket = null;
                }
            }
        }
    }

    private static void Report(int start, int close, string text, List<Finding> findings)
    {
        var (path, end) = PathAfter(text, close + 2)!.Value;
        var isImage = text[start] == '!';
        if (!isImage && !LooksLikeAPath(path))
            return;

        var label = text.Substring(start, close + 2 - start);
        var title = text.Substring(close + 2 + path.Length, end - close - 2 - path.Length);
        var size = path.LastIndexOf(" =", StringComparison.Ordinal);
        var fix = isImage && size > 0 && IsSize(path.Substring(size + 2))
            ? $"<img src=\"{path.Substring(0, size).TrimEnd()}\" alt=\"{text.Substring(start + 2, close - start - 2)}\" width=\"…\">"
            : label + "<" + path + ">" + title + ")";
        var place = TextPlace.Between(start, end + 1);
        findings.Add(LostTextRules.SpacedPath(place, text.Substring(place.Start, place.Length), isImage ? "an image" : "a link", fix));
    }

    // Up to the closing parenthesis, without a title.
    private static (string Path, int End)? PathAfter(string text, int start)
    {
        // Most paths end at the first parenthesis and have no blank.
        var close = text.IndexOf(')', start, Math.Min(LongestPath, text.Length - start));
        if (close < 0 || text.IndexOfAny(s_blanksAndOpening, start, close - start) < 0)
            return null;

        var depth = 0;
        var at = start;
        for (; at < text.Length && at - start < LongestPath && text[at] is not ('\n' or '\r' or '<'); at++)
        {
            if (text[at] == ')' && depth-- == 0)
                break;

            depth += text[at] == '(' ? 1 : 0;
        }

        if (at >= text.Length || text[at] != ')' || text.IndexOfAny(s_blanks, start, at - start) < 0)
            return null;

        var path = text.Substring(start, at - start);
        var quote = path.Length > 2 && path[path.Length - 1] is '"' or '\'' ? " " + path[path.Length - 1] : null;
        if (quote is not null && path.IndexOf(quote, StringComparison.Ordinal) is > 0 and var title)
            path = path.Substring(0, title);

        path = path.TrimEnd();
        return path.IndexOfAny(s_blanks) > 0 && !Holds(path, "{{") && !Holds(path, "{%") ? (path, at) : null;
    }

    // A template tag in the path is another finding (NCG3107).
    private static bool Holds(string path, string part) => path.IndexOf(part, StringComparison.Ordinal) >= 0;

    private static bool LooksLikeAPath(string path) => path.IndexOf('/') >= 0 || path[0] == '#' || EndsWithAnExtension(path);

    public static bool EndsWithAnExtension(string path)
    {
        var end = path.IndexOfAny(['?', '#']) is var query and > 0 ? query : path.Length;
        var dot = path.LastIndexOf('.', end - 1);
        return dot > 0 && end - dot is > 1 and <= 9 && path.Substring(dot + 1, end - dot - 1).All(IsOfExtension);
    }

    private static bool IsOfExtension(char character) => character < '\u0080' && char.IsLetterOrDigit(character);

    private static bool IsSize(string text) =>
        text.Length > 0 && text.All(static character => character is >= '0' and <= '9' or 'x' or '%' or 'p' or '*');
}
