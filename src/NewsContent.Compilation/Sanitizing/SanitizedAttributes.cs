using System.Text;
using AngleSharp.Dom;

namespace NewsContent.Compilation;

/// <summary>The attributes that an element keeps.</summary>
internal sealed class SanitizedAttributes(HtmlPolicy policy, RemovedMarkup removed)
{
    private readonly List<Kept> _kept = [];

    private sealed record Kept(string Name, string Value);

    /// <summary>Takes an element's attributes; false when the element cannot stay without one that it lacks.</summary>
    public bool Read(IElement element, int number, int place)
    {
        _kept.Clear();
        var lateSource = LateSource.Of(element.LocalName, element.GetAttribute);
        if (element.LocalName == "iframe" && !AllowedUrl.IsFrame(FrameUrl.Of(lateSource ?? element.GetAttribute("src") ?? "").AsSpan(), policy))
            return false;

        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name == "src" && lateSource is not null || lateSource is not null && LateSource.Names.Contains(attribute.Name))
                continue;

            Take(attribute.Name, attribute.Value, number, place);
        }

        if (lateSource is not null)
            Take("src", lateSource, number, place);

        if (element.LocalName == "a")
            SetRelation();

        return element.LocalName != "input" || Has("type") && Has("disabled");
    }

    /// <param name="element">The element that is written, which may be another than the one read.</param>
    public void WriteTo(StringBuilder html, int element)
    {
        foreach (var (name, value) in _kept)
        {
            if (AllowedHtml.KindOf(element, AllowedHtml.Attributes.Find(name.AsSpan())) == AttributeKind.None)
                continue;

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
            AttributeKind.Link or AttributeKind.Media or AttributeKind.Image => FrameUrl.WithoutBreaks(value),
            AttributeKind.Frame => FrameUrl.Of(value),
            AttributeKind.Permissions => Permissions(value, place),
            _ => value,
        };
        if (kind == AttributeKind.Permissions && value.Length == 0)
            return;

        if (AllowedValue.Allows(kind, HtmlText.OfAttribute(value).AsSpan(), policy))
            _kept.Add(new(AllowedHtml.Attributes[attribute], value));
        else if (attribute < 0 && value.Length == 0)
            removed.AddWord(name, place);
        else
            removed.AddAttribute(name, kind is AttributeKind.Link or AttributeKind.Media or AttributeKind.Image ? AllowedUrl.SchemeOf(value) : "", place);
    }

    private string Permissions(string value, int place)
    {
        if (FramePermissions.FirstRefused(value) is not { } refused)
            return value;

        removed.AddAttribute("allow", refused, place);
        return FramePermissions.Clean(value);
    }

    private void SetRelation()
    {
        var link = _kept.FindIndex(static attribute => attribute.Name == "href");
        if (link < 0 || !AllowedUrl.IsOfOtherSite(HtmlText.OfAttribute(_kept[link].Value).AsSpan()))
            return;

        var relation = _kept.FindIndex(static attribute => attribute.Name == "rel");
        if (relation >= 0)
            _kept[relation] = new("rel", LinkRelation.Clean(_kept[relation].Value, isOtherSite: true));
    }

    private bool Has(string name) => _kept.Exists(attribute => attribute.Name == name);
}
