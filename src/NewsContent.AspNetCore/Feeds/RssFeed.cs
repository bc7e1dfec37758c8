using System.Globalization;
using NewsContent.AspNetCore.Layouts;

namespace NewsContent.AspNetCore.Feeds;

/// <summary>RSS 2.0 (rssboard.org/rss-specification), with the names of authors as Dublin Core and whole bodies as RSS content.</summary>
internal static class RssFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Content = "http://purl.org/rss/1.0/modules/content/";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    public static void Write(Feed feed, PageWriter writer)
    {
        using var xml = FeedXml.Create(writer);
        xml.WriteStartElement("rss");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteAttributeString("xmlns", "atom", null, Atom);
        xml.WriteAttributeString("xmlns", "content", null, Content);
        xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
        xml.WriteStartElement("channel");
        xml.WriteElementString("title", feed.Title);
        xml.WriteElementString("link", feed.HomeUrl);
        xml.WriteElementString("description", feed.Description);
        xml.WriteElementString("language", feed.Site.Options.Language);
        // No lastBuildDate: a post does not say when it was last changed.
        xml.WriteElementString("pubDate", Date(feed.Updated));
        xml.WriteStartElement("atom", "link", Atom);
        xml.WriteAttributeString("href", feed.Url);
        xml.WriteAttributeString("rel", "self");
        xml.WriteAttributeString("type", "application/rss+xml");
        xml.WriteEndElement();
        foreach (var article in feed.Articles)
        {
            xml.WriteStartElement("item");
            xml.WriteElementString("title", PrintableText.Of(article.Title));
            xml.WriteElementString("link", feed.UrlOf(article));
            xml.WriteStartElement("guid");
            xml.WriteAttributeString("isPermaLink", "true");
            xml.WriteString(feed.UrlOf(article));
            xml.WriteEndElement();
            xml.WriteElementString("pubDate", Date(article.Date));
            if (article.Author is { } author)
                xml.WriteElementString("dc", "creator", DublinCore, PrintableText.Of(author.Name));

            foreach (var term in article.Categories.Cast<Term>().Concat(article.Tags))
                xml.WriteElementString("category", PrintableText.Of(term.Name));

            xml.WriteElementString("description", PrintableText.Of(article.Excerpt));
            if (feed.IsFull)
                xml.WriteElementString("content", "encoded", Content, feed.HtmlOf(article));

            xml.WriteEndElement();
        }
    }

    // RFC 822 as RSS amends it, with the year in four digits.
    private static string Date(DateTimeOffset date) => date.ToUniversalTime().ToString("ddd, dd MMM yyyy HH:mm:ss 'GMT'", CultureInfo.InvariantCulture);
}
