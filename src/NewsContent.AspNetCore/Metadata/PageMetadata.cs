using NewsContent.AspNetCore.Layouts;

namespace NewsContent.AspNetCore.Metadata;

/// <summary>What machines read of a page: description, canonical link, neighbours, OpenGraph (ogp.me) and schema.org. For a layout's <c>head</c>.</summary>
public static class PageMetadata
{
    /// <summary>Writes the metadata of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="html">Where to write.</param>
    public static void Write(NewsPage page, PageWriter html)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(html);
        if (page is NotFoundPage)
        {
            html.Markup("<meta name=\"robots\" content=\"noindex\">\n"u8);
            return;
        }

        if (page.Description.Length > 0)
            html.Markup("<meta name=\"description\" content=\""u8).Text(page.Description).Markup("\">\n"u8);

        html.Markup("<link rel=\"canonical\" href=\""u8).Text(page.Url).Markup("\">\n"u8);
        WriteNeighbour("prev"u8, page is ArticlePage { Previous: { } previous } ? page.Site.PathOf(previous) : page is ListPage list ? list.NewerPath : null, html);
        WriteNeighbour("next"u8, page is ArticlePage { Next: { } next } ? page.Site.PathOf(next) : page is ListPage older ? older.OlderPath : null, html);
        WriteOpenGraph(page, html);
        if (page is ArticlePage article)
            NewsArticleJson.Write(article, html);
    }

    private static void WriteNeighbour(ReadOnlySpan<byte> relation, string? path, PageWriter html)
    {
        if (path is not null)
            html.Markup("<link rel=\""u8).Markup(relation).Markup("\" href=\""u8).Text(path).Markup("\">\n"u8);
    }

    private static void WriteOpenGraph(NewsPage page, PageWriter html)
    {
        Property("og:title", page.Title, html);
        Property("og:type", page is ArticlePage ? "article" : "website", html);
        Property("og:url", page.Url, html);
        Property("og:site_name", page.Site.Options.Title, html);
        if (page.Description.Length > 0)
            Property("og:description", page.Description, html);

        if (page is not ArticlePage { Article: var article })
            return;

        if (ImageUrl(page, article) is { } image)
            Property("og:image", image, html);

        Property("article:published_time", IsoDate.Of(article.Date), html);
        if (article.Author is { } author)
            Property("article:author", author.Name, html);

        foreach (var tag in article.Tags)
            Property("article:tag", tag.Name, html);
    }

    private static void Property(string name, string content, PageWriter html) =>
        html.Markup("<meta property=\""u8).Markup(name).Markup("\" content=\""u8).Text(content).Markup("\">\n"u8);

    /// <summary>The absolute URL of the first image; null when it has none that other sites could load.</summary>
    internal static string? ImageUrl(NewsPage page, Article article) =>
        article.FirstImage?.Source is not { } source ? null
        : source.StartsWith("//", StringComparison.Ordinal) ? "https:" + source
        : source.StartsWith('/') ? page.BaseUrl + source
        : source.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || source.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? source
        : null;
}
