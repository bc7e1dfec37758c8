using System.Text;
using NewsContent.AspNetCore.Layouts;
using NewsContent.AspNetCore.Links;
using NewsContent.Packs;

namespace NewsContent.AspNetCore;

/// <summary>A site over a collection of articles: what layouts need to know of it.</summary>
/// <remarks>Safe to use from any thread.</remarks>
public sealed class NewsSite
{
    private readonly object _opening = new();
    private SiteTerms? _terms;

    internal NewsSite(ContentCollection<Article> all, NewsContentOptions options, bool showsDrafts)
    {
        (All, Options) = (all, options);
        Collection = showsDrafts ? all : all.Published();
        Texts = options.Texts ?? NewsTexts.Of(options.Language);
        Stylesheet = Stylesheet.Load();
    }

    /// <summary>The articles that the site shows: all articles, or all except drafts.</summary>
    public ContentCollection<Article> Collection { get; }

    /// <summary>The options.</summary>
    public NewsContentOptions Options { get; }

    /// <summary>The site's own texts.</summary>
    public NewsTexts Texts { get; }

    /// <summary>The path of the default style sheet. It has a hash of the content in it, and so may be kept for ever.</summary>
    public string StylesheetPath => Stylesheet.Path;

    internal Stylesheet Stylesheet { get; }

    internal ContentCollection<Article> All { get; }

    internal SiteTerms Terms
    {
        get
        {
            var terms = Volatile.Read(ref _terms);
            if (terms?.IsOf(Collection) is true)
                return terms;

            lock (_opening)
                return _terms?.IsOf(Collection) is true ? _terms : _terms = new(Collection, place => PathAt(Collection, place), HiddenPaths);
        }
    }

    /// <summary>The path of an article's page: its permalink, or <c>/id/</c> when it has none, percent-encoded.</summary>
    /// <param name="article">The article.</param>
    public string PathOf(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return article.Permalink.Length > 0 ? article.Permalink : PathOf(article.Id);
    }

    /// <summary>The path of the list of a tag's, category's or author's articles, percent-encoded.</summary>
    /// <param name="term">The tag, category or author.</param>
    /// <exception cref="ArgumentException">It is a term of another kind.</exception>
    public string PathOf(Term term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return Terms.PathOf(term);
    }

    /// <summary>The path of the list of a year's or month's articles.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, from 1 to 12; <see langword="null"/> for the year.</param>
    public string PathOf(int year, int? month = null) => FormattableString.Invariant(month is { } number ? $"/{year:D4}/{number:D2}/" : (FormattableString)$"/{year:D4}/");

    internal string PathAt(int place) => PathAt(Collection, place);

    internal Article? FindArticle(string path) => Collection.FindByPermalink(path)
        ?? (path.Length > 2 && Collection.Find(Uri.UnescapeDataString(path[1..].TrimEnd('/'))) is { Permalink: "" } article && PathOf(article) == path ? article : null);

    private IEnumerable<string> HiddenPaths() =>
        ReferenceEquals(All, Collection) ? []
        : All.DraftPlaces.Select(place => PathAt(All, place));

    // A permalink is known without its article.
    private string PathAt(ContentCollection<Article> articles, int place) =>
        articles.PermalinkAt(place) is { Length: > 0 } permalink ? permalink : PathOf(articles[place]);

    private static string PathOf(string id)
    {
        var path = new StringBuilder("/");
        PercentEncoding.Append(path, id);
        return path.Append('/').ToString();
    }
}
