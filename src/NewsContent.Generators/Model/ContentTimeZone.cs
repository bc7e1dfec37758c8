using System.Globalization;

namespace NewsContent.Generators.Model;

/// <summary>The zone of dates that name none: a fixed offset or an IANA zone, by its name so that it compares by value.</summary>
internal sealed record ContentTimeZone(string Name)
{
    public static ContentTimeZone Utc { get; } = new("UTC");

    public static ContentTimeZone? Parse(string name) =>
        TryFixedOffset(name, out _) || IsKnownZone(name) ? new(name) : null;

    public TimeSpan OffsetAt(DateTime local) =>
        TryFixedOffset(Name, out var offset) ? offset : TimeZoneInfo.FindSystemTimeZoneById(Name).GetUtcOffset(local);

    private static bool TryFixedOffset(string name, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (name is "UTC" or "Z" or "")
            return true;

        if (name[0] is not ('+' or '-') || !TimeSpan.TryParseExact(name.Substring(1), "hh\\:mm", CultureInfo.InvariantCulture, out offset))
            return false;

        offset = name[0] == '-' ? -offset : offset;
        return offset.Duration() <= TimeSpan.FromHours(14);
    }

    private static bool IsKnownZone(string name)
    {
        try
        {
            return TimeZoneInfo.FindSystemTimeZoneById(name) is not null;
        }
        catch (Exception exception) when (exception is TimeZoneNotFoundException or InvalidTimeZoneException or ArgumentException)
        {
            return false;
        }
    }
}
