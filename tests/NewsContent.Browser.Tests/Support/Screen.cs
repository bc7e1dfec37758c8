namespace NewsContent.Browser.Tests.Support;

/// <summary>A size of the browser's window, in CSS pixels.</summary>
public sealed record Screen(string Name, int Width, int Height)
{
    public static Screen Phone { get; } = new("phone", 390, 844);

    public static Screen Desktop { get; } = new("desktop", 1280, 800);

    public static Screen Of(string name) => name == Phone.Name ? Phone : Desktop;
}
