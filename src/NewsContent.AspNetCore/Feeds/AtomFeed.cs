using System.Xml;
using NewsContent.AspNetCore.Layouts;
using NewsContent.AspNetCore.Metadata;

namespace NewsContent.AspNetCore.Feeds;

/// <summary>Atom 1.0 (RFC 4287).</summary>
internal static class AtomFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    public static void Write(Feed feed, PageWriter writer)
    {
        using var xml = FeedXml.Create(writer);
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", null, feed.Site.Options.Language);
        xml.WriteElementString("id", Atom, feed.Url);
        xml.WriteElementString("title", Atom, feed.Title);
        xml.WriteElementString("updated", Atom, IsoDate.Of(feed.Updated));
        WriteLink(xml, "self", feed.Url);
        WriteLink(xml, "alternate", feed.HomeUrl);
        // Entries without an author have the feed's (§4.1.1).
        WriteAuthor(xml, feed.Site.Options.Title);
        foreach (var article in feed.Articles)
        {
            xml.WriteStartElement("entry", Atom);
            xml.WriteAttributeString("xml", "lang", null, article.Language);
            xml.WriteElementString("id", Atom, feed.UrlOf(article));
            WriteText(xml, "title", "text", article.Title);
            xml.WriteElementString("published", Atom, IsoDate.Of(article.Date));
            xml.WriteElementString("updated", Atom, IsoDate.Of(article.Date));
            WriteLink(xml, "alternate", feed.UrlOf(article));
            if (article.Author is { } author)
                WriteAuthor(xml, author.Name);

            foreach (var term in article.Categories.Cast<Term>().Concat(article.Tags))
            {
                xml.WriteStartElement("category", Atom);
                xml.WriteAttributeString("term", PrintableText.Of(term.Name));
                xml.WriteEndElement();
            }

            WriteText(xml, "summary", "text", article.Excerpt);
            if (feed.IsFull)
                WriteText(xml, "content", "html", feed.HtmlOf(article));

            xml.WriteEndElement();
        }
    }

    private static void WriteLink(XmlWriter xml, string relation, string url)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", url);
        xml.WriteEndElement();
    }

    private static void WriteAuthor(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Atom);
        xml.WriteElementString("name", Atom, PrintableText.Of(name));
        xml.WriteEndElement();
    }

    private static void WriteText(XmlWriter xml, string element, string type, string text)
    {
        xml.WriteStartElement(element, Atom);
        xml.WriteAttributeString("type", type);
        xml.WriteString(PrintableText.Of(text));
        xml.WriteEndElement();
    }
}
