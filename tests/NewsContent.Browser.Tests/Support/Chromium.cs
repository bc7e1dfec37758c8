namespace NewsContent.Browser.Tests.Support;

/// <summary>The Chromium of the machine: that of the environment variable <c>CHROMIUM</c>, or one in the usual places.</summary>
internal static class Chromium
{
    public const string Missing = "No Chromium on this machine: install it (`apt-get install chromium`), or name it in the environment variable CHROMIUM.";

    private static readonly string[] s_usualPlaces =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium",
        "/Applications/Chromium.app/Contents/MacOS/Chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    public static string? Path { get; } = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named : s_usualPlaces.FirstOrDefault(File.Exists);
}
