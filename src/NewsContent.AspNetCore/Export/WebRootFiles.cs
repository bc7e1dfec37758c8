using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using NewsContent.AspNetCore.Assets;

namespace NewsContent.AspNetCore.Export;

/// <summary>The files of the app's web root: images of posts, an icon.</summary>
internal sealed partial class WebRootFiles(IServiceProvider services, NewsExportOptions options)
{
    private const int MostNames = 20;

    private readonly ILogger? _log = services.GetService<ILoggerFactory>()?.CreateLogger("NewsContent.Export");

    /// <summary>The files to write. The log names the active files.</summary>
    /// <param name="except">The files that are written already.</param>
    public IReadOnlyList<(string File, IFileInfo Content)> Of(ExportFolder except)
    {
        if (services.GetService<IWebHostEnvironment>() is not { WebRootFileProvider: { } root })
            return [];

        var found = Files(root, "").Where(found => !except.Has(found.File))
            .OrderBy(static found => found.File, StringComparer.Ordinal).ToList();
        var active = found.ConvertAll(static file => file.File).FindAll(ActiveFiles.Contains);
        var leftOut = options.IncludeActiveFiles ? [] : active.FindAll(static file => !ActiveFiles.IsImage(file));
        if (_log is not null && active.Count > leftOut.Count)
            LogWritten(_log, Names(active.Except(leftOut)));

        if (_log is not null && leftOut.Count > 0)
            LogLeftOut(_log, Names(leftOut));

        var names = leftOut.ToHashSet(StringComparer.Ordinal);
        return found.FindAll(file => !names.Contains(file.File));
    }

    private static IEnumerable<(string File, IFileInfo Content)> Files(IFileProvider root, string folder)
    {
        foreach (var entry in root.GetDirectoryContents(folder))
        {
            var path = folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";
            if (!entry.IsDirectory)
                yield return (path, entry);
            else
                foreach (var file in Files(root, path))
                    yield return file;
        }
    }

    private static string Names(IEnumerable<string> files)
    {
        var names = files.Select(ActiveFiles.OriginalOf).Distinct(StringComparer.Ordinal).ToList();
        return string.Join(", ", names.Take(MostNames)) + (names.Count > MostNames ? $" and {names.Count - MostNames} more" : "");
    }

    [LoggerMessage(1, LogLevel.Information, "Files beside posts that may hold scripts are written: {Files}. "
        + "Have the host send 'Content-Security-Policy: sandbox' with them if you do not trust who wrote them.")]
    private static partial void LogWritten(ILogger log, string files);

    [LoggerMessage(2, LogLevel.Warning, "Files beside posts that may hold scripts are left out: {Files}. "
        + "Set IncludeActiveFiles in the options of the export if you trust who wrote them.")]
    private static partial void LogLeftOut(ILogger log, string files);
}
