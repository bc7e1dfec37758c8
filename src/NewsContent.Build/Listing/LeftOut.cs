using NewsContent.Compilation;

namespace NewsContent.Build.Listing;

/// <summary>
/// Decides which files and folders are not content: by the project's patterns, by <c>.newscontentignore</c>, and by built-in rules.
/// </summary>
/// <param name="globs">The project's patterns.</param>
internal sealed class LeftOut(ContentGlobs globs)
{
    private static readonly string[] s_folders = ["node_modules", "bin", "obj"];

    /// <param name="folder">The path of the entry's folder below the content folder, with a <c>/</c> at its end.</param>
    /// <param name="isByDefault">Whether a built-in rule decided, and no pattern.</param>
    public bool Has(FolderEntry entry, string folder, ContentKinds kind, IgnoreFile? ignore, out bool isByDefault)
    {
        isByDefault = false;
        if (!globs.IsEmpty || ignore is not null)
        {
            var path = folder + entry.Name;
            if ((globs.LeavesOut(path, entry.IsFolder) ?? IgnoreFile.LeavesOut(ignore, path, entry.IsFolder)) is { } decided)
                return decided;
        }

        isByDefault = true;
        return IsNone(entry, kind);
    }

    /// <summary>Whether the entry is a folder named bin or obj that has posts, which the project may want to compile.</summary>
    public static bool IsOutputWithPosts(FolderEntry folder)
    {
        if (!folder.IsFolder || folder.IsLink || !IsNamed(folder.Name, "bin") && !IsNamed(folder.Name, "obj"))
            return false;

        var folders = new Stack<string>([folder.Path]);
        try
        {
            while (folders.Count > 0)
            {
                foreach (var entry in FolderEntry.In(folders.Pop(), ContentKinds.Markdown).Where(static entry => !entry.IsLink))
                {
                    if (entry.IsFolder)
                        folders.Push(entry.Path);
                    else if (HeadOfFile.HasFrontMatter(entry.Path, isHtml: false))
                        return true;
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // An unreadable folder is not an error here, because the folder is left out anyway.
        }

        return false;
    }

    private static bool IsNone(FolderEntry entry, ContentKinds kind)
    {
        var name = entry.Path.AsSpan(entry.Path.LastIndexOf(Path.DirectorySeparatorChar) + 1);
        if (name[0] is '.' or '_')
            return !(entry.IsFolder && name.Equals("_posts".AsSpan(), StringComparison.OrdinalIgnoreCase));

        if (!entry.IsFolder)
            return kind == ContentKinds.Markdown && name.StartsWith("readme.".AsSpan(), StringComparison.OrdinalIgnoreCase)
                && !HeadOfFile.HasFrontMatter(entry.Path, isHtml: false);

        return Array.Exists(s_folders, folder => IsNamed(entry.Name, folder));
    }

    private static bool IsNamed(string name, string other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);
}
