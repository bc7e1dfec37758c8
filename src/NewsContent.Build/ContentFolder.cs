namespace NewsContent.Build;

/// <summary>The content folder, walked on its own: MSBuild's globs change some legal names, and take long over 100,000 of them.</summary>
/// <param name="root">The folder's full path.</param>
/// <param name="excluded">Folders below it that hold no posts, such as bin and obj.</param>
internal sealed class ContentFolder(string root, IEnumerable<string> excluded)
{
    /// <summary>Of posts and data files.</summary>
    public static readonly string[] Extensions = [".md", ".markdown", ".yml", ".yaml", ".json", ".toml"];

    // A content folder may be the project's own.
    private static readonly string[] s_code = [".cs", ".csproj", ".props", ".targets", ".sln", ".slnx", ".user", ".resx", ".razor", ".cshtml", ".config"];

    private readonly HashSet<string> _excluded = new(excluded.Select(WithoutEnd), StringComparer.OrdinalIgnoreCase);

    public string Root { get; } = WithoutEnd(root) + Path.DirectorySeparatorChar;

    /// <summary>The full paths of the files with one of the extensions, in no order.</summary>
    public IEnumerable<FileInfo> Files(params string[] extensions) => Below(new(Root), file => HasExtension(file, extensions), static _ => true);

    /// <summary>The files that are neither posts nor data nor code, and not hidden, in no order.</summary>
    public IEnumerable<FileInfo> OtherFiles() => Below(new(Root), static file => !IsHidden(file) && !HasExtension(file, Extensions) && !HasExtension(file, s_code), static folder => !IsHidden(folder));

    public string RelativePath(string path) =>
        Path.DirectorySeparatorChar == '/' ? path.Substring(Root.Length) : path.Substring(Root.Length).Replace(Path.DirectorySeparatorChar, '/');

    private static bool HasExtension(FileInfo file, string[] extensions)
    {
        foreach (var extension in extensions)
        {
            if (file.Name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool IsHidden(FileSystemInfo entry) => entry.Name[0] == '.';

    private IEnumerable<FileInfo> Below(DirectoryInfo folder, Func<FileInfo, bool> isWanted, Func<DirectoryInfo, bool> mayEnter)
    {
        if (!folder.Exists || _excluded.Contains(WithoutEnd(folder.FullName)))
            yield break;

        foreach (var entry in Entries(folder))
        {
            if (entry is FileInfo file)
            {
                if (isWanted(file))
                    yield return file;
            }
            else if (entry is DirectoryInfo child && mayEnter(child) && !child.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                // Not links: they may lead back up.
                foreach (var below in Below(child, isWanted, mayEnter))
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
