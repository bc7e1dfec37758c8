using System.Net;
using System.Text;

namespace NewsContent.Compilation;

/// <summary>Collects, as a body is scanned, what may lead to a post or a file of the archive, and what can be led to.</summary>
internal sealed class LinkCollector(string html)
{
    // The place in the post is looked up for the few bodies that have such links.
    private static readonly PlacedSpan s_notLookedUp = new(default, default, default);

    private static readonly Comparer<PendingLink> s_byStart = Comparer<PendingLink>.Create(
        static (left, right) => left.Start.CompareTo(right.Start));

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

    /// <summary>Adds the URLs of a tag.</summary>
    /// <param name="link">The number of a link.</param>
    /// <param name="image">The number of an image.</param>
    public void AddUrls(HtmlScanner tag, int link, int image)
    {
        var attributes = UrlAttributes.Of(tag.Name);
        if (attributes.Length == 0)
            return;

        var first = _links.Count;
        foreach (var attribute in attributes)
        {
            if (tag.Attribute(attribute.Name) is not { } url)
                continue;

            var place = tag.PlaceOf(attribute.Name);
            if (attribute.Kind == AttributeKind.SourceSet)
                AddSourceSet(place);
            else if (attribute.Kind == AttributeKind.Link ? ArchiveUrl.MayBe(url) : MayBeFile(url))
                _links.Add(Pending(tag, attribute, url, place, link, image));
        }

        // In whatever order the attributes stand.
        if (_links.Count - first > 1)
            _links.Sort(first, _links.Count - first, s_byStart);
    }

    private PendingLink Pending(HtmlScanner tag, UrlAttribute attribute, string url, (int Start, int Length) place, int link, int image) =>
        attribute.Kind switch
    {
        AttributeKind.Link when attribute.Name == "href" => Pending(PendingKind.Link, url, link, place),
        AttributeKind.Link => Pending(PendingKind.Citation, url, NoNumber, place),
        AttributeKind.Image => Image(tag, url, image),
        _ => Pending(PendingKind.Media, url, NoNumber, place),
    };

    private void AddSourceSet((int Start, int Length) set)
    {
        foreach (var (start, length, _) in SourceSet.Read(html.Substring(set.Start, set.Length)))
        {
            var url = WebUtility.HtmlDecode(html.Substring(set.Start + start, length));
            if (!MayBeFile(url))
                continue;

            // Without quotes there is one URL, and quotes go around the whole.
            _links.Add(IsQuoted(set.Start)
                ? Pending(PendingKind.Media, url, NoNumber, (set.Start + start, length)) with { IsQuoted = true }
                : Pending(PendingKind.Media, url, NoNumber, set));
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
