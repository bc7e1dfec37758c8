using System.Globalization;
using Microsoft.Build.Framework;
using NewsContent.Compilation;
using Task = Microsoft.Build.Utilities.Task;

namespace NewsContent.Build;

/// <summary>
/// Holds back posts whose names the compiler's command line would mangle: without it the compiler reports files that do not exist.
/// </summary>
public sealed class CheckPosts : Task
{
    public ITaskItem[] Posts { get; set; } = [];

    /// <summary>The content folder as the project gives it: absolute, or relative to the project.</summary>
    [Required]
    public string ContentRoot { get; set; } = "";

    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>Folders below the content folder that hold no posts, such as bin and obj.</summary>
    public ITaskItem[] ExcludedFolders { get; set; } = [];

    [Output]
    public ITaskItem[] PassablePosts { get; private set; } = [];

    public override bool Execute()
    {
        var root = Path.Combine(Path.GetDirectoryName(ProjectFile) ?? "", ContentRoot);
        var excluded = new HashSet<string>(ExcludedFolders.Select(folder => FullPath(folder.ItemSpec)), StringComparer.OrdinalIgnoreCase);
        // The folder is walked besides looking at the items, as MSBuild turns '\' into '/' and so does not know the names it is in.
        var unpassable = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in PostsBelow(new(root), excluded))
            ReportIfUnpassable(path, unpassable);

        var passable = new List<ITaskItem>(Posts.Length);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var post in Posts)
        {
            var path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ProjectFile) ?? "", post.ItemSpec));
            // A name that MSBuild changed, or even the glob itself: MSBuild does not expand it where a folder's name holds '\'.
            var isMadeUp = unpassable.Count > 0 && !File.Exists(path);
            if (seen.Add(path) && !ReportIfUnpassable(path, unpassable) && !isMadeUp)
                passable.Add(post);
        }

        PassablePosts = passable.ToArray();
        if (Posts.Length == 0 && unpassable.Count == 0)
            Report(SetUpRules.NoPosts(ContentRoot), ProjectFile);

        return !Log.HasLoggedErrors;
    }

    private IEnumerable<string> PostsBelow(DirectoryInfo folder, HashSet<string> excluded)
    {
        if (!folder.Exists || excluded.Contains(FullPath(folder.FullName)))
            yield break;

        foreach (var entry in Entries(folder))
            if (entry is DirectoryInfo { Attributes: var attributes } child)
            {
                // Links may lead back up.
                if (!attributes.HasFlag(FileAttributes.ReparsePoint))
                    foreach (var path in PostsBelow(child, excluded))
                        yield return path;
            }
            else if (entry.Extension.ToLowerInvariant() is ".md" or ".markdown")
                yield return entry.FullName;
    }

    private static FileSystemInfo[] Entries(DirectoryInfo folder)
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

    private bool ReportIfUnpassable(string path, HashSet<string> reported)
    {
        if (FileNames.UnpassablePart(path) is not { } part)
            return false;

        if (reported.Add(path))
            Report(SetUpRules.UnpassableName(part), path);

        return true;
    }

    private void Report(Finding finding, string path)
    {
        var rule = finding.Rule;
        var message = string.Format(CultureInfo.InvariantCulture, rule.Format, finding.Arguments.ToArray<object>());
        var file = FileNames.Printable(path);
        if (rule.Severity == RuleSeverity.Error)
            Log.LogError(null, rule.Id, null, rule.HelpLink, file, 1, 1, 0, 0, message);
        else
            Log.LogWarning(null, rule.Id, null, rule.HelpLink, file, 1, 1, 0, 0, message);
    }

    private string FullPath(string path) =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ProjectFile) ?? "", path)).TrimEnd('/', '\\');
}
