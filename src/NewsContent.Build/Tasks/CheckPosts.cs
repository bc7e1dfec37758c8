using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using NewsContent.Build.Files;
using NewsContent.Build.Listing;
using NewsContent.Compilation;

namespace NewsContent.Build;

/// <summary>
/// Lists the posts of Source storage, except posts that the project removed from its items. Leaves out posts that cannot be read, and posts
/// whose names the compiler's command line would mangle: the compiler would report files that do not exist.
/// </summary>
public sealed class CheckPosts : ContentTask
{
    /// <summary>
    /// The project's items: the items of <see cref="Listed"/>, without the items that the project removed, and with the items that it
    /// added.
    /// </summary>
    public ITaskItem[] Posts { get; set; } = [];

    /// <summary>
    /// The items that MSBuild's globs found before the project file was evaluated. Their only use is to tell which items the project
    /// removed.
    /// </summary>
    public ITaskItem[] Listed { get; set; } = [];

    /// <summary>The prefix of the paths of items: the content folder, relative to the project folder or as a full path.</summary>
    public string ItemRoot { get; set; } = "";

    [Output]
    public ITaskItem[] PassablePosts { get; private set; } = [];

    private protected override bool Run(ListingChoices choices)
    {
        var content = Content(choices);
        var (kept, listed) = (PathsOf(Posts), PathsOf(Listed));
        var isUnpassable = false;
        var passable = new List<ITaskItem>();
        var posts = content.Posts().Where(path => !listed.Contains(path) || kept.Contains(path));
        foreach (var path in posts.OrderBy(static path => path, StringComparer.Ordinal))
        {
            if (Unpassable(path))
                isUnpassable = true;
            else if (!ReportIfUnreadable(path, content))
                passable.Add(new TaskItem(ItemName.Escape(ItemRoot + path.Substring(content.Root.Length))));
        }

        listed.UnionWith(passable.Select(item => FullPath(item.ItemSpec)));
        foreach (var post in Posts)
        {
            var path = FullPath(post.ItemSpec);
            if (listed.Add(path) && !Unpassable(path) && !ReportIfUnreadable(path, content))
                passable.Add(post);
        }

        PassablePosts = [.. passable];
        if (passable.Count == 0 && !isUnpassable && !Log.HasLoggedErrors)
            TaskFindings.Log(Log, SetUpRules.NoPosts(ContentRoot, Directory.Exists(FullPath(ContentRoot))), ProjectFile);

        return true;
    }

    private HashSet<string> PathsOf(ITaskItem[] items) => new(items.Select(item => FullPath(item.ItemSpec)), StringComparer.Ordinal);

    private bool Unpassable(string path)
    {
        if (FileNames.UnpassablePart(path) is not { } part)
            return false;

        TaskFindings.Log(Log, SetUpRules.UnpassableName(part), path);
        return true;
    }

    // The compiler would wait for a named pipe without end, and say of other files only that they are not there.
    private bool ReportIfUnreadable(string path, ContentFolder content)
    {
        if (PostBytes.ProblemOf(path) is not { Length: > 0 } problem)
            return false;

        var shown = path.StartsWith(content.Root, StringComparison.Ordinal) ? content.RelativePath(path) : path;
        TaskFindings.Log(Log, FrontMatterRules.Unreadable(shown, problem), path);
        return true;
    }
}
