using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;

namespace NewsContent.AspNetCore.Export;

/// <summary>The files of the app's web root: images of posts, an icon.</summary>
internal static class WebRootFiles
{
    public static IReadOnlyList<(string File, IFileInfo Content)> Of(IServiceProvider services, ExportFolder except) =>
        services.GetService<IWebHostEnvironment>() is { WebRootFileProvider: { } root }
            ? [.. Files(root, "").Where(found => !except.Has(found.File)).OrderBy(static found => found.File, StringComparer.Ordinal)]
            : [];

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
}
