using System.Text.Encodings.Web;
using System.Text.Json;
using NewsContent.AspNetCore.Layouts;
using NewsContent.AspNetCore.Metadata;

namespace NewsContent.AspNetCore.Feeds;

/// <summary>JSON Feed 1.1 (jsonfeed.org/version/1.1).</summary>
internal static class JsonFeed
{
    // It is never part of HTML, so nothing but JSON's own characters is escaped.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Feed feed, PageWriter writer)
    {
        using var json = new Utf8JsonWriter(writer, s_options);
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", feed.Title);
        json.WriteString("home_page_url", feed.HomeUrl);
        json.WriteString("feed_url", feed.Url);
        json.WriteString("description", feed.Description);
        json.WriteString("language", feed.Site.Options.Language);
        json.WriteStartArray("items");
        foreach (var article in feed.Articles)
            WriteItem(json, feed, article);

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, Feed feed, Article article)
    {
        json.WriteStartObject();
        json.WriteString("id", feed.UrlOf(article));
        json.WriteString("url", feed.UrlOf(article));
        json.WriteString("title", PrintableText.Of(article.Title));
        json.WriteString("date_published", IsoDate.Of(article.Date));
        json.WriteString("language", article.Language);
        json.WriteString("summary", PrintableText.Of(article.Excerpt));
        // An item has content_html, content_text or both.
        json.WriteString(feed.IsFull ? "content_html" : "content_text", feed.IsFull ? feed.HtmlOf(article) : PrintableText.Of(article.Excerpt));
        if (article.Author is { } author)
        {
            json.WriteStartArray("authors");
            json.WriteStartObject();
            json.WriteString("name", PrintableText.Of(author.Name));
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteStartArray("tags");
        foreach (var tag in article.Tags)
            json.WriteStringValue(PrintableText.Of(tag.Name));

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
