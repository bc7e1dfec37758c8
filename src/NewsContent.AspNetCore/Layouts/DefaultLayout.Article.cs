using System.Globalization;
using NewsContent.AspNetCore.Metadata;

namespace NewsContent.AspNetCore.Layouts;

public partial class DefaultLayout
{
    /// <summary>Writes the main part of an article's page: title, byline, body, terms and neighbours.</summary>
    /// <param name="page">The page.</param>
    /// <param name="html">Where to write.</param>
    protected virtual void WriteArticle(ArticlePage page, PageWriter html)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(html);
        var article = page.Article;
        html.Markup("<article lang=\""u8).Text(article.Language).Markup("\" dir=\"auto\">\n<header>\n<h1>"u8).Text(article.Title).Markup("</h1>\n"u8);
        WriteByline(page, article, html);
        html.Markup("</header>\n<div class=\"nc-body\">\n"u8).Body(article.Html).Markup("\n</div>\n"u8);
        WriteTermsOf(page, html);
        html.Markup("</article>\n"u8);
        WriteNeighbours(page, html);
    }

    /// <summary>Writes date, author, source and reading time of an article.</summary>
    /// <param name="page">The page that it is written on.</param>
    /// <param name="article">The article.</param>
    /// <param name="html">Where to write.</param>
    protected static void WriteByline(NewsPage page, Article article, PageWriter html)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(html);
        html.Markup("<p class=\"nc-byline\">"u8);
        WriteDate(article, html);
        if (article.IsDraft)
            html.Markup(" · <strong>"u8).Text(page.Site.Texts.Draft).Markup("</strong>"u8);

        if (article.Author is { } author)
            html.Markup(" · <a href=\""u8).Text(page.Site.PathOf(author)).Markup("\">"u8).Text(author.Name).Markup("</a>"u8);

        if (page is ArticlePage && WebSource(article) is { } source)
            html.Markup(" · <a href=\""u8).Text(source.OriginalString).Markup("\" rel=\"noopener nofollow\">"u8).Text(page.Site.Texts.Source).Markup("</a>"u8);

        html.Markup(" · "u8).Text(string.Format(CultureInfo.InvariantCulture, page.Site.Texts.Minutes, (int)article.ReadingTime.TotalMinutes)).Markup("</p>\n"u8);
    }

    private static void WriteTermsOf(ArticlePage page, PageWriter html)
    {
        var article = page.Article;
        var terms = article.Categories.Cast<Term>().Concat(article.Tags).Distinct().ToList();
        if (terms.Count == 0)
            return;

        html.Markup("<footer>\n<ul class=\"nc-terms\">\n"u8);
        foreach (var term in terms)
            html.Markup("<li><a rel=\"tag\" href=\""u8).Text(page.Site.PathOf(term)).Markup("\">"u8).Text(term.Name).Markup("</a></li>\n"u8);

        html.Markup("</ul>\n</footer>\n"u8);
    }

    private static void WriteNeighbours(ArticlePage page, PageWriter html)
    {
        if (page.Previous is null && page.Next is null)
            return;

        var texts = page.Site.Texts;
        html.Markup("<nav class=\"nc-neighbours\" aria-label=\""u8).Text(texts.Neighbours).Markup("\">\n"u8);
        foreach (var (neighbour, relation, text) in new[] { (page.Previous, "prev", texts.Previous), (page.Next, "next", texts.Next) })
        {
            if (neighbour is null)
                continue;

            html.Markup("<p>"u8).Text(text).Markup(": <a rel=\""u8).Markup(relation).Markup("\" lang=\""u8).Text(neighbour.Language).Markup("\" href=\""u8)
                .Text(page.Site.PathOf(neighbour)).Markup("\">"u8).Text(neighbour.Title).Markup("</a></p>\n"u8);
        }

        html.Markup("</nav>\n"u8);
    }

    private static void WriteDate(Article article, PageWriter html) => html
        .Markup("<time datetime=\""u8).Markup(IsoDate.Of(article.Date)).Markup("\">"u8)
        .Markup(article.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Markup("</time>"u8);

    // Any other scheme might run a script in the page.
    private static Uri? WebSource(Article article) =>
        article.Source is { IsAbsoluteUri: true, Scheme: "http" or "https" } source ? source : null;
}
