using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsContent.Compilation;

/// <summary>A date as front matter writes it: ISO 8601 calendar dates with or without time and zone, and YAML's form with spaces (YAML timestamp type).</summary>
/// <param name="OffsetMinutes">The offset that the text names, else that of the project's zone.</param>
public sealed record DateText(long LocalTicks, int OffsetMinutes, bool HasTime)
{
    private const long MostTicks = 3155378975999999999;

    private static readonly Regex s_date = new(
        @"\A([0-9]{4})-([0-9]{2})-([0-9]{2})" +
        @"(?:(?:[Tt]|[ \t]+)([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:\.([0-9]{1,7})[0-9]*)?)?" +
        @"[ \t]*(?:([Zz])|([+-])([0-9]{1,2})(?::?([0-9]{2}))?)?)?\z",
        RegexOptions.CultureInvariant);

    /// <summary>The date; null when the text is none.</summary>
    public static DateText? Parse(string text, ContentTimeZone zone)
    {
        // Most texts are no dates, and need no regular expression to show it.
        if (text.Length < 10 || text[4] != '-' || s_date.Match(text) is not { Success: true } match || Local(match) is not { } local)
            return null;

        var offset = match.Groups[8].Success ? TimeSpan.Zero : match.Groups[9].Success ? Offset(match) : zone.OffsetAt(local);
        var isInRange = offset.Duration() <= TimeSpan.FromHours(14) && local.Ticks - offset.Ticks is >= 0 and <= MostTicks;
        return isInRange ? new(local.Ticks, (int)offset.TotalMinutes, match.Groups[4].Success) : null;
    }

    private static DateTime? Local(Match match)
    {
        int Part(int group) => match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : 0;
        var (year, month, day, hour, minute, second) = (Part(1), Part(2), Part(3), Part(4), Part(5), Part(6));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59 || second > 59)
            return null;

        var fraction = int.Parse(match.Groups[7].Value.PadRight(7, '0'), CultureInfo.InvariantCulture);
        return new DateTime(year, month, day, hour, minute, second, DateTimeKind.Unspecified).AddTicks(fraction);
    }

    private static TimeSpan Offset(Match match)
    {
        var hours = int.Parse(match.Groups[10].Value, CultureInfo.InvariantCulture);
        var minutes = match.Groups[11].Success ? int.Parse(match.Groups[11].Value, CultureInfo.InvariantCulture) : 0;
        var offset = minutes > 59 ? TimeSpan.MaxValue : new TimeSpan(hours, minutes, 0);
        return match.Groups[9].Value == "-" && offset != TimeSpan.MaxValue ? -offset : offset;
    }
}
