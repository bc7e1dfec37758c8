global using NewsContent;
global using static Given;

/// <summary>The app of a <c>Program.cs</c>.</summary>
internal static class Given
{
    public static WebApplication app => WebApplication.Create();
}
