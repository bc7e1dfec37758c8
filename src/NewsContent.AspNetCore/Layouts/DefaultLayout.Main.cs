using System.Globalization;

namespace NewsContent.AspNetCore.Layouts;

public partial class DefaultLayout
{
    /// <summary>Writes the main part of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="html">Where to write.</param>
    protected virtual void WriteMain(NewsPage page, PageWriter html)
    {
        switch (page)
        {
            case ArticlePage article:
                WriteArticle(article, html);
                break;
            case ListPage list:
                WriteList(list, html);
                break;
            case TermsPage terms:
                WriteTerms(terms, html);
                break;
            case ArchivePage archive:
                WriteArchive(archive, html);
                break;
            case NotFoundPage missing:
                WriteNotFound(missing, html);
                break;
        }
    }

    private static void WriteList(ListPage page, PageWriter html)
    {
        Heading(page.Title, html);
        if (page.ArticleCount == 0)
            html.Markup("<p>"u8).Text(page.Site.Texts.Nothing).Markup("</p>\n"u8);

        html.Markup("<div class=\"nc-list\">\n"u8);
        foreach (var article in page.Articles)
        {
            html.Markup("<article lang=\""u8).Text(article.Language).Markup("\" dir=\"auto\">\n<h2><a href=\""u8).Text(page.Site.PathOf(article)).Markup("\">"u8).Text(article.Title).Markup("</a></h2>\n"u8);
            WriteByline(page, article, html);
            if (article.Excerpt.Length > 0)
                html.Markup("<p>"u8).Text(article.Excerpt).Markup("</p>\n"u8);

            html.Markup("</article>\n"u8);
        }

        html.Markup("</div>\n"u8);
        WritePages(page.Site.Texts, page.Number, page.PageCount, page.NewerPath, page.OlderPath, html);
    }

    private static void WriteTerms(TermsPage page, PageWriter html)
    {
        Heading(page.Title, html);
        html.Markup("<ul class=\"nc-terms\">\n"u8);
        foreach (var (term, count) in page.Terms)
            WriteCounted(page, page.Site.PathOf(term), term.Name, count, html);

        html.Markup("</ul>\n"u8);
        WritePages(page.Site.Texts, page.Number, page.PageCount, page.PreviousPath, page.NextPath, html);
    }

    private static void WriteArchive(ArchivePage page, PageWriter html)
    {
        Heading(page.Title, html);
        foreach (var year in page.Years)
        {
            html.Markup("<h2><a href=\""u8).Markup(page.Site.PathOf(year.Year)).Markup("\">"u8).Markup(Number(year.Year, "D4")).Markup("</a></h2>\n<ul class=\"nc-terms\">\n"u8);
            foreach (var month in year.Months)
                WriteCounted(page, page.Site.PathOf(month.Year, month.Month), $"{Number(month.Year, "D4")}-{Number(month.Month, "D2")}", month.Entries.Count, html);

            html.Markup("</ul>\n"u8);
        }
    }

    private static void WriteNotFound(NotFoundPage page, PageWriter html)
    {
        Heading(page.Title, html);
        html.Markup("<p>"u8).Text(page.Site.Texts.NotFoundText).Markup("</p>\n"u8);
        if (page.Nearest.Count == 0)
            return;

        html.Markup("<h2>"u8).Text(page.Site.Texts.Nearest).Markup("</h2>\n<ul>\n"u8);
        foreach (var article in page.Nearest)
        {
            html.Markup("<li lang=\""u8).Text(article.Language).Markup("\" dir=\"auto\"><a href=\""u8).Text(page.Site.PathOf(article)).Markup("\">"u8).Text(article.Title).Markup("</a> "u8);
            WriteDate(article, html);
            html.Markup("</li>\n"u8);
        }

        html.Markup("</ul>\n"u8);
    }

    private static void WritePages(NewsTexts texts, int number, int count, string? before, string? after, PageWriter html)
    {
        if (count == 1)
            return;

        html.Markup("<nav class=\"nc-pages\" aria-label=\""u8).Text(texts.Pages).Markup("\">\n"u8);
        if (before is not null)
            html.Markup("<a rel=\"prev\" href=\""u8).Markup(before).Markup("\">"u8).Text(texts.Newer).Markup("</a>\n"u8);

        html.Markup("<span>"u8).Text(string.Format(CultureInfo.InvariantCulture, texts.Page, number, count)).Markup("</span>\n"u8);
        if (after is not null)
            html.Markup("<a rel=\"next\" href=\""u8).Markup(after).Markup("\">"u8).Text(texts.Older).Markup("</a>\n"u8);

        html.Markup("</nav>\n"u8);
    }

    private static void WriteCounted(NewsPage page, string path, string name, int count, PageWriter html) => html
        .Markup("<li><a href=\""u8).Text(path).Markup("\">"u8).Text(name).Markup("</a> <span>"u8)
        .Text(count == 1 ? page.Site.Texts.OneArticle : string.Format(CultureInfo.InvariantCulture, page.Site.Texts.Articles, count)).Markup("</span></li>\n"u8);

    private static void Heading(string title, PageWriter html) => html.Markup("<h1>"u8).Text(title).Markup("</h1>\n"u8);

    private static string Number(int number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
