using NewsContent.Compilation;
using Xunit;

namespace NewsContent.Build.Tests;

/// <summary>
/// Time zones on systems with other names or without zone data. The tests do not run on Windows: a fake system that knows only Windows
/// names, like Windows without ICU, replaces it.
/// </summary>
public sealed class TimeZoneTests
{
    private const string UnknownZone = "write an offset such as +08:00 or a zone such as Asia/Shanghai";

    private static readonly SystemZones s_windows = new(hasWindowsNames: true, static name => name switch
    {
        "UTC" => TimeZoneInfo.Utc,
        "China Standard Time" => Zone(name, 8),
        "India Standard Time" => Zone(name, 5.5),
        "GMT Standard Time" => Zone(name, 0),
        "Eastern Standard Time" => Zone(name, -5),
        _ => throw new TimeZoneNotFoundException(name),
    });

    private static readonly SystemZones s_empty = new(hasWindowsNames: false, static name => throw new TimeZoneNotFoundException(name));

    [Theory]
    [InlineData("Asia/Shanghai", "China Standard Time")]
    [InlineData("PRC", "China Standard Time")]
    [InlineData("Asia/Kolkata", "India Standard Time")]
    [InlineData("Asia/Calcutta", "India Standard Time")]
    [InlineData("Europe/London", "GMT Standard Time")]
    [InlineData("Eastern Standard Time", "Eastern Standard Time")]
    [InlineData("Etc/UTC", "UTC")]
    public void Windows_FindsAZoneByEitherName(string name, string windowsName)
    {
        Assert.Equal(windowsName, s_windows.Find(name)?.Id);
        Assert.Null(ContentTimeZone.ProblemOf(name, s_windows));
    }

    [Theory]
    [InlineData("Asia/Nowhere")]
    [InlineData("asia/shanghai")]
    [InlineData("Beijing")]
    public void UnknownNameOnWindows_IsAnError(string name) => Assert.Equal(UnknownZone, ContentTimeZone.ProblemOf(name, s_windows));

    [Fact]
    public void MachineWithoutZoneData_IsNamed()
    {
        Assert.Equal(
            "this machine knows no time zones: install its zone data (the package tzdata), or write an offset such as +08:00, which needs no zone data",
            ContentTimeZone.ProblemOf("Asia/Shanghai", s_empty));
        Assert.Null(ContentTimeZone.ProblemOf("+08:00", s_empty));
        Assert.Null(ContentTimeZone.ProblemOf("UTC", s_empty));
    }

    // ICU's table is a copy of the same data of another year: a few zones may differ, but a broken table differs in many.
    [Fact]
    public void Table_SaysWhatIcuSays()
    {
        Assert.SkipUnless(TimeZoneInfo.TryConvertIanaIdToWindowsId("Asia/Shanghai", out _), "This machine has no ICU.");
        var different = WindowsZoneNames.IanaNames
            .Where(static name => TimeZoneInfo.TryConvertIanaIdToWindowsId(name, out var windows)
                && windows != WindowsZoneNames.OfIana(name));
        var unknown = WindowsZoneNames.IanaNames.Where(static name => !TimeZoneInfo.TryConvertIanaIdToWindowsId(name, out _));

        Assert.True(WindowsZoneNames.IanaNames.Count > 590);
        Assert.InRange(different.Count(), 0, 5);
        Assert.InRange(unknown.Count(), 0, 10);
    }

    [Fact]
    public void Table_HasTheZonesOfThisMachine()
    {
        var missing = TimeZoneInfo.GetSystemTimeZones().Select(static zone => zone.Id)
            .Where(static name => TimeZoneInfo.TryConvertIanaIdToWindowsId(name, out _) && WindowsZoneNames.OfIana(name) is null);

        Assert.Empty(missing);
    }

    [Fact]
    public void MainNameOfEachWindowsZone_LeadsBack()
    {
        var windowsNames = WindowsZoneNames.IanaNames.Select(static name => WindowsZoneNames.OfIana(name)!).Distinct().ToArray();

        Assert.All(windowsNames, static windows => Assert.Equal(windows, WindowsZoneNames.OfIana(WindowsZoneNames.ToIana(windows)!)));
    }

    private static TimeZoneInfo Zone(string name, double hours) =>
        TimeZoneInfo.CreateCustomTimeZone(name, TimeSpan.FromHours(hours), name, name);
}
