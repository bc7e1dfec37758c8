using System.Globalization;
using NewsContent.AspNetCore.Feeds;
using NewsContent.AspNetCore.Layouts;

namespace NewsContent.AspNetCore.Discovery;

/// <summary>
/// The sitemap of articles and lists (sitemaps.org/protocol.html): one file, or an index of files. A file has far fewer URLs than the
/// 50,000 that the protocol allows, so that no request asks for the work of the whole archive.
/// </summary>
internal sealed class Sitemap(NewsSite site)
{
    public const int MostUrls = 1_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public int PartCount => (UrlCount + MostUrls - 1) / MostUrls;

    // The sitemap names the home page and the first page of each list. Crawlers find the other pages of a list from its first page.
    private int UrlCount => site.Collection.Count + 1 + site.Terms.Paths.Count;

    /// <summary>The number of the part that a path names; 0 when it names none.</summary>
    public int PartOf(string path)
    {
        const string Start = "/sitemap-";
        var digits = path.AsSpan(Math.Min(Start.Length, path.Length));
        var end = digits.IndexOf('.');
        return end > 0 && int.TryParse(digits[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1 && number <= PartCount && PartCount > 1 && path == SitePaths.SitemapPart(number) ? number : 0;
    }

    public void WriteIndex(string baseUrl, PageWriter writer)
    {
        using var xml = FeedXml.Create(writer);
        xml.WriteStartElement("sitemapindex", Namespace);
        for (var number = 1; number <= PartCount; number++)
        {
            xml.WriteStartElement("sitemap", Namespace);
            xml.WriteElementString("loc", Namespace, baseUrl + SitePaths.SitemapPart(number));
            xml.WriteEndElement();
        }
    }

    public void WritePart(int number, string baseUrl, PageWriter writer)
    {
        using var xml = FeedXml.Create(writer);
        xml.WriteStartElement("urlset", Namespace);
        var last = Math.Min(number * MostUrls, UrlCount);
        for (var place = (number - 1) * MostUrls; place < last; place++)
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, baseUrl + PathAt(place));
            xml.WriteEndElement();
        }
    }

    private string PathAt(int place) => (place - site.Collection.Count) switch
    {
        < 0 => site.PathAt(place),
        0 => SitePaths.Home,
        var list => site.Terms.Paths[list - 1],
    };
}
