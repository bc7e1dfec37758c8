namespace NewsContent.Compilation;

/// <summary>
/// Cuts a list of Markdig's extensions into names. A hyphen removes the name after it, but some names also contain hyphens.
/// </summary>
internal static class MarkdownNames
{
    /// <summary>The name that stands for no extension at all.</summary>
    public const string Common = "common";

    /// <summary>The names in order; an empty name for a hyphen without a name after it.</summary>
    public static IEnumerable<(string Name, bool IsTakenOut)> Read(string list)
    {
        var isTakenOut = false;
        for (var at = 0; at < list.Length;)
        {
            if (list[at] == '-')
            {
                isTakenOut = true;
                at++;
            }
            else if (IsSeparator(list[at]))
            {
                if (isTakenOut && !char.IsWhiteSpace(list[at]))
                    yield return ("", true);

                isTakenOut &= char.IsWhiteSpace(list[at++]);
            }
            else
            {
                var name = NameAt(list, at);
                yield return (name, isTakenOut);
                isTakenOut = false;
                at += name.Length;
            }
        }

        if (isTakenOut)
            yield return ("", true);
    }

    // The longest known name; without a known name, all text up to a hyphen before a known name.
    private static string NameAt(string list, int start)
    {
        var end = start;
        while (end < list.Length && !IsSeparator(list[end]))
            end++;

        if (LongestKnown(list, start, end) is { } known)
            return known;

        var cut = start;
        do
            cut = list.IndexOf('-', cut + 1, end - cut - 1);
        while (cut >= 0 && LongestKnown(list, cut + 1, end) is null && cut + 1 < end);

        return list.Substring(start, (cut < 0 ? end : cut) - start);
    }

    private static string? LongestKnown(string list, int start, int end)
    {
        for (var cut = end; cut > start; cut = list.LastIndexOf('-', cut - 1, cut - start))
        {
            var name = list.Substring(start, cut - start);
            if (name == Common || MarkdownOptions.Known.Contains(name) || MarkdownOptions.IsRefused(name))
                return name;
        }

        return null;
    }

    private static bool IsSeparator(char character) => character is '+' or ';' or '|' or ',' || char.IsWhiteSpace(character);
}
