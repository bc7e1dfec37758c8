namespace NewsContent.Compilation;

/// <summary>Rules from NCG9009 on, about the files of the content folder. Tasks report these findings before the compiler runs.</summary>
public static class ListingRules
{
    private static readonly Rule s_badPattern = new("NCG9009", RuleSeverity.Error, "Pattern cannot be read",
        "The pattern {0} of .newscontentignore cannot be read; {1}");

    private static readonly Rule s_unreadableFolder = new("NCG9010", RuleSeverity.Error, "Folder cannot be read",
        "The folder '{0}' cannot be read: {1}; make the folder readable for the build, or name the folder in NewsContentExclude");

    private static readonly Rule s_linkNotFollowed = new("NCG9011", RuleSeverity.Warning, "Link is not followed",
        "The link '{0}' leads {1}, so the link is left out; {2}");

    private static readonly Rule s_postsLeftOut = new("NCG9012", RuleSeverity.Warning, "Posts in bin or obj are left out",
        "The folder '{0}' has posts, but is left out as build output; "
        + "rename the folder, write '!{0}/' into .newscontentignore to compile the posts, or name the folder in NewsContentExclude");

    private static readonly Rule s_otherFormat = new("NCG9013", RuleSeverity.Warning, "Text format is not compiled",
        "The format {0} is not compiled, so {1} left out; convert the files to Markdown or HTML, or name the files in NewsContentExclude");

    /// <param name="pattern">The pattern in quotes, or another part of the file.</param>
    public static Finding BadPattern(string pattern, string fix) => s_badPattern.At(TextPlace.FileStart, pattern, fix);

    public static Finding UnreadableFolder(string folder, string reason) =>
        s_unreadableFolder.At(TextPlace.FileStart, folder, reason.TrimEnd('.'));

    /// <param name="target">The target of the link; null when the link is broken.</param>
    /// <param name="holdsContent">Whether the target is a folder that contains the content folder.</param>
    public static Finding LinkNotFollowed(string link, string? target, bool holdsContent) =>
        target is null
            ? s_linkNotFollowed.At(TextPlace.FileStart, link, "nowhere",
                "correct the target of the link, or name the link in NewsContentExclude")
        : holdsContent
            ? s_linkNotFollowed.At(TextPlace.FileStart, link, $"to '{target}', which holds the content folder",
                "name the link in NewsContentExclude, or delete the link")
        : s_linkNotFollowed.At(TextPlace.FileStart, link, $"out of the content folder, to '{target}'",
            "set the property NewsContentFollowLinks to true to follow it");

    /// <summary>A link to a folder whose files the kernel makes up.</summary>
    public static Finding LinkToKernel(string link, string target, string system) => s_linkNotFollowed.At(TextPlace.FileStart, link,
        $"to '{target}', whose files are not stored, but made up by the kernel ({system})", "name the link in NewsContentExclude, or delete the link");

    public static Finding PostsLeftOut(string folder) => s_postsLeftOut.At(TextPlace.FileStart, folder);

    /// <param name="extension">The extension of the first such file, with its dot.</param>
    public static Finding OtherFormat(string extension, int count) =>
        s_otherFormat.At(TextPlace.FileStart, extension.ToLowerInvariant(),
            count == 1 ? "one file of this folder is" : $"{count} files of this folder are");
}
