namespace NewsContent.Compilation;

/// <summary>The value of <c>srcset</c>, read as the HTML Living Standard has it ("parse a srcset attribute").</summary>
internal static class SourceSet
{
    private static readonly char[] s_spaces = [' ', '\t', '\n', '\r', '\f'];

    /// <summary>Where the URLs stand in a value as it is written.</summary>
    public static IEnumerable<(int Start, int Length)> UrlsOf(string value)
    {
        for (var at = SkipSeparators(value, 0); at < value.Length; at = SkipSeparators(value, at))
        {
            var end = value.IndexOfAny(s_spaces, at);
            end = end < 0 ? value.Length : end;
            var url = value.Substring(at, end - at).TrimEnd(',');
            yield return (at, url.Length);

            // Without a comma at its end, descriptors follow.
            at = url.Length == end - at ? EndOfDescriptors(value, end) : end;
        }
    }

    private static int SkipSeparators(string value, int at)
    {
        while (at < value.Length && (value[at] == ',' || Array.IndexOf(s_spaces, value[at]) >= 0))
            at++;

        return at;
    }

    private static int EndOfDescriptors(string value, int at)
    {
        for (var isInParentheses = false; at < value.Length && (isInParentheses || value[at] != ','); at++)
            isInParentheses = value[at] == '(' || isInParentheses && value[at] != ')';

        return at;
    }
}
