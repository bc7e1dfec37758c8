namespace NewsContent.Compilation;

/// <summary>
/// Maps Windows names of time zones to IANA names and back. ICU has the same table, but the packer runs without ICU, and
/// .NET Framework never has ICU.
/// </summary>
public static class WindowsZoneNames
{
    private static readonly Lazy<(Dictionary<string, string> ToWindows, Dictionary<string, string> ToIana)> s_names = new(Read);

    /// <summary>The IANA names with a Windows name.</summary>
    public static IReadOnlyCollection<string> IanaNames => s_names.Value.ToWindows.Keys;

    /// <summary>The Windows name of an IANA name; null when the table has none.</summary>
    public static string? OfIana(string name) => s_names.Value.ToWindows.TryGetValue(name, out var windows) ? windows : null;

    /// <summary>The main IANA name of a Windows name; null when the table has none.</summary>
    public static string? ToIana(string windowsName) => s_names.Value.ToIana.TryGetValue(windowsName, out var iana) ? iana : null;

    private static (Dictionary<string, string> ToWindows, Dictionary<string, string> ToIana) Read()
    {
        var (toWindows, toIana) = (new Dictionary<string, string>(StringComparer.Ordinal),
            new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase));
        using var text = new StreamReader(typeof(WindowsZoneNames).Assembly.GetManifestResourceStream("WindowsZones.txt")!);
        while (text.ReadLine() is { } line)
        {
            if (line.StartsWith("#", StringComparison.Ordinal))
                continue;

            var end = line.IndexOf(':');
            var windows = line.Substring(0, end);
            foreach (var iana in line.Substring(end + 1).Split([' '], StringSplitOptions.RemoveEmptyEntries))
            {
                toWindows[iana] = windows;
                if (!toIana.ContainsKey(windows))
                    toIana.Add(windows, iana);
            }
        }

        return (toWindows, toIana);
    }
}
