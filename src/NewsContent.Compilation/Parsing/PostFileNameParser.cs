namespace NewsContent.Compilation;

/// <summary>Reads Jekyll's file names: <c>yyyy-MM-dd-slug.md</c>.</summary>
internal static class PostFileNameParser
{
    private const int DayLength = 10;

    public static PostFileName Parse(string relativePath, List<Finding> findings)
    {
        var start = relativePath.LastIndexOf('/') + 1;
        var end = relativePath.LastIndexOf('.') is var dot && dot >= start ? dot : relativePath.Length;
        var stem = relativePath.AsSpan(start, end - start);
        if (!BeginsWithDay(stem))
            return new(stem.ToString(), null);

        // A name of a day alone has no slug of its own.
        var slug = (stem.Length > DayLength + 1 ? stem.Slice(DayLength + 1) : stem).ToString();
        var day = new PostDay(Number(stem.Slice(0, 4)), Number(stem.Slice(5, 2)), Number(stem.Slice(8, 2)));
        if (day is { Year: >= 1, Month: >= 1 and <= 12, Day: >= 1 } && day.Day <= DateTime.DaysInMonth(day.Year, day.Month))
            return new(slug, day);

        findings.Add(ValueRules.BadFileNameDay(stem.Slice(0, DayLength).ToString()));
        return new(slug, null);
    }

    private static bool BeginsWithDay(ReadOnlySpan<char> stem)
    {
        for (var i = 0; i <= DayLength; i++)
        {
            if (i >= stem.Length || !(i is 4 or 7 or DayLength ? stem[i] == '-' : stem[i] is >= '0' and <= '9'))
                return false;
        }

        return true;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
            number = number * 10 + (digit - '0');

        return number;
    }
}
