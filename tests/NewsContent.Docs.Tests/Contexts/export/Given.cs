global using NewsContent.AspNetCore.Export;
global using static ExportCommand;

/// <summary>What the arguments of a command say.</summary>
internal static class ExportCommand
{
    public const string folder = "site";
    public const NewsExportLinks links = NewsExportLinks.Rooted;
}

internal sealed class Screen : IProgress<NewsExportProgress>
{
    public void Report(NewsExportProgress value) => Console.WriteLine($"{value.Written} of {value.Total}");
}
