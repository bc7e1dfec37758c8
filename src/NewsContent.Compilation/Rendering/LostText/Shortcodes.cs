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

    // A blank and 'name="…"', or attributes without quotes and addresses alone, up to the bracket of the same line.
    private static bool HasAttributes(string text, ref int end)
    {
        if (text[end] != ' ')
            return false;

        var start = end + 1;
        var close = text.IndexOfAny([']', '\n'], start, Math.Min(LongestTag, text.Length - start));
        if (close < 0 || text[close] != ']' || IsFollowedByLink(text, close + 1))
            return false;

        end = close;
        var attribute = AttributeEnd(text, start);
        return attribute > start && text[attribute + 1] is '"' or '\'' or '”' or '“'
            || text.Substring(start, close - start).Split([' '], StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } words
                && words.All(static word => AttributeEnd(word + "]", 0) > 0 || IsAddress(word));
    }

    // The place of '=' after a name and before a value; 0 where there is none.
    private static int AttributeEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && (text[end] is >= 'a' and <= 'z' or '-' or '_'))
            end++;

        return end - start > 1 && end + 1 < text.Length && text[end] == '=' && text[end + 1] is not (']' or '=') ? end : 0;
    }

    private static bool IsAddress(string word) =>
        word.StartsWith("https://", StringComparison.Ordinal) || word.StartsWith("http://", StringComparison.Ordinal);

    private static bool IsFollowedByLink(string text, int at) => at < text.Length
        && (text[at] is '(' or ':' || text[at] == '[' && at + 1 < text.Length && text[at + 1] != '/');
}
