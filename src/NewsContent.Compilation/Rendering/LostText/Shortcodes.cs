namespace NewsContent.Compilation;

/// <summary>Finds WordPress's shortcodes: <c>[gallery ids="1"]</c>, and <c>[embed]…[/embed]</c>.</summary>
internal static class Shortcodes
{
    private const int LongestName = 40;
    private const int LongestTag = 400;

    public static IEnumerable<(TextPlace Place, string Name)> Find(string text, int bodyStart)
    {
        HashSet<string>? closed = null;
        for (var i = text.IndexOf('[', bodyStart); i >= 0; i = text.IndexOf('[', i + 1))
        {
            if (i + 1 == text.Length || !IsOfName(text[i + 1], isFirst: true) || i > 0 && text[i - 1] is '\\' or ']')
                continue;

            var name = NameAt(text, i + 1);
            var end = i + 1 + name.Length;
            if (end >= text.Length)
                continue;

            var isTag = text[end] != ']' ? HasAttributes(text, ref end)
                : !IsFollowedByLink(text, end + 1) && (closed ??= Closed(text, bodyStart)).Contains(name);
            if (isTag)
                yield return (TextPlace.Between(i, end + 1), name);
        }
    }

    private static HashSet<string> Closed(string text, int bodyStart)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = bodyStart; (i = text.IndexOf("[/", i, StringComparison.Ordinal)) >= 0; i += 2)
        {
            var name = NameAt(text, i + 2);
            if (name.Length > 0 && i + 2 + name.Length < text.Length && text[i + 2 + name.Length] == ']')
                names.Add(name);
        }

        return names;
    }

    private static string NameAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < LongestName && IsOfName(text[end], end == start))
            end++;

        return text.Substring(start, end - start);
    }

    private static bool IsOfName(char character, bool isFirst) =>
        character is >= 'a' and <= 'z' || !isFirst && character is '-' or '_' or (>= '0' and <= '9');

    // A blank and 'name="…"', up to the bracket of the same line.
    private static bool HasAttributes(string text, ref int end)
    {
        if (text[end] != ' ')
            return false;

        var attribute = end + 1;
        while (attribute < text.Length && (text[attribute] is >= 'a' and <= 'z' or '-' or '_'))
            attribute++;

        var isQuoted = attribute + 1 < text.Length && text[attribute] == '=' && text[attribute + 1] is '"' or '\'' or '”' or '“';
        if (attribute == end + 1 || !isQuoted)
            return false;

        var close = text.IndexOfAny([']', '\n'], attribute, Math.Min(LongestTag, text.Length - attribute));
        end = close;
        return close >= 0 && text[close] == ']' && !IsFollowedByLink(text, close + 1);
    }

    private static bool IsFollowedByLink(string text, int at) => at < text.Length
        && (text[at] is '(' or ':' || text[at] == '[' && at + 1 < text.Length && text[at + 1] != '/');
}
