using System.Xml;
using NewsContent.AspNetCore.Feeds;
using NewsContent.AspNetCore.Layouts;

namespace NewsContent.AspNetCore.Discovery;

/// <summary>The sitemap of articles and lists (sitemaps.org/protocol.html): one file, or an index of files of 50,000 URLs, which is the most that one may have.</summary>
internal sealed class Sitemap(NewsSite site)
{
    public const int MostUrls = 50_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    // The lists' first pages; the others are found from these.
    private readonly List<string> _lists = [SitePaths.Home, .. site.Terms.ByPath.Keys.Order(StringComparer.Ordinal)];

    public int PartCount => (site.Collection.Count + _lists.Count + MostUrls - 1) / MostUrls;

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
        var last = Math.Min(number * MostUrls, site.Collection.Count + _lists.Count);
        for (var place = (number - 1) * MostUrls; place < last; place++)
            WriteUrl(xml, place, baseUrl);
    }

    private void WriteUrl(XmlWriter xml, int place, string baseUrl)
    {
        var article = place < site.Collection.Count ? site.Collection[place] : null;
        xml.WriteStartElement("url", Namespace);
        xml.WriteElementString("loc", Namespace, baseUrl + (article is null ? _lists[place - site.Collection.Count] : site.PathOf(article)));
        xml.WriteEndElement();
    }
}
