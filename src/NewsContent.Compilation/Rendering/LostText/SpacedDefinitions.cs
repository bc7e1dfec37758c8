namespace NewsContent.Compilation;

/// <summary>Finds definitions of links that stay text because their path has a blank, such as <c>[map]: the map.png</c>.</summary>
internal static class SpacedDefinitions
{
    private const int LongestLine = 500;

    private static readonly char[] s_lineEnds = ['\r', '\n'];
    private static readonly char[] s_brackets = ['[', ']'];

    public static void Check(string text, int bodyStart, Lazy<ShownText> shown, List<Finding> findings)
    {
        HashSet<string>? repeated = null;
        for (var i = bodyStart; (i = text.IndexOf("]:", i, StringComparison.Ordinal)) >= 0; i += 2)
        {
            var lineEnd = text.IndexOfAny(s_lineEnds, i);
            lineEnd = lineEnd < 0 ? text.Length : lineEnd;
            var start = LabelStart(text, i, bodyStart);
            if (start < 0 || lineEnd - start > LongestLine || text[start + 1] == '^')
                continue;

            var label = text.Substring(start, i + 1 - start);
            var rest = text.Substring(i + 2, lineEnd - i - 2).Trim();
            var path = PathOf(rest);
            if (IsSpacedFile(path) && (repeated ??= RepeatedLabels(text, bodyStart)).Contains(label) && shown.Value.IsAt(start))
            {
                var place = TextPlace.Between(start, lineEnd);
                var fix = label + ": <" + path + ">" + rest.Substring(path.Length);
                findings.Add(LostTextRules.SpacedPath(place, text.Substring(start, place.Length), "a definition", fix));
            }
        }
    }

    // A label begins its line, after three blanks at most; -1 for other brackets.
    private static int LabelStart(string text, int close, int bodyStart)
    {
        var open = text.LastIndexOfAny(['[', '\n', ']'], close - 1, Math.Min(LongestLine, close - bodyStart));
        if (open < bodyStart || text[open] != '[' || open == close - 1)
            return -1;

        var at = open;
        while (at > bodyStart && text[at - 1] == ' ' && open - at < 3)
            at--;

        return at == bodyStart || text[at - 1] == '\n' ? open : -1;
    }

    // Without a title.
    private static string PathOf(string rest)
    {
        var title = rest.Length > 2 && rest[rest.Length - 1] is '"' or '\''
            ? rest.IndexOf(" " + rest[rest.Length - 1], StringComparison.Ordinal)
            : -1;
        return (title > 0 ? rest.Substring(0, title) : rest).TrimEnd();
    }

    private static bool IsSpacedFile(string path) =>
        path.Length > 0 && path[0] != '<' && path.IndexOf(' ') > 0 && path.IndexOf(" http", StringComparison.Ordinal) < 0
        && path.IndexOf('{') < 0 && SpacedPaths.EndsWithAnExtension(path);

    // Every bracketed text is read once, as a post can hold some ten thousand definitions.
    private static HashSet<string> RepeatedLabels(string text, int bodyStart)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var repeated = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var open = -1;
        for (var i = bodyStart; (i = text.IndexOfAny(s_brackets, i)) >= 0; i++)
        {
            if (text[i] == ']' && open >= 0 && i - open < LongestLine
                && text.Substring(open, i + 1 - open) is var label && !seen.Add(label))
                repeated.Add(label);

            open = text[i] == '[' ? i : -1;
        }

        return repeated;
    }
}
