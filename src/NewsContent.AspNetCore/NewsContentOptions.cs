using NewsContent.AspNetCore.Layouts;

namespace NewsContent.AspNetCore;

/// <summary>What a site of articles is called, where it is, and how it looks.</summary>
/// <remarks>Set while the site is mapped; not to be changed afterwards.</remarks>
public sealed class NewsContentOptions
{
    /// <summary>The content security policy of all pages: nothing but what the layout and sanitized posts need, and no scripts.</summary>
    /// <remarks>
    /// The hashes are those of <c>text-align: left;</c>, <c>center</c> and <c>right</c>, which is how Markdown aligns the columns of tables. Blocks of data such as JSON-LD are no
    /// scripts to the policy (HTML Living Standard §4.12.1.1, prepare the script element: data blocks return before the check).
    /// </remarks>
    public const string DefaultContentSecurityPolicy =
        "default-src 'none'; style-src 'self'; style-src-attr 'unsafe-hashes' "
        + "'sha256-RVUzT5WQgKUiRfwfZ5/d8nxqNBcGWoYqAQp72N/cCqE=' 'sha256-+17AcPK/e5AtiK52Z2vnx3uG3BMzyzRr4Qv5UQsEbDU=' 'sha256-N90MKmRow2DpYEVeqcc3uc8pOUsS4Rg4sNmkau1k0xQ='; "
        + "img-src 'self' https: data:; media-src 'self' https:; frame-src https:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    /// <summary>The name of the site, plain text.</summary>
    public string Title { get; set; } = "News";

    /// <summary>What the site is about, plain text; empty to say nothing.</summary>
    public string Description { get; set; } = "";

    /// <summary>Where readers find the site, such as <c>https://news.example.org/</c>; <see langword="null"/> to take what each request says.</summary>
    /// <remarks>Feeds, sitemap, canonical links and metadata have absolute URLs. Set it in production: the <c>Host</c> of a request is whatever the client writes.</remarks>
    public Uri? BaseUrl { get; set; }

    /// <summary>The language of the site's own texts (BCP 47). Articles have their own, <see cref="Article.Language"/>.</summary>
    public string Language { get; set; } = "en";

    /// <summary>The site's own texts; <see langword="null"/> for those of <see cref="Language"/>: see <see cref="NewsTexts.Of"/>.</summary>
    public NewsTexts? Texts { get; set; }

    /// <summary>The number of articles on a page of a list, at least 1.</summary>
    public int PageSize { get; set; } = 20;

    /// <summary>The number of articles in a feed, at least 1.</summary>
    public int FeedLength { get; set; } = 20;

    /// <summary>Whether feeds have whole articles or their excerpts.</summary>
    public FeedText FeedText { get; set; } = FeedText.Full;

    /// <summary>Whether each tag, category and author has feeds of its own.</summary>
    public bool TermFeeds { get; set; } = true;

    /// <summary>
    /// Whether the app shows drafts that the build has compiled. An export has drafts only with
    /// <see cref="Export.NewsExportOptions.IncludeDrafts"/>.
    /// </summary>
    public NewsDrafts Drafts { get; set; } = NewsDrafts.ByEnvironment;

    /// <summary>How pages look.</summary>
    public INewsLayout Layout { get; set; } = new DefaultLayout();

    /// <summary>The header <c>Content-Security-Policy</c>; <see langword="null"/> to send none.</summary>
    public string? ContentSecurityPolicy { get; set; } = DefaultContentSecurityPolicy;

    /// <summary>The header <c>Cache-Control</c> of pages and feeds. By default they are kept and asked for anew each time, which costs a 304 (RFC 9111 §5.2.2.4).</summary>
    public string CacheControl { get; set; } = "no-cache";

    /// <summary>Whether pages are compressed with Brotli for clients that take it.</summary>
    public bool Compress { get; set; } = true;

    /// <summary>The most bytes of written and of compressed pages to keep in memory; 0 to write, and to compress, a page each time. Bodies are not kept: they are served from where they are stored.</summary>
    public long CacheLimit { get; set; } = 64 * 1024 * 1024;

    /// <summary>
    /// Whether a path without any endpoint or file gets a page with the nearest articles and status 404. By default, <see langword="null"/>,
    /// the page is there if the site has <c>/</c> and the app has neither a fallback nor status code pages of its own. A fallback of the
    /// app takes precedence over the page even with <see langword="true"/>.
    /// </summary>
    public bool? NotFoundPage { get; set; }

    internal void Check()
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(Title, nameof(Title));
        ArgumentException.ThrowIfNullOrWhiteSpace(Language, nameof(Language));
        ArgumentNullException.ThrowIfNull(Description, nameof(Description));
        ArgumentNullException.ThrowIfNull(Layout, nameof(Layout));
        ArgumentNullException.ThrowIfNull(CacheControl, nameof(CacheControl));
        ArgumentOutOfRangeException.ThrowIfLessThan(PageSize, 1, nameof(PageSize));
        ArgumentOutOfRangeException.ThrowIfLessThan(FeedLength, 1, nameof(FeedLength));
        ArgumentOutOfRangeException.ThrowIfNegative(CacheLimit, nameof(CacheLimit));
        if (!Enum.IsDefined(Drafts))
            throw new ArgumentOutOfRangeException(nameof(Drafts), Drafts, "Drafts is ByEnvironment, Shown or Hidden.");

        if (BaseUrl is { } url && (!url.IsAbsoluteUri || url.Scheme is not ("http" or "https") || url.Query.Length + url.Fragment.Length > 0))
        {
            throw new ArgumentException(
                $"BaseUrl is '{url.OriginalString}'. Write an http or https URL without query and fragment, such as https://news.example.org/.", nameof(BaseUrl));
        }
    }
}
