using System.Globalization;
using NewsContent.AspNetCore.Metadata;

namespace NewsContent.AspNetCore.Layouts;

/// <summary>The default look: plain, accessible, light or dark as the reader's system is, without scripts. Parts of it can be overridden.</summary>
/// <remarks>Safe to use from any thread.</remarks>
public partial class DefaultLayout : INewsLayout
{
    /// <inheritdoc/>
    public virtual ValueTask WriteAsync(NewsPage page, PageWriter html, IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(html);
        html.Markup("<!DOCTYPE html>\n<html lang=\""u8).Text(page.Site.Options.Language).Markup("\">\n<head>\n<meta charset=\"utf-8\">\n"u8);
        WriteHead(page, html);
        html.Markup("</head>\n<body>\n<a class=\"nc-skip\" href=\"#nc-main\">"u8).Text(page.Site.Texts.SkipToContent).Markup("</a>\n"u8);
        WriteHeader(page, html);
        html.Markup("<main id=\"nc-main\" tabindex=\"-1\">\n"u8);
        WriteMain(page, html);
        html.Markup("</main>\n"u8);
        WriteFooter(page, html);
        html.Markup("</body>\n</html>\n"u8);
        return ValueTask.CompletedTask;
    }

    /// <summary>Writes what is in <c>head</c>, after the charset: title, links to style sheet and feeds, metadata.</summary>
    /// <param name="page">The page.</param>
    /// <param name="html">Where to write.</param>
    protected virtual void WriteHead(NewsPage page, PageWriter html)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(html);
        html.Markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"u8).Text(FullTitle(page)).Markup("</title>\n"u8);
        // An icon of no bytes keeps browsers from asking for /favicon.ico.
        html.Markup("<link rel=\"icon\" href=\"data:,\">\n<link rel=\"stylesheet\" href=\""u8).Markup(page.Site.StylesheetPath).Markup("\">\n"u8);
        foreach (var feed in page.Feeds)
        {
            html.Markup("<link rel=\"alternate\" type=\""u8).Text(feed.MediaType).Markup("\" title=\""u8).Text(feed.Name)
                .Markup("\" href=\""u8).Text(feed.Path).Markup("\">\n"u8);
        }

        PageMetadata.Write(page, html);
    }

    /// <summary>Writes what stands above the main part: the site's name and navigation.</summary>
    /// <param name="page">The page.</param>
    /// <param name="html">Where to write.</param>
    protected virtual void WriteHeader(NewsPage page, PageWriter html)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(html);
        var texts = page.Site.Texts;
        html.Markup("<header class=\"nc-header\">\n<p class=\"nc-name\"><a href=\"/\">"u8).Text(page.Site.Options.Title).Markup("</a></p>\n<nav aria-label=\""u8)
            .Text(texts.SiteNavigation).Markup("\">\n<ul>\n"u8);
        foreach (var (path, text) in new[]
        {
            ("/", texts.Home), (SitePaths.Archive, texts.Archive), (SitePaths.Categories, texts.Categories), (SitePaths.Tags, texts.Tags), (SitePaths.Authors, texts.Authors),
        })
        {
            html.Markup("<li><a href=\""u8).Markup(path).Markup(page.Path == path ? "\" aria-current=\"page\">"u8 : "\">"u8).Text(text).Markup("</a></li>\n"u8);
        }

        html.Markup("</ul>\n</nav>\n</header>\n"u8);
    }

    /// <summary>Writes what stands below the main part: the feeds.</summary>
    /// <param name="page">The page.</param>
    /// <param name="html">Where to write.</param>
    protected virtual void WriteFooter(NewsPage page, PageWriter html)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(html);
        html.Markup("<footer class=\"nc-footer\">\n<p>"u8).Text(page.Site.Options.Title).Markup("</p>\n<ul aria-label=\""u8).Text(page.Site.Texts.Feed).Markup("\">\n"u8);
        foreach (var feed in page.Feeds)
            html.Markup("<li><a href=\""u8).Text(feed.Path).Markup("\">"u8).Text(feed.Name).Markup("</a></li>\n"u8);

        html.Markup("</ul>\n</footer>\n"u8);
    }

    private static string FullTitle(NewsPage page)
    {
        var (texts, site) = (page.Site.Texts, page.Site.Options.Title);
        var title = page is ListPage { Number: > 1 } list ? $"{page.Title} – {string.Format(CultureInfo.InvariantCulture, texts.Page, list.Number, list.PageCount)}" : page.Title;
        return title == site ? site : $"{title} – {site}";
    }
}
