using System.Globalization;

namespace NewsContent.AspNetCore.Routing;

/// <summary>Finds the lists of articles, terms and years, and their pages.</summary>
internal sealed class ListRouter(NewsSite site)
{
    private const string PageFolder = "page/";

    /// <summary>The page of a path with a slash at its end; null when there is none.</summary>
    public NewsPage? Find(string path)
    {
        if (path == SitePaths.Archive)
            return new ArchivePage(site, path);

        var (folder, number) = Split(path);
        if (TermsOf(folder) is { } terms)
            return number <= ListPage.CountOf(terms.Count, TermsPage.Size) ? new TermsPage(site, folder, TitleOf(folder), terms, number) : null;

        var (articles, title, term) = ArticlesOf(folder);
        return articles is not null && number <= ListPage.CountOf(articles.Count, site.Options.PageSize) ? new ListPage(site, folder, title, articles, number) { Term = term } : null;
    }

    public IEnumerable<string> Paths()
    {
        yield return SitePaths.Archive;
        foreach (var folder in new[] { SitePaths.Tags, SitePaths.Categories, SitePaths.Authors })
        {
            foreach (var path in Pages(folder, TermsOf(folder)!.Count, TermsPage.Size))
                yield return path;
        }

        var years = site.Terms.Years.SelectMany(year => year.Months.Select(month => site.PathOf(month.Year, month.Month)).Prepend(site.PathOf(year.Year)));
        foreach (var folder in site.Terms.ByPath.Keys.Concat(years).Prepend(SitePaths.Home))
        {
            foreach (var path in Pages(folder, ArticlesOf(folder).Articles!.Count, site.Options.PageSize))
                yield return path;
        }
    }

    private static IEnumerable<string> Pages(string folder, int entries, int size) =>
        Enumerable.Range(1, ListPage.CountOf(entries, size)).Select(number => ListPage.PathOf(folder, number));

    // The number of a first page is not written: that path is not split, and leads nowhere.
    private static (string Folder, int Number) Split(string path)
    {
        var start = path.Length > 1 ? path.LastIndexOf('/', path.Length - 2) + 1 : 0;
        var digits = path.AsSpan(start).TrimEnd('/');
        return start > PageFolder.Length && path.AsSpan(0, start).EndsWith("/" + PageFolder) && digits.Length > 0 && digits[0] != '0'
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 1
            ? (path[..(start - PageFolder.Length)], number)
            : (path, 1);
    }

    private IReadOnlyList<(Term Term, int Count)>? TermsOf(string folder) => folder switch
    {
        SitePaths.Tags => site.Terms.Tags,
        SitePaths.Categories => site.Terms.Categories,
        SitePaths.Authors => site.Terms.Authors,
        _ => null,
    };

    private string TitleOf(string folder) => folder switch
    {
        SitePaths.Tags => site.Texts.Tags,
        SitePaths.Categories => site.Texts.Categories,
        _ => site.Texts.Authors,
    };

    private (IReadOnlyList<Article>? Articles, string Title, Term? Term) ArticlesOf(string folder)
    {
        if (folder == SitePaths.Home)
            return (site.Collection, site.Options.Title, null);

        if (IsYear(folder))
            return ArticlesOfYear(folder);

        return site.Terms.ByPath.TryGetValue(folder, out var term) ? (site.Collection.With(term), term.Name, term) : default;
    }

    private (IReadOnlyList<Article>? Articles, string Title, Term? Term) ArticlesOfYear(string folder)
    {
        var number = int.Parse(folder.AsSpan(1, 4), NumberStyles.None, CultureInfo.InvariantCulture);
        var year = site.Terms.Years.FirstOrDefault(year => year.Year == number);
        if (year is null || folder.Length == "/2021/".Length)
            return (year?.Entries, folder.Trim('/'), null);

        return (year.Months.FirstOrDefault(month => folder == site.PathOf(month.Year, month.Month))?.Entries, folder.Trim('/').Replace('/', '-'), null);
    }

    // "/2021/" or "/2021/04/".
    private static bool IsYear(string folder) => folder.Length is 6 or 9 && !folder.AsSpan(1, 4).ContainsAnyExceptInRange('0', '9') && folder[5] == '/' && folder[^1] == '/';
}
