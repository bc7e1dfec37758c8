using System.Text;
using AngleSharp.Dom;

namespace NewsContent.Compilation;

/// <summary>The attributes that an element keeps.</summary>
internal sealed class SanitizedAttributes(HtmlPolicy policy, RemovedMarkup removed)
{
    // Pages that load images as they are scrolled to keep the image here, and a placeholder in src.
    public static readonly string[] LazySources = ["data-src", "data-lazy-src", "data-original"];

    private readonly List<(string Name, string Value)> _kept = [];

    /// <summary>Takes an element's attributes; false when the element cannot stay without one that it lacks.</summary>
    public bool Read(IElement element, int number, int place)
    {
        _kept.Clear();
        var lazySource = element.LocalName is "img" or "iframe" ? LazySource(element) : null;
        if (element.LocalName == "iframe" && !AllowedUrl.IsFrame(FrameUrl(lazySource ?? element.GetAttribute("src") ?? "").AsSpan(), policy))
            return false;

        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name == "src" && lazySource is not null || lazySource is not null && Array.IndexOf(LazySources, attribute.Name) >= 0)
                continue;

            Take(attribute.Name, attribute.Value, number, place);
        }

        if (lazySource is not null)
            Take("src", lazySource, number, place);

        if (element.LocalName == "a")
            SetRelation();

        return element.LocalName != "input" || Has("type") && Has("disabled");
    }

    public void WriteTo(StringBuilder html)
    {
        foreach (var (name, value) in _kept)
        {
            html.Append(' ').Append(name).Append("=\"");
            HtmlText.Append(html, value, isAttribute: true);
            html.Append('"');
        }
    }

    private void Take(string name, string value, int number, int place)
    {
        var attribute = PlainTag.EndOfName(name, 0) == name.Length ? AllowedHtml.Attributes.Find(name.AsSpan()) : -1;
        var kind = AllowedHtml.KindOf(number, attribute);
        value = kind switch
        {
            AttributeKind.Rel => LinkRelation.Clean(value, isOtherSite: false),
            AttributeKind.Link or AttributeKind.Media or AttributeKind.Image => WithoutBreaks(value),
            AttributeKind.Frame => FrameUrl(value),
            _ => value,
        };
        if (AllowedValue.Allows(kind, HtmlText.WithReferences(value).AsSpan(), policy))
            _kept.Add((AllowedHtml.Attributes[attribute], value));
        else if (attribute < 0 && value.Length == 0)
            removed.AddWord(name, place);
        else
            removed.AddAttribute(name, kind is AttributeKind.Link or AttributeKind.Media or AttributeKind.Image ? AllowedUrl.SchemeOf(value) : "", place);
    }

    private void SetRelation()
    {
        var link = _kept.FindIndex(static attribute => attribute.Name == "href");
        if (link < 0 || !AllowedUrl.IsOfOtherSite(_kept[link].Value.AsSpan()))
            return;

        var relation = _kept.FindIndex(static attribute => attribute.Name == "rel");
        if (relation >= 0)
            _kept[relation] = ("rel", LinkRelation.Clean(_kept[relation].Value, isOtherSite: true));
    }

    private bool Has(string name) => _kept.Exists(attribute => attribute.Name == name);

    private static string? LazySource(IElement element)
    {
        var source = element.GetAttribute("src") ?? "";
        return source.Length > 0 && !source.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
            ? null
            : LazySources.Select(element.GetAttribute).FirstOrDefault(static lazy => !string.IsNullOrWhiteSpace(lazy));
    }

    // Archives are older than https.
    private static string FrameUrl(string url) =>
        WithoutBreaks(url) is var plain && plain.StartsWith("http:", StringComparison.OrdinalIgnoreCase) ? "https:" + plain.Substring("http:".Length)
        : plain.StartsWith("//", StringComparison.Ordinal) ? "https:" + plain
        : plain;

    // As browsers read URLs (URL Living Standard §4.4).
    private static string WithoutBreaks(string url) => url.IndexOfAny(['\t', '\n', '\r']) < 0 ? url.Trim() : url.Replace("\t", "").Replace("\n", "").Replace("\r", "").Trim();
}
