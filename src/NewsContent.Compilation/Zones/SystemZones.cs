using System.Runtime.InteropServices;
using System.Security;

namespace NewsContent.Compilation;

/// <summary>
/// The time zones of a system, by the same names on every system and in every process of a build: the compiler may have ICU, which
/// knows IANA and Windows names, and the packer runs without ICU.
/// </summary>
/// <param name="hasWindowsNames">Whether the system uses Windows names for zones.</param>
/// <param name="find">Finds a zone by its name on this system; throws when the system does not know the zone.</param>
public sealed class SystemZones(bool hasWindowsNames, Func<string, TimeZoneInfo> find)
{
    // Zones that every system with zone data knows.
    private static readonly string[] s_everywhere = ["Europe/London", "America/New_York", "Asia/Shanghai"];

    public static SystemZones OfThisMachine { get; } = new(RuntimeInformation.IsOSPlatform(OSPlatform.Windows),
        TimeZoneInfo.FindSystemTimeZoneById);

    /// <summary>Whether the system has zone data at all.</summary>
    public bool HasData => s_everywhere.Any(name => Find(name) is not null);

    /// <summary>The zone of an IANA name or a Windows name; null when the system does not know the zone.</summary>
    public TimeZoneInfo? Find(string name) => hasWindowsNames ? FindByWindowsName(name) : FindByIanaName(name);

    // A name with a slash is an IANA name. A name that is missing in the table is unknown in every process, with or without ICU.
    private TimeZoneInfo? FindByWindowsName(string name) =>
        WindowsZoneNames.OfIana(name) is { } windows ? Try(windows) : name.Contains('/') ? null : Try(name);

    private TimeZoneInfo? FindByIanaName(string name) =>
        (IsIanaName(name) ? Try(name) : null) ?? (WindowsZoneNames.ToIana(name) is { } iana ? Try(iana) : null);

    // Unix reads the name as a path: "Asia" is a folder, and "/dev/zero" has no end.
    private static bool IsIanaName(string name) =>
        name.Split('/')
            .All(static part => part.Length > 0
                && part.All(
                    static character => character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_' or '-' or '+'));

    private TimeZoneInfo? Try(string systemName)
    {
        try
        {
            return find(systemName);
        }
        catch (Exception exception) when (exception is TimeZoneNotFoundException or InvalidTimeZoneException or SecurityException
            or UnauthorizedAccessException or IOException or ArgumentException)
        {
            return null;
        }
    }
}
