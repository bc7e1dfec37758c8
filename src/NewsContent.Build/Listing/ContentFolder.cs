using NewsContent.Build.Listing;

namespace NewsContent.Build;

/// <summary>
/// The content folder. This class alone decides which files are content: every task, both storages and the packer list files through this
/// class.
/// </summary>
/// <param name="root">The folder's full path.</param>
/// <param name="excluded">Folders below the content folder without posts, such as the project's bin and obj.</param>
/// <param name="choices">The project's choices; null for the defaults.</param>
internal sealed class ContentFolder(string root, IEnumerable<string> excluded, ListingChoices? choices = null)
{
    private readonly HashSet<string> _excluded = new(excluded.Select(WithoutEnd), StringComparer.OrdinalIgnoreCase);
    private readonly ListingChoices _choices = choices ?? ListingChoices.None;

    public string Root { get; } = WithoutEnd(root) + Path.DirectorySeparatorChar;

    /// <summary>The full paths of posts and data files, in no order.</summary>
    /// <exception cref="ListingException">A folder or a list of patterns cannot be read.</exception>
    public IEnumerable<string> Posts() => Walk(ContentKinds.Posts, report: null).Select(static file => file.Path);

    /// <summary>The full paths of the files that are neither posts nor data, in no order.</summary>
    /// <param name="report">Receives the findings about the folder.</param>
    /// <exception cref="ListingException">A folder or a list of patterns cannot be read.</exception>
    public IEnumerable<string> OtherFiles(Action<ListedFinding>? report = null) =>
        Walk(ContentKinds.Others, report).Select(static file => file.Path);

    /// <summary>Whether the walk has found a link to a folder.</summary>
    public bool HasLinkedFolders { get; set; }

    /// <summary>The path below the content folder, with <c>/</c> between folders.</summary>
    public string RelativePath(string path)
    {
        var below = path.Substring(Root.Length);
        return Path.DirectorySeparatorChar == '/' ? below : below.Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>Whether the path is an excluded folder of the project, such as bin.</summary>
    public bool Excludes(string folder) => _excluded.Contains(folder);

    private IEnumerable<ListedFile> Walk(ContentKinds kinds, Action<ListedFinding>? report) =>
        new FolderWalk(this, _choices, kinds, report).Files();

    private static string WithoutEnd(string path) => Path.GetFullPath(path).TrimEnd('/', Path.DirectorySeparatorChar);
}
