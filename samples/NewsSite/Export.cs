using System.Diagnostics;
using NewsContent.AspNetCore.Export;

namespace NewsSite;

/// <summary>The command <c>export FOLDER [--relative]</c>: writes the site as files.</summary>
internal static class Export
{
    public static async Task<int> RunAsync(WebApplication app, string[] args)
    {
        if (args is not [var folder, .. var rest] || rest is not ([] or ["--relative"]))
        {
            await Console.Error.WriteLineAsync("Write: export FOLDER [--relative]");
            return 2;
        }

        var links = rest.Length > 0 ? NewsExportLinks.Relative : NewsExportLinks.Rooted;
        var watch = Stopwatch.StartNew();
        try
        {
            var count = await app.ExportNewsContentAsync(folder, options => options.Links = links, new Screen());
            Console.WriteLine($"{count} files in {folder}, {watch.Elapsed.TotalSeconds:F1} s");
            return 0;
        }
        catch (Exception exception) when (exception is NewsExportException or InvalidOperationException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 1;
        }
    }

    private sealed class Screen : IProgress<NewsExportProgress>
    {
        private const int Step = 1000;

        public void Report(NewsExportProgress value)
        {
            if (value.Written % Step == 0 || value.Written == value.Total)
                Console.WriteLine($"{value.Written} of {value.Total}");
        }
    }
}
