namespace NewsContent.Compilation;

/// <summary>Reads Jekyll's file names, <c>yyyy-MM-dd-slug.md</c>. As in Jekyll, month and day may have one digit.</summary>
internal static class PostFileNameParser
{
    private const int YearLength = 4;

    public static PostFileName Parse(string relativePath, List<Finding> findings)
    {
        var start = relativePath.LastIndexOf('/') + 1;
        var end = relativePath.LastIndexOf('.') is var dot && dot >= start ? dot : relativePath.Length;
        var stem = relativePath.AsSpan(start, end - start);
        if (!TryNumber(stem, 0, YearLength, YearLength, out var year, out var month)
            || !TryNumber(stem, month, 1, 2, out var monthNumber, out var day)
            || !TryNumber(stem, day, 1, 2, out var dayNumber, out var slugStart))
        {
            return new(CanonicalForm.Compose(stem.ToString()), null);
        }

        // A name of a day alone has no slug of its own.
        var slug = CanonicalForm.Compose((stem.Length > slugStart ? stem.Slice(slugStart) : stem).ToString());
        if (year >= 1 && monthNumber is >= 1 and <= 12 && dayNumber >= 1 && dayNumber <= DateTime.DaysInMonth(year, monthNumber))
            return new(slug, new(year, monthNumber, dayNumber));

        findings.Add(ValueRules.BadFileNameDay(stem.Slice(0, slugStart - 1).ToString()));
        return new(slug, null);
    }

    // A number of at most this many digits, and a hyphen.
    private static bool TryNumber(ReadOnlySpan<char> stem, int start, int fewest, int most, out int number, out int next)
    {
        (number, next) = (0, start);
        while (next < stem.Length && next - start < most && stem[next] is >= '0' and <= '9')
            number = number * 10 + (stem[next++] - '0');

        return next - start >= fewest && next < stem.Length && stem[next++] == '-';
    }
}
