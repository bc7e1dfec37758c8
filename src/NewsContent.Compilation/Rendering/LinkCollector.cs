using System.Text;

namespace NewsContent.Compilation;

/// <summary>Collects, as a body is scanned, what may lead to a post or a file of the archive, and what can be led to.</summary>
internal sealed class LinkCollector(string html)
{
    // The place in the post is looked up for the few bodies that have such links.
    private static readonly PlacedSpan s_notLookedUp = new(default, default, default);

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

    public void AddImage(HtmlScanner tag, string source, int number)
    {
        if (ArchiveUrl.MayBe(source) && source.Trim() is not ['#', ..])
        {
            _links.Add(Pending(PendingKind.Image, source, number, tag.PlaceOf("src")) with
            {
                LacksSize = tag.Attribute("width") is null && tag.Attribute("height") is null,
                LacksAlt = tag.Attribute("alt") is null,
            });
        }
    }

    // One that holds white space cannot be led to (HTML §3.2.6).
    private void AddAnchor(string? anchor)
    {
        if (anchor is { Length: > 0 } && anchor.IndexOfAny([' ', '\t', '\n', '\r', '\f']) < 0)
            _anchors.Append(anchor).Append('\n');
    }

    private PendingLink Pending(PendingKind kind, string target, int number, (int Start, int Length) url) =>
        new(kind, target, number, url.Start, url.Length, s_notLookedUp) { IsQuoted = url.Start > 0 && html[url.Start - 1] is '"' or '\'' };
}
