using NewsContent.AspNetCore.Layouts;

namespace NewsContent.AspNetCore.Feeds;

/// <summary>A format of feeds.</summary>
internal sealed record FeedFormat(string Name, string FileName, string MediaType, Action<Feed, PageWriter> Write)
{
    public static readonly FeedFormat[] All =
    [
        new("RSS", "feed.xml", "application/rss+xml", RssFeed.Write),
        new("Atom", "atom.xml", "application/atom+xml", AtomFeed.Write),
        new("JSON Feed", "feed.json", "application/feed+json", JsonFeed.Write),
    ];
}
