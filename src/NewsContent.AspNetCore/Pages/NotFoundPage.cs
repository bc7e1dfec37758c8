namespace NewsContent.AspNetCore;

/// <summary>The page for a path that leads nowhere. It is sent with status 404.</summary>
public sealed class NotFoundPage : NewsPage
{
    private const int MostNearest = 5;

    internal NotFoundPage(NewsSite site, string path)
        : base(site, path, site.Texts.NotFound) => Nearest = site.Terms.Nearest(path, MostNearest);

    /// <summary>The articles whose paths end most like the path; perhaps none.</summary>
    public IReadOnlyList<Article> Nearest { get; }
}
