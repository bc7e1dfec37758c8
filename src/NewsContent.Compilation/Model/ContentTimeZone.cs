using System.Globalization;

namespace NewsContent.Compilation;

/// <summary>The zone of dates that name none: a fixed offset or an IANA zone, by its name so that it compares by value.</summary>
public sealed record ContentTimeZone(string Name)
{
    public static ContentTimeZone Utc { get; } = new("UTC");

    /// <summary>The zone of a name such as <c>+08:00</c> or <c>Asia/Shanghai</c>; null when there is none.</summary>
    public static ContentTimeZone? Parse(string name) =>
        TryFixedOffset(name, out _) || IsKnownZone(name) ? new(name) : null;

    public TimeSpan OffsetAt(DateTime local) =>
        TryFixedOffset(Name, out var offset) ? offset : TimeZoneInfo.FindSystemTimeZoneById(Name).GetUtcOffset(local);

    /// <summary>All that a date's offset depends on: the rules of an IANA zone change with the system's zone data.</summary>
    public string Rules => TryFixedOffset(Name, out _) ? Name : TimeZoneInfo.FindSystemTimeZoneById(Name).ToSerializedString();

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
