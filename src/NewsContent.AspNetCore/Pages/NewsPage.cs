using NewsContent.AspNetCore.Feeds;

namespace NewsContent.AspNetCore;

/// <summary>A page of the site, to be written by a layout.</summary>
public abstract class NewsPage
{
    private protected NewsPage(NewsSite site, string path, string title) => (Site, Path, Title) = (site, path, title);

    /// <summary>The site.</summary>
    public NewsSite Site { get; }

    /// <summary>The path of the page, percent-encoded.</summary>
    public string Path { get; }

    /// <summary>The title of the page alone, plain text.</summary>
    public string Title { get; }

    /// <summary>Where the site is: scheme, host and path without a slash at the end.</summary>
    public string BaseUrl { get; internal set; } = "";

    /// <summary>The absolute URL of the page.</summary>
    public string Url => BaseUrl + Path;

    /// <summary>What the page says in short, plain text; empty when it does not say.</summary>
    public virtual string Description => Site.Options.Description;

    /// <summary>The path before which the feeds of the page lie: <c>/</c>, or that of a term.</summary>
    public virtual string FeedFolder => "/";

    /// <summary>What the feeds are called, each with its path and media type.</summary>
    public IReadOnlyList<NewsFeed> Feeds => [.. FeedFormat.All.Select(format => new NewsFeed(format.Name, FeedFolder + format.FileName, format.MediaType))];
}

/// <summary>A feed of the site or of a term.</summary>
/// <param name="Name">What it is called: <c>RSS</c>, <c>Atom</c> or <c>JSON Feed</c>.</param>
/// <param name="Path">Its path, percent-encoded.</param>
/// <param name="MediaType">Its media type, such as <c>application/rss+xml</c>.</param>
public sealed record NewsFeed(string Name, string Path, string MediaType);
