namespace NewsContent.AspNetCore.Export;

/// <summary>How a site is written to files.</summary>
public sealed class NewsExportOptions
{
    /// <summary>How pages lead to each other.</summary>
    public NewsExportLinks Links { get; set; } = NewsExportLinks.Rooted;

    /// <summary>
    /// Whether files beside posts are written in which a browser runs scripts when it shows them on their own, such as <c>.html</c> and <c>.xml</c>: a
    /// server of files sends them without the policy that the app sends. SVG is written in any case, as posts show it as images. The app's own
    /// files in <c>wwwroot</c> do not count among these.
    /// </summary>
    public bool IncludeActiveFiles { get; set; }

    /// <summary>Whether drafts that the build has compiled are written too. By default none is, whatever build and environment are.</summary>
    public bool IncludeDrafts { get; set; }
}

/// <summary>How the pages of an exported site lead to each other.</summary>
public enum NewsExportLinks
{
    /// <summary>
    /// By paths from the root of the host, <c>/2021/04/21/slug/</c>, or below the path of <see cref="NewsContentOptions.BaseUrl"/>,
    /// <c>/repo/2021/04/21/slug/</c>. Without such a path pages are byte for byte what the app serves.
    /// </summary>
    Rooted,

    /// <summary>
    /// By paths relative to the page, <c>../../slug/</c>, so that the site can lie in any folder of any host. The page for missing paths has rooted
    /// ones, as nobody knows where it is shown.
    /// </summary>
    Relative,
}
