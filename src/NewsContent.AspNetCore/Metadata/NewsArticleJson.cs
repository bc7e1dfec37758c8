using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NewsContent.AspNetCore.Layouts;

namespace NewsContent.AspNetCore.Metadata;

/// <summary>An article as schema.org's NewsArticle, in JSON-LD.</summary>
internal static class NewsArticleJson
{
    // This encoder escapes '<' and '>', so that no text can end the element.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void Write(ArticlePage page, PageWriter html)
    {
        var article = page.Article;
        html.Markup("<script type=\"application/ld+json\">"u8);
        using (var json = new Utf8JsonWriter(html, s_options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", "NewsArticle");
            json.WriteString("headline", PrintableText.Of(article.Title));
            json.WriteString("url", page.Url);
            json.WriteString("mainEntityOfPage", page.Url);
            json.WriteString("datePublished", IsoDate.Of(article.Date));
            json.WriteString("inLanguage", article.Language);
            json.WriteNumber("wordCount", article.WordCount);
            if (article.Excerpt.Length > 0)
                json.WriteString("description", PrintableText.Of(article.Excerpt));

            if (PageMetadata.ImageUrl(page, article) is { } image)
                json.WriteString("image", image);

            if (article.Author is { } author)
                WriteNamed(json, "author", "Person", author.Name);

            WriteNamed(json, "publisher", "Organization", page.Site.Options.Title);
            WriteNames(json, "articleSection", article.Categories);
            WriteNames(json, "keywords", article.Tags);
            json.WriteEndObject();
        }

        html.Markup("</script>\n"u8);
    }

    private static void WriteNamed(Utf8JsonWriter json, string property, string type, string name)
    {
        json.WriteStartObject(property);
        json.WriteString("@type", type);
        json.WriteString("name", PrintableText.Of(name));
        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, string property, IReadOnlyList<Term> terms)
    {
        if (terms.Count == 0)
            return;

        json.WriteStartArray(property);
        foreach (var term in terms)
            json.WriteStringValue(PrintableText.Of(term.Name));

        json.WriteEndArray();
    }
}
