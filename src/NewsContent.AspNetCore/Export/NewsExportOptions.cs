namespace NewsContent.AspNetCore.Export;

/// <summary>How a site is written to files.</summary>
public sealed class NewsExportOptions
{
    /// <summary>How pages lead to each other.</summary>
    public NewsExportLinks Links { get; set; } = NewsExportLinks.Rooted;

    /// <summary>
    /// Whether the export writes active files beside posts, such as <c>.html</c> and <c>.xml</c>: a browser that opens such a file runs its
    /// scripts, and a file server does not send the policy that the app sends. SVG files are always written, because posts show them as
    /// images. The app's own files in <c>wwwroot</c> are always written, too.
    /// </summary>
    public bool IncludeActiveFiles { get; set; }

    /// <summary>
    /// Whether the export also writes the drafts that the build has compiled. By default the export writes no drafts, in every build and
    /// environment.
    /// </summary>
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
    /// By paths relative to the page, <c>../../slug/</c>, so that the site can lie in any folder of any host. The page for missing paths
    /// keeps rooted links, because a host shows this page at any path.
    /// </summary>
    Relative,
}
