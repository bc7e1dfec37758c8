using System.Globalization;

namespace NewsContent.Compilation;

/// <summary>The zone of dates that name none: a fixed offset or a zone of the system, by its name so that it compares by value.</summary>
public sealed record ContentTimeZone(string Name)
{
    public static ContentTimeZone Utc { get; } = new("UTC");

    /// <summary>The zone of a name such as <c>+08:00</c> or <c>Asia/Shanghai</c>; null when there is none.</summary>
    public static ContentTimeZone? Parse(string name) => ProblemOf(name) is null ? new(name) : null;

    /// <summary>What to do about a name that is no zone here; null when the name is a zone.</summary>
    public static string? ProblemOf(string name) => ProblemOf(name, SystemZones.OfThisMachine);

    public TimeSpan OffsetAt(DateTime local) => TryFixedOffset(Name, out var offset) ? offset : Zone.GetUtcOffset(local);

    /// <summary>All that a date's offset depends on: the rules of a zone change with the system's zone data.</summary>
    public string Rules => TryFixedOffset(Name, out _) ? Name : Zone.ToSerializedString();

    public static string? ProblemOf(string name, SystemZones zones) =>
        TryFixedOffset(name, out _) || zones.Find(name) is not null ? null
        : zones.HasData ? "write an offset such as +08:00 or a zone such as Asia/Shanghai"
        : "this machine knows no time zones: install its zone data (the package tzdata), or write an offset such as +08:00, which needs none";

    private TimeZoneInfo Zone => SystemZones.OfThisMachine.Find(Name) ?? throw new TimeZoneNotFoundException($"This machine knows no time zone '{Name}'.");

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
}
