using NewsContent.Build.Files;

namespace NewsContent.Build;

/// <summary>The content folder, walked on its own: MSBuild's globs change some legal names, and take long over 100,000 of them.</summary>
/// <param name="root">The folder's full path.</param>
/// <param name="excluded">Folders below it that hold no posts, such as bin and obj.</param>
internal sealed class ContentFolder(string root, IEnumerable<string> excluded)
{
    /// <summary>Of posts and data files.</summary>
    public static readonly string[] Extensions = [".md", ".markdown", ".yml", ".yaml", ".json", ".toml"];

    private readonly HashSet<string> _excluded = new(excluded.Select(WithoutEnd), StringComparer.OrdinalIgnoreCase);

    public string Root { get; } = WithoutEnd(root) + Path.DirectorySeparatorChar;

    /// <summary>The full paths of the files with one of the extensions, in no order.</summary>
    public IEnumerable<FileInfo> Files(params string[] extensions) => Below(new(Root), FolderTrail.Of(Root), extensions);

    public string RelativePath(string path) =>
        Path.DirectorySeparatorChar == '/' ? path.Substring(Root.Length) : path.Substring(Root.Length).Replace(Path.DirectorySeparatorChar, '/');

    public bool IsExcluded(string folder) => _excluded.Contains(WithoutEnd(folder));

    private IEnumerable<FileInfo> Below(DirectoryInfo folder, FolderTrail trail, string[] extensions)
    {
        if (!folder.Exists || IsExcluded(folder.FullName))
            yield break;

        foreach (var entry in Entries(folder))
        {
            if (entry is FileInfo file)
            {
                if (extensions.Any(extension => file.Name.EndsWith(extension, StringComparison.OrdinalIgnoreCase)))
                    yield return file;
            }
            else if (entry is DirectoryInfo child && trail.To(child) is { } to)
            {
                foreach (var below in Below(child, to, extensions))
                    yield return below;
            }
        }
    }

    private static IEnumerable<FileSystemInfo> Entries(DirectoryInfo folder)
    {
        try
        {
            return folder.GetFileSystemInfos();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // MSBuild's globs pass over such folders as well.
            return [];
        }
    }

    private static string WithoutEnd(string path) => Path.GetFullPath(path).TrimEnd('/', Path.DirectorySeparatorChar);
}
