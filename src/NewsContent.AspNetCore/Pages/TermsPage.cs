namespace NewsContent.AspNetCore;

/// <summary>A page of the list of all tags, categories or authors, those with most articles first.</summary>
public sealed class TermsPage : NewsPage
{
    /// <summary>The number of terms on a page.</summary>
    public const int Size = 500;

    private readonly string _folder;

    internal TermsPage(NewsSite site, string folder, string title, IReadOnlyList<(Term Term, int Count)> all, int number)
        : base(site, ListPage.PathOf(folder, number), title)
    {
        (_folder, Number, PageCount) = (folder, number, ListPage.CountOf(all.Count, Size));
        Terms = [.. all.Skip((number - 1) * Size).Take(Size)];
    }

    /// <summary>The terms of this page, each with its number of articles.</summary>
    public IReadOnlyList<(Term Term, int Count)> Terms { get; }

    /// <summary>The number of the page, from 1.</summary>
    public int Number { get; }

    /// <summary>The number of pages, at least 1.</summary>
    public int PageCount { get; }

    /// <summary>The path of the page before, or <see langword="null"/>.</summary>
    public string? PreviousPath => Number > 1 ? ListPage.PathOf(_folder, Number - 1) : null;

    /// <summary>The path of the page after, or <see langword="null"/>.</summary>
    public string? NextPath => Number < PageCount ? ListPage.PathOf(_folder, Number + 1) : null;
}
