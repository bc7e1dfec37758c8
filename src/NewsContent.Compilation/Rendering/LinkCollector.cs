using System.Net;
using System.Text;

namespace NewsContent.Compilation;

/// <summary>Collects, as a body is scanned, what may lead to a post or a file of the archive, and what can be led to.</summary>
internal sealed class LinkCollector(string html)
{
    // The place in the post is looked up for the few bodies that have such links.
    private static readonly PlacedSpan s_notLookedUp = new(default, default, default);

    private const int NoNumber = 0;

    private readonly List<PendingLink> _links = [];
    private readonly StringBuilder _anchors = new();

    public EquatableArray<PendingLink> Links => _links.Count == 0 ? EquatableArray<PendingLink>.Empty : _links.ToEquatableArray();

    public string Anchors => _anchors.ToString();

    public void AddAnchors(HtmlScanner tag)
    {
        AddAnchor(tag.Id);
        if (tag.Name == "a")
            AddAnchor(tag.NameAttribute);
    }

    public void AddLink(HtmlScanner tag, string target, int number)
    {
        if (ArchiveUrl.MayBe(target))
            _links.Add(Pending(PendingKind.Link, target, number, tag.PlaceOf("href")));
    }

    /// <summary>Adds the files that an image, a video or the like shows.</summary>
    /// <param name="number">Of an image.</param>
    public void AddFiles(HtmlScanner tag, int number)
    {
        List<PendingLink> files = [];
        if (tag.Attribute("src") is { } source && MayBeFile(source))
            files.Add(tag.Name == "img" ? Image(tag, source, number) : Pending(PendingKind.Media, source, NoNumber, tag.PlaceOf("src")));

        if (tag.Attribute("poster") is { } poster && tag.Name == "video" && MayBeFile(poster))
            files.Add(Pending(PendingKind.Media, poster, NoNumber, tag.PlaceOf("poster")));

        if (tag.Attribute("srcset") is not null && tag.Name is "img" or "source")
            AddSourceSet(files, tag.PlaceOf("srcset"));

        // In whatever order the attributes stand.
        _links.AddRange(files.OrderBy(static file => file.Start));
    }

    private void AddSourceSet(List<PendingLink> files, (int Start, int Length) set)
    {
        foreach (var (start, length) in SourceSet.UrlsOf(html.Substring(set.Start, set.Length)))
        {
            var url = WebUtility.HtmlDecode(html.Substring(set.Start + start, length));
            if (!MayBeFile(url))
                continue;

            // Without quotes there is one URL, and quotes go around the whole.
            files.Add(IsQuoted(set.Start) ? Pending(PendingKind.Media, url, NoNumber, (set.Start + start, length)) with { IsQuoted = true } : Pending(PendingKind.Media, url, NoNumber, set));
        }
    }

    private PendingLink Image(HtmlScanner tag, string source, int number) => Pending(PendingKind.Image, source, number, tag.PlaceOf("src")) with
    {
        LacksSize = tag.Attribute("width") is null && tag.Attribute("height") is null,
        LacksAlt = tag.Attribute("alt") is null,
    };

    private static bool MayBeFile(string url) => ArchiveUrl.MayBe(url) && url.Trim() is not ['#', ..];

    // One that holds white space cannot be led to (HTML §3.2.6).
    private void AddAnchor(string? anchor)
    {
        if (anchor is { Length: > 0 } && anchor.IndexOfAny([' ', '\t', '\n', '\r', '\f']) < 0)
            _anchors.Append(anchor).Append('\n');
    }

    private PendingLink Pending(PendingKind kind, string target, int number, (int Start, int Length) url) =>
        new(kind, target, number, url.Start, url.Length, s_notLookedUp) { IsQuoted = IsQuoted(url.Start) };

    private bool IsQuoted(int start) => start > 0 && html[start - 1] is '"' or '\'';
}
