namespace NewsContent.Compilation;

/// <summary>NCG33xx: what links and images of a body lead to.</summary>
public static class LinkRules
{
    private static readonly Rule s_noPost = new("NCG3301", RuleSeverity.Error, "Link to a post that does not exist",
        "'{0}' leads to no post{1}");

    private static readonly Rule s_noHeading = new("NCG3302", RuleSeverity.Warning, "Link to a heading that does not exist",
        "'#{0}' is not a heading or id of {1}; {2}");

    private static readonly Rule s_draft = new("NCG3303", RuleSeverity.Error, "Link to a draft",
        "'{0}' leads to a draft, which this build leaves out; publish it, take the link out, or set NewsContentDrafts to true");

    private static readonly Rule s_otherCase = new("NCG3304", RuleSeverity.Warning, "Link differs in case",
        "'{0}' is found only if case does not matter; write '{1}'");

    private static readonly Rule s_noFile = new("NCG3305", RuleSeverity.Warning, "Link to a file that does not exist",
        "'{0}' {1}");

    private static readonly Rule s_noPermalink = new("NCG3306", RuleSeverity.Warning, "Link to a path that no post has",
        "'{0}' {1}");

    private static readonly Rule s_noText = new("NCG3307", RuleSeverity.Warning, "Image has no alternative text",
        "The image '{0}' has no alternative text; say what it shows");

    /// <param name="fix">What to write instead, or what to do.</param>
    public static Finding NoPost(TextPlace place, string url, string fix) => s_noPost.At(place, url, fix);

    /// <param name="post">The post's file, or "this post".</param>
    /// <param name="fix">The headings that exist, or the heading that the link may mean.</param>
    public static Finding NoHeading(TextPlace place, string anchor, string post, string fix) => s_noHeading.At(place, anchor, post, fix);

    public static Finding Draft(TextPlace place, string url) => s_draft.At(place, url);

    public static Finding OtherCase(TextPlace place, string url, string right) => s_otherCase.At(place, url, right);

    public static Finding NoFile(TextPlace place, string url, string? nearest) =>
        s_noFile.At(place, url, "leads to no file below the content folder" + (nearest is null ? "; add the file or correct the link" : $"; did you mean '{nearest}'?"));

    /// <summary>Whether it is there does not matter.</summary>
    public static Finding NotPublished(TextPlace place, string url) =>
        s_noFile.At(place, url, "is a data file, which is not published; put a copy where the app serves it, and write that path with a slash in front");

    public static Finding NoPermalink(TextPlace place, string url, string? nearest) =>
        s_noPermalink.At(place, url, "looks like a permalink, but no post has it" + (nearest is null ? "; correct the link" : $"; did you mean '{nearest}'?"));

    /// <param name="fix">What to write instead, or what to do.</param>
    public static Finding NoRootedPost(TextPlace place, string url, string fix) => s_noPermalink.At(place, url, "leads to no post" + fix);

    public static Finding NoText(TextPlace place, string url) => s_noText.At(place, url);
}
