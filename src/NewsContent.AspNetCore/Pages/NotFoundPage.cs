namespace NewsContent.AspNetCore;

/// <summary>The page for a path that leads nowhere. It is sent with status 404.</summary>
public sealed class NotFoundPage : NewsPage
{
    private const int MostNearest = 5;

    internal NotFoundPage(NewsSite site, string path)
        : base(site, path, site.Texts.NotFound)
    {
        var name = path.TrimEnd('/');
        Nearest = site.Terms.Titles.Nearest(Uri.UnescapeDataString(name[(name.LastIndexOf('/') + 1)..]), MostNearest);
    }

    /// <summary>The articles whose titles are most like the last part of the path; perhaps none.</summary>
    public IReadOnlyList<Article> Nearest { get; }
}
