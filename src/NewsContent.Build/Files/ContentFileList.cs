using NewsContent.Compilation;

namespace NewsContent.Build.Files;

/// <summary>Finds the files below the content folder that are no posts, and measures those that are images.</summary>
internal static class ContentFileList
{
    // A content folder may be the project's own.
    private static readonly string[] s_code = [".cs", ".csproj", ".props", ".targets", ".sln", ".slnx", ".user", ".resx", ".razor", ".cshtml", ".config"];

    /// <summary>The files that are neither posts nor data nor code, and not hidden, ordered by path, ordinally.</summary>
    public static ContentFile[] Of(ContentFolder content) =>
        [.. Below(content.Root, FolderTrail.Of(content.Root), content).Select(path => Measured(content.RelativePath(path), ImageHeader.Read(path))).OrderBy(static file => file.Path, StringComparer.Ordinal)];

    // By names alone: nearly all of the 100,000 files that there may be are posts.
    private static IEnumerable<string> Below(string folder, FolderTrail trail, ContentFolder content)
    {
        if (content.IsExcluded(folder))
            yield break;

        foreach (var path in Entries(folder, Directory.GetFiles))
        {
            if (!IsHidden(path) && !HasExtension(path, ContentFolder.Extensions) && !HasExtension(path, s_code) && SpecialFile.Describe(path) is null)
                yield return path;
        }

        foreach (var child in Entries(folder, Directory.GetDirectories))
        {
            if (IsHidden(child) || trail.To(new(child)) is not { } to)
                continue;

            foreach (var path in Below(child, to, content))
                yield return path;
        }
    }

    private static string[] Entries(string folder, Func<string, string[]> read)
    {
        try
        {
            return read(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Posts in such a folder are not found either.
            return [];
        }
    }

    private static bool IsHidden(string path) => path[path.LastIndexOf(Path.DirectorySeparatorChar) + 1] == '.';

    private static bool HasExtension(string path, string[] extensions)
    {
        foreach (var extension in extensions)
        {
            if (path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static ContentFile Measured(string path, ImageSize? size) => new(path, size?.Width ?? 0, size?.Height ?? 0);
}
