using NewsContent.AspNetCore.Layouts;
using NewsContent.AspNetCore.Links;

namespace NewsContent.AspNetCore.Feeds;

/// <summary>The newest articles of the site or of a term.</summary>
internal sealed record Feed(NewsSite Site, string BaseUrl, string Path, string FolderPath, Term? Term, IReadOnlyList<Article> All)
{
    public string Title => PrintableText.Of(Term is null ? Site.Options.Title : $"{Term.Name} – {Site.Options.Title}");

    // RSS 2.0 asks for a description.
    public string Description => PrintableText.Of(Site.Options.Description.Length > 0 ? Site.Options.Description : Site.Options.Title);

    public string Url => BaseUrl + Path;

    public string HomeUrl => BaseUrl + FolderPath;

    public IEnumerable<Article> Articles => Enumerable.Range(0, Math.Min(All.Count, Site.Options.FeedLength)).Select(place => All[place]);

    // Atom asks for a date also of a feed without entries; a fixed one keeps its bytes the same.
    public DateTimeOffset Updated => All.Count > 0 ? All[0].Date : DateTimeOffset.UnixEpoch;

    public bool IsFull => Site.Options.FeedText == FeedText.Full;

    public string UrlOf(Article article) => BaseUrl + Site.PathOf(article);

    /// <summary>The body, with absolute URLs only: readers of feeds show it on other pages.</summary>
    public string HtmlOf(Article article)
    {
        var page = Site.PathOf(article);
        var html = Site.Terms.Hidden.Without(article.Html) ?? article.Html.ToString();
        return PrintableText.Of(HtmlUrls.Replace(html, url => PageUrl.Absolute(url, page, BaseUrl)));
    }
}
