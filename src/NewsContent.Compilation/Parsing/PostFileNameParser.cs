using System.Globalization;

namespace NewsContent.Compilation;

/// <summary>Reads Jekyll's file names: <c>yyyy-MM-dd-slug.md</c>.</summary>
internal static class PostFileNameParser
{
    private const int DayLength = 10;

    public static PostFileName Parse(string relativePath, List<Finding> findings)
    {
        var name = relativePath.Substring(relativePath.LastIndexOf('/') + 1);
        var stem = name.Substring(0, name.LastIndexOf('.') is var dot and >= 0 ? dot : name.Length);
        if (!BeginsWithDay(stem))
            return new(stem, null);

        // A name of a day alone has no slug of its own.
        var slug = stem.Length > DayLength + 1 ? stem.Substring(DayLength + 1) : stem;
        var day = new PostDay(Number(stem, 0, 4), Number(stem, 5, 2), Number(stem, 8, 2));
        if (day is { Year: >= 1, Month: >= 1 and <= 12, Day: >= 1 } && day.Day <= DateTime.DaysInMonth(day.Year, day.Month))
            return new(slug, day);

        findings.Add(ValueRules.BadFileNameDay(stem.Substring(0, DayLength)));
        return new(slug, null);
    }

    private static bool BeginsWithDay(string stem) =>
        stem.Length > DayLength && Enumerable.Range(0, DayLength + 1).All(i => i is 4 or 7 or DayLength ? stem[i] == '-' : stem[i] is >= '0' and <= '9');

    private static int Number(string text, int start, int length) =>
        int.Parse(text.Substring(start, length), NumberStyles.None, CultureInfo.InvariantCulture);
}
