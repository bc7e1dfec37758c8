using Microsoft.Build.Framework;
using NewsContent.Build.Files;
using NewsContent.Compilation;
using Task = Microsoft.Build.Utilities.Task;

namespace NewsContent.Build;

/// <summary>
/// Holds back posts whose names the compiler's command line would mangle, or that cannot be read: without it the compiler reports files that do not exist.
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
        var content = new ContentFolder(FullPath(ContentRoot), ExcludedFolders.Select(folder => FullPath(folder.ItemSpec)));
        // The folder is walked besides looking at the items, as MSBuild turns '\' into '/' and so does not know the names it is in.
        var unpassable = new HashSet<string>(StringComparer.Ordinal);
        foreach (var post in content.Files(".md", ".markdown"))
            ReportIfUnpassable(post, unpassable);

        var passable = new List<ITaskItem>(Posts.Length);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var post in Posts)
        {
            var path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ProjectFile) ?? "", post.ItemSpec));
            // A name that MSBuild changed, or even the glob itself: MSBuild does not expand it where a folder's name holds '\'.
            var isMadeUp = unpassable.Count > 0 && !File.Exists(path);
            if (seen.Add(path) && !ReportIfUnpassable(path, unpassable) && !isMadeUp && !ReportIfUnreadable(path, content))
                passable.Add(post);
        }

        PassablePosts = passable.ToArray();
        if (Posts.Length == 0 && unpassable.Count == 0)
            TaskFindings.Log(Log, SetUpRules.NoPosts(ContentRoot), ProjectFile);

        return !Log.HasLoggedErrors;
    }

    private bool ReportIfUnpassable(string path, HashSet<string> reported)
    {
        if (FileNames.UnpassablePart(path) is not { } part)
            return false;

        if (reported.Add(path))
            TaskFindings.Log(Log, SetUpRules.UnpassableName(part), path);

        return true;
    }

    // The compiler would wait for a named pipe without end, and say of other files only that they are not there.
    private bool ReportIfUnreadable(string path, ContentFolder content)
    {
        if (PostBytes.ProblemOf(path) is not { Length: > 0 } problem)
            return false;

        TaskFindings.Log(Log, FrontMatterRules.Unreadable(path.StartsWith(content.Root, StringComparison.Ordinal) ? content.RelativePath(path) : path, problem), path);
        return true;
    }

    private string FullPath(string path) => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ProjectFile) ?? "", path));
}
