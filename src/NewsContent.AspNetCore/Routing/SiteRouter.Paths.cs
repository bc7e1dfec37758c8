using NewsContent.AspNetCore.Discovery;
using NewsContent.AspNetCore.Feeds;

namespace NewsContent.AspNetCore.Routing;

internal sealed partial class SiteRouter
{
    /// <summary>The paths of all that there is, each once.</summary>
    public IEnumerable<string> Paths()
    {
        foreach (var article in site.Collection)
            yield return site.PathOf(article);

        foreach (var path in _lists.Paths().Concat(Feeds()).Concat(Sitemaps()))
        {
            if (site.FindArticle(path) is null)
                yield return path;
        }

        yield return SitePaths.Robots;
        yield return site.StylesheetPath;
    }

    private IEnumerable<string> Feeds() => (site.Options.TermFeeds ? site.Terms.ByPath.Keys : [])
        .Prepend(SitePaths.Home)
        .SelectMany(static folder => FeedFormat.All.Select(format => folder + format.FileName));

    private IEnumerable<string> Sitemaps()
    {
        var count = new Sitemap(site).PartCount;
        return count == 1 ? [SitePaths.Sitemap] : Enumerable.Range(1, count).Select(SitePaths.SitemapPart).Prepend(SitePaths.Sitemap);
    }
}
