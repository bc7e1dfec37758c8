using System.Net;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NewsContent.Compilation;

/// <summary>
/// Finds links in the text of their post. Sanitizing moves them about, so each is told by its URL, and of equal ones by their order.
/// </summary>
internal sealed class LinkPlaces
{
    private const int LongestShown = 200;

    private readonly string _text;
    private readonly int _bodyStart;
    private readonly Dictionary<string, Queue<WrittenLink>> _places = new(StringComparer.Ordinal);

    private LinkPlaces(string text, int bodyStart) => (_text, _bodyStart) = (text, bodyStart);

    /// <summary>The body with the places of its links.</summary>
    public static RenderedBody Find(RenderedBody body, MarkdownDocument document, string text, int bodyStart)
    {
        if (body.Pending.Count == 0)
            return body;

        var places = new LinkPlaces(text, bodyStart);
        foreach (var node in document.Descendants())
            places.Take(node);

        var lines = new LineMap(text);
        return body with { Pending = body.Pending.Select(link => places.Placed(link, lines)).ToEquatableArray() };
    }

    private void Take(MarkdownObject node)
    {
        switch (node)
        {
            case LinkInline link:
                Add(link.Url ?? "", link.Reference?.UrlSpan ?? link.UrlSpan, link.Span);
                break;
            case HtmlInline tag:
                TakeHtml(tag.Span);
                break;
            case HtmlBlock block:
                TakeHtml(block.Span);
                break;
        }
    }

    private void TakeHtml(SourceSpan span)
    {
        if (span.IsEmpty || span.Start < 0 || _bodyStart + span.End >= _text.Length)
            return;

        var html = _text.Substring(_bodyStart + span.Start, span.Length);
        for (var tag = new HtmlScanner(html); tag.Read();)
        {
            if (tag.Kind != HtmlTokenKind.StartTag)
                continue;

            foreach (var attribute in UrlAttributes.Of(tag.Name))
            {
                if (tag.Attribute(attribute.Name) is not { } url)
                    continue;

                if (attribute.Kind == AttributeKind.SourceSet)
                    AddSourceSet(html, tag.PlaceOf(attribute.Name), span);
                else
                    Add(url, Below(span, tag.PlaceOf(attribute.Name)), span);
            }
        }
    }

    private void AddSourceSet(string html, (int Start, int Length) set, SourceSpan span)
    {
        foreach (var (start, length, _) in SourceSet.Read(html.Substring(set.Start, set.Length)))
            Add(WebUtility.HtmlDecode(html.Substring(set.Start + start, length)), Below(span, (set.Start + start, length)), span);
    }

    private static SourceSpan Below(SourceSpan span, (int Start, int Length) place) => new(span.Start + place.Start, span.Start + place.Start + place.Length - 1);

    private void Add(string url, SourceSpan span, SourceSpan fallback)
    {
        var known = span is { IsEmpty: false, Start: >= 0 } ? span : fallback;
        if (known.IsEmpty || known.Start < 0)
            return;

        var key = ArchiveUrl.Normalize(url);
        if (!_places.TryGetValue(key, out var places))
            _places.Add(key, places = new());

        places.Enqueue(new(url, new(_bodyStart + known.Start, Math.Min(known.Length, LongestShown))));
    }

    private PendingLink Placed(PendingLink link, LineMap lines)
    {
        var (url, place) = _places.TryGetValue(ArchiveUrl.Normalize(link.Target), out var places)
            ? places.Count > 1 ? places.Dequeue() : places.Peek()
            : new(link.Target, new(_bodyStart, 0));
        // Markdig percent-encodes what is not ASCII, which nobody can read.
        return link with { Target = url, Place = new(place, lines.At(place.Start), lines.At(place.End)) };
    }

    private sealed record WrittenLink(string Url, TextPlace Place);
}
