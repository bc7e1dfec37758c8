namespace NewsContent.Compilation;

/// <summary>Reads the value of <c>srcset</c> as browsers do (HTML Living Standard §4.8.4.3.10, "parse a srcset attribute").</summary>
internal static class SourceSet
{
    private static readonly char[] s_spaces = [' ', '\t', '\n', '\r', '\f'];

    /// <summary>The candidates. A comma ends a URL only before white space, because URLs may contain commas.</summary>
    public static IEnumerable<SourceCandidate> Read(string value)
    {
        for (var start = SkipSeparators(value, 0); start < value.Length;)
        {
            var end = value.IndexOfAny(s_spaces, start);
            end = end < 0 ? value.Length : end;
            var length = value.Substring(start, end - start).TrimEnd(',').Length;
            // Descriptors follow, unless the URL ends with a comma.
            var candidate = new SourceCandidate(start, length, length == end - start ? EndOfDescriptors(value, end) : start + length);
            yield return candidate;
            start = SkipSeparators(value, candidate.End);
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

/// <summary>An image of a <c>srcset</c>.</summary>
/// <param name="Start">The start of the URL.</param>
/// <param name="Length">The length of the URL.</param>
/// <param name="End">The end of the descriptors, such as <c>2x</c> and <c>640w</c>.</param>
internal readonly record struct SourceCandidate(int Start, int Length, int End);
