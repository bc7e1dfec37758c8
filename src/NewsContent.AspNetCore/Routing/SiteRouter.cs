using NewsContent.AspNetCore.Discovery;
using NewsContent.AspNetCore.Feeds;

namespace NewsContent.AspNetCore.Routing;

/// <summary>Finds what a path leads to. The articles' permalinks go before the site's own paths.</summary>
internal sealed partial class SiteRouter(NewsSite site)
{
    private readonly ListRouter _lists = new(site);

    public NewsSite Site => site;

    /// <summary>What a canonical path leads to; null when it leads nowhere.</summary>
    public SiteResource? Find(string path) => FindExactly(path) ?? FindMoved(path);

    /// <summary>The page for a path that leads nowhere.</summary>
    public SiteResource NotFound(string path) => new PageResource(new NotFoundPage(site, path));

    private SiteResource? FindExactly(string path) =>
        site.FindArticle(path) is { } article ? new PageResource(new ArticlePage(site, article))
        : path.EndsWith('/') ? _lists.Find(path) is { } page ? new PageResource(page) : null
        : FindFile(path);

    private SiteResource? FindFile(string path)
    {
        if (path == SitePaths.Robots)
            return new FileResource("text/plain; charset=utf-8", Robots.Write);

        if (path == site.StylesheetPath)
        {
            return new FileResource("text/css; charset=utf-8", (_, writer) => writer.Markup(site.Stylesheet.Css.Span))
            {
                IsImmutable = true,
            };
        }


        return path.StartsWith("/sitemap", StringComparison.Ordinal) ? FindSitemap(path) : FindFeed(path);
    }

    private FileResource? FindSitemap(string path)
    {
        var sitemap = new Sitemap(site);
        var part = path == SitePaths.Sitemap && sitemap.PartCount == 1 ? 1 : sitemap.PartOf(path);
        return part > 0 ? new("application/xml; charset=utf-8", (baseUrl, writer) => sitemap.WritePart(part, baseUrl, writer))
            : path == SitePaths.Sitemap ? new("application/xml; charset=utf-8", sitemap.WriteIndex)
            : null;
    }

    private FileResource? FindFeed(string path)
    {
        var name = path.LastIndexOf('/') + 1;
        if (FeedFormat.All.FirstOrDefault(format => path.AsSpan(name).SequenceEqual(format.FileName)) is not { } format)
            return null;

        var folder = path[..name];
        Term? term = null;
        if (folder != SitePaths.Home && (!site.Options.TermFeeds || !site.Terms.ByPath.TryGetValue(folder, out term)))
            return null;

        var articles = term is null ? site.Collection : site.Collection.With(term);
        return new FileResource(
            $"{format.MediaType}; charset=utf-8",
            (baseUrl, writer) => format.Write(new(site, baseUrl, path, folder, term, articles), writer));
    }

    // With a slash at the end or without, and the first page of a list by its number.
    private MovedResource? FindMoved(string path)
    {
        const string FirstPage = "page/1/";
        var other = path.EndsWith('/' + FirstPage, StringComparison.Ordinal) ? path[..^FirstPage.Length] : path.EndsWith('/') ? path.TrimEnd('/') : path + "/";
        return other.Length > 0 && FindExactly(other) is not null ? new MovedResource(other) : null;
    }
}
