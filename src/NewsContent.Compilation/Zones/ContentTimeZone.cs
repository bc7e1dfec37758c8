using System.Globalization;

namespace NewsContent.Compilation;

/// <summary>
/// The zone of dates without an offset: a fixed offset or a zone of the system. Only the name is stored, so that zones compare by value.
/// </summary>
public sealed record ContentTimeZone(string Name)
{
    public static ContentTimeZone Utc { get; } = new("UTC");

    /// <summary>The zone of a name such as <c>+08:00</c> or <c>Asia/Shanghai</c>; null when there is none.</summary>
    public static ContentTimeZone? Parse(string name) => ProblemOf(name) is null ? new(name) : null;

    /// <summary>The fix for a name that this machine does not know as a zone; null when the name is a zone.</summary>
    public static string? ProblemOf(string name) => ProblemOf(name, SystemZones.OfThisMachine);

    public TimeSpan OffsetAt(DateTime local) => TryFixedOffset(Name, out var offset) ? offset : Zone.GetUtcOffset(local);

    /// <summary>A text that changes with the offsets of dates: the rules of a zone depend on the system's zone data.</summary>
    public string Rules => TryFixedOffset(Name, out _) ? Name : Zone.ToSerializedString();

    public static string? ProblemOf(string name, SystemZones zones) =>
        TryFixedOffset(name, out _) || zones.Find(name) is not null ? null
        : zones.HasData ? "write an offset such as +08:00 or a zone such as Asia/Shanghai"
        : "this machine knows no time zones: install its zone data (the package tzdata), or write an offset such as +08:00, "
        + "which needs no zone data";

    private TimeZoneInfo Zone =>
        SystemZones.OfThisMachine.Find(Name) ?? throw new TimeZoneNotFoundException($"This machine knows no time zone '{Name}'.");

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
