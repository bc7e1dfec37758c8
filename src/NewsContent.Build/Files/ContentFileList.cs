using NewsContent.Compilation;

namespace NewsContent.Build.Files;

/// <summary>Finds the files below the content folder that are no posts, and measures those that are images.</summary>
internal static class ContentFileList
{
    /// <summary>The files, ordered by path, ordinally.</summary>
    public static ContentFile[] Of(ContentFolder content) =>
        [.. content.OtherFiles().Select(file => Measured(content.RelativePath(file.FullName), ImageHeader.Read(file.FullName))).OrderBy(static file => file.Path, StringComparer.Ordinal)];

    private static ContentFile Measured(string path, ImageSize? size) => new(path, size?.Width ?? 0, size?.Height ?? 0);
}
