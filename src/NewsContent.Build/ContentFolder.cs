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
    public IEnumerable<string> Files(params string[] extensions) =>
        Below(Root, FolderTrail.Of(Root), includesHidden: true, []).Where(path => HasExtension(path.AsSpan(), extensions));

    /// <summary>The full paths of the files that are neither posts nor data, nor hidden or in a hidden folder, in no order.</summary>
    public IEnumerable<string> OtherFiles() => Below(Root, FolderTrail.Of(Root), includesHidden: false, Extensions);

    public string RelativePath(string path) =>
        Path.DirectorySeparatorChar == '/' ? path.Substring(Root.Length) : path.Substring(Root.Length).Replace(Path.DirectorySeparatorChar, '/');

    public static bool HasExtension(ReadOnlySpan<char> path, string[] extensions)
    {
        foreach (var extension in extensions)
        {
            if (path.EndsWith(extension.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private IEnumerable<string> Below(string folder, FolderTrail trail, bool includesHidden, string[] except)
    {
        if (_excluded.Contains(WithoutEnd(folder)))
            yield break;

        foreach (var entry in Entries(folder, except))
        {
            if (!includesHidden && entry.IsHidden)
                continue;

            if (!entry.IsFolder)
            {
                yield return entry.Path;
            }
            else if (trail.To(new(entry.Path)) is { } to)
            {
                foreach (var path in Below(entry.Path, to, includesHidden, except))
                    yield return path;
            }
        }
    }

    private static IEnumerable<FolderEntry> Entries(string folder, string[] except)
    {
        using var entries = Try(() => FolderEntry.In(folder, except).GetEnumerator());
        if (entries is null)
            yield break;

        // One by one, as ChooseStorage reads only as many as it needs.
        Func<FolderEntry?> next = () => entries.MoveNext() ? entries.Current : null;
        while (Try(next) is { } entry)
            yield return entry;
    }

    // MSBuild's globs pass over folders that cannot be read as well.
    private static T? Try<T>(Func<T?> read) where T : class
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string WithoutEnd(string path) => Path.GetFullPath(path).TrimEnd('/', Path.DirectorySeparatorChar);
}
