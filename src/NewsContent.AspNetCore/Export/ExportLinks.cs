using NewsContent.AspNetCore.Links;

namespace NewsContent.AspNetCore.Export;

/// <summary>Rewrites the links of exported pages for the address of the exported site.</summary>
/// <param name="basePath">The path of the base URL, without a slash at the end.</param>
/// <param name="links">How pages link to each other.</param>
/// <param name="files">The names of all files.</param>
internal sealed class ExportLinks(string basePath, NewsExportLinks links, ExportFolder files)
{
    public bool Change(string page) => IsRelative(page) || basePath.Length > 0;

    public string Replace(string html, string page) => HtmlUrls.Replace(html, IsRelative(page) ? url => Relative(url, page) : Below);

    private bool IsRelative(string page) => links == NewsExportLinks.Relative && page != SitePaths.NotFound;

    private string? Below(string url) => PageUrl.IsRooted(url) ? basePath + PageUrl.Rooted(url, SitePaths.Home) : null;

    private string? Relative(string url, string page)
    {
        if (PageUrl.IsOfPage(url) || PageUrl.Rooted(url, page) is not { } rooted)
            return null;

        var end = PageUrl.EndOfPath(rooted);
        var path = files.PathOf(rooted[..end]);
        return PageUrl.IsRooted(url) || path.Length != end ? RootFrom(page) + path[1..] + rooted[end..] : null;
    }

    private static string RootFrom(string page) =>
        page.Count(static character => character == '/') is var depth and > 1 ? string.Concat(Enumerable.Repeat("../", depth - 1)) : "./";
}
