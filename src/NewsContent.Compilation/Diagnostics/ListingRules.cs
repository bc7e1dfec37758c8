namespace NewsContent.Compilation;

/// <summary>NCG9009 and those after it: what in the content folder is content. Tasks report them, before the compiler runs.</summary>
public static class ListingRules
{
    private static readonly Rule s_badPattern = new("NCG9009", RuleSeverity.Error, "Pattern cannot be read",
        "The pattern {0} of .newscontentignore cannot be read; {1}");

    private static readonly Rule s_unreadableFolder = new("NCG9010", RuleSeverity.Error, "Folder cannot be read",
        "The folder '{0}' cannot be read: {1}; let the build read it, or name it in NewsContentExclude");

    private static readonly Rule s_linkNotFollowed = new("NCG9011", RuleSeverity.Warning, "Link is not followed",
        "The link '{0}' leads {1}, so it is left out; {2}");

    private static readonly Rule s_postsLeftOut = new("NCG9012", RuleSeverity.Warning, "Posts in bin or obj are left out",
        "The folder '{0}' has posts, but is left out as build output; rename it, write '!{0}/' into .newscontentignore to read it, or name it in NewsContentExclude");

    private static readonly Rule s_otherFormat = new("NCG9013", RuleSeverity.Warning, "Text format is not compiled",
        "{0} is a format that is not compiled, so {1} left out; convert to Markdown or HTML, or name the files in NewsContentExclude");

    /// <param name="pattern">The pattern in quotes, or what else is wrong.</param>
    public static Finding BadPattern(string pattern, string fix) => s_badPattern.At(TextPlace.FileStart, pattern, fix);

    public static Finding UnreadableFolder(string folder, string reason) => s_unreadableFolder.At(TextPlace.FileStart, folder, reason.TrimEnd('.'));

    /// <param name="target">Where the link leads; null when it leads nowhere.</param>
    /// <param name="holdsContent">Whether it leads to a folder that the content folder lies in.</param>
    public static Finding LinkNotFollowed(string link, string? target, bool holdsContent) =>
        target is null ? s_linkNotFollowed.At(TextPlace.FileStart, link, "nowhere", "delete it, or mend what it leads to")
        : holdsContent ? s_linkNotFollowed.At(TextPlace.FileStart, link, $"to '{target}', which holds the content folder", "delete it")
        : s_linkNotFollowed.At(TextPlace.FileStart, link, $"out of the content folder, to '{target}'", "set the property NewsContentFollowLinks to true to follow it");

    public static Finding PostsLeftOut(string folder) => s_postsLeftOut.At(TextPlace.FileStart, folder);

    /// <param name="extension">The extension of the first such file, with its dot.</param>
    public static Finding OtherFormat(string extension, int count) =>
        s_otherFormat.At(TextPlace.FileStart, extension.ToLowerInvariant(), count == 1 ? "one file of this folder is" : $"{count} files of this folder are");
}
