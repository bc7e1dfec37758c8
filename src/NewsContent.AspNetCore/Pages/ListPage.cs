namespace NewsContent.AspNetCore;

/// <summary>A page of a list of articles, newest first: of all, of a term, of a year or of a month.</summary>
public sealed class ListPage : NewsPage
{
    private readonly IReadOnlyList<Article> _all;
    private readonly string _folder;

    internal ListPage(NewsSite site, string folder, string title, IReadOnlyList<Article> all, int number)
        : base(site, PathOf(folder, number), title)
    {
        (_all, _folder, Number) = (all, folder, number);
        var size = site.Options.PageSize;
        Articles = [.. Enumerable.Range((number - 1) * size, Math.Min(size, all.Count - (number - 1) * size)).Select(place => all[place])];
    }

    /// <summary>The articles of this page.</summary>
    public IReadOnlyList<Article> Articles { get; }

    /// <summary>The number of articles on all pages of the list.</summary>
    public int ArticleCount => _all.Count;

    /// <summary>The number of the page, from 1.</summary>
    public int Number { get; }

    /// <summary>The number of pages, at least 1.</summary>
    public int PageCount => CountOf(_all.Count, Site.Options.PageSize);

    /// <summary>The tag, category or author, or <see langword="null"/> when it is no such list.</summary>
    public Term? Term { get; internal init; }

    /// <summary>The path of the page with newer articles, or <see langword="null"/>.</summary>
    public string? NewerPath => Number > 1 ? PathOf(_folder, Number - 1) : null;

    /// <summary>The path of the page with older articles, or <see langword="null"/>.</summary>
    public string? OlderPath => Number < PageCount ? PathOf(_folder, Number + 1) : null;

    /// <inheritdoc/>
    public override string FeedFolder => Term is not null && Site.Options.TermFeeds ? _folder : "/";

    internal static int CountOf(int entries, int size) => Math.Max(1, (entries + size - 1) / size);

    internal static string PathOf(string folder, int number) => number == 1 ? folder : FormattableString.Invariant($"{folder}page/{number}/");
}
