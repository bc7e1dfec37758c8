using System.Text;

namespace NewsContent.Compilation;

/// <summary>
/// Cuts what is not allowed out of HTML that is otherwise written out in full, which is all that most scraped pages need. What it gives is
/// not yet safe: it must be proven by <see cref="PlainHtml"/>. It gives up where a parser of HTML might see another tree than it does.
/// </summary>
internal sealed class PlainCuts(string html, HtmlPolicy policy, RemovedMarkup removed)
{
    private readonly StringBuilder _kept = new(html.Length);
    private readonly WrittenTag _tag = new(html);
    private readonly UnlistedElements _unlisted = new(html);
    private int _keptTo;
    private int _at;
    private int _endOfPre = -1;

    /// <summary>The HTML without it; null when it takes a parser to tell.</summary>
    public string? Make()
    {
        while ((_at = html.IndexOf('<', _at)) >= 0)
        {
            var next = _at + 1 < html.Length ? html[_at + 1] : ' ';
            var isRead = next switch
            {
                '!' => (_at = PlainHtml.EndOfComment(html, _at)) >= 0,
                '/' => SkipEndTag(),
                '?' => false,
                _ when PlainTag.IsLetter(next) => _tag.Read(_at) && Take(),
                _ => ++_at > 0,
            };
            if (!isRead)
                return null;
        }

        return _keptTo == 0 ? null : _kept.Append(html, _keptTo, html.Length - _keptTo).ToString();
    }

    private bool SkipEndTag()
    {
        _at = PlainTag.EndOfName(html, _at + 2);
        return _at < html.Length && html[_at] == '>';
    }

    private bool Take()
    {
        var lateSource = LateSource.Of(_tag);
        if (_tag.Element < 0 || _tag.Name == "iframe" && !AllowedUrl.IsFrame(FrameUrl.Of(lateSource ?? _tag.ValueOf("src") ?? "").AsSpan(), policy))
            return Remove(lateSource);

        _at = _tag.End;
        foreach (var attribute in _tag.Attributes)
        {
            if (!Take(attribute, lateSource))
                return false;
        }

        if (_tag.Name == "pre")
            _endOfPre = _kept.Length + _at - _keptTo;

        return true;
    }

    private bool Remove(string? lateSource)
    {
        if (_unlisted.HoldsTextOnly(_tag))
        {
            var endTag = html.IndexOf('<', _tag.End);
            _at = endTag + UnlistedElements.LengthOfEndTag(_tag.Name);
            if (!Cut(_tag.Start, _tag.End) || !Cut(endTag, _at))
                return false;
        }
        else if ((_at = _unlisted.EndOf(_tag)) < 0 || !Cut(_tag.Start, _at))
        {
            return false;
        }

        if (_tag.Name == "iframe")
            removed.AddFrame(lateSource ?? _tag.ValueOf("src") ?? "", _tag.Start);
        else
            removed.AddElement(_tag.Name, _tag.Start);

        return true;
    }

    // The text before and the text after a cut may not join to one token, such as a tag or a character reference. A line feed may not come
    // to stand directly after a <pre> tag, because parsers drop that line feed.
    private bool Cut(int start, int end)
    {
        Replace(start, end, "");
        return end == html.Length || html[end] == '<' || !EndsInsideToken() && !(html[end] == '\n' && _kept.Length == _endOfPre);
    }

    private bool EndsInsideToken()
    {
        var last = _kept.Length - 1;
        while (last >= 0 && (PlainTag.IsLetter(_kept[last]) || _kept[last] is >= '0' and <= '9' or '#'))
            last--;

        return last >= 0 && (_kept[last] == '&' || _kept[last] == '<' && last == _kept.Length - 1);
    }

    private bool Take(WrittenAttribute attribute, string? lateSource)
    {
        if (lateSource is not null && (attribute.Name == "src" || LateSource.Names.Contains(attribute.Name)))
            return attribute.Name == "src" || _tag.Value(attribute) != lateSource ? Replace(attribute.Start, attribute.End, "") : TakeAsSource(attribute);

        var kind = AllowedHtml.KindOf(_tag.Element, attribute.Number);
        if (kind == AttributeKind.None)
            return Remove(attribute);

        return kind == AttributeKind.Text || Take(attribute, kind, _tag.Value(attribute));
    }

    private bool TakeAsSource(WrittenAttribute attribute)
    {
        var kind = _tag.Name == "iframe" ? AttributeKind.Frame : AttributeKind.Image;
        var value = _tag.Value(attribute);
        var written = Written(kind, value);
        return written.IndexOf('"') < 0 && !MayJoinReference(value) && AllowedValue.Allows(kind, written.AsSpan(), policy)
            && Replace(attribute.NameStart, attribute.End, $"src=\"{written}\"");
    }

    private bool Take(WrittenAttribute attribute, AttributeKind kind, string value)
    {
        if (kind == AttributeKind.Permissions)
            return TakePermissions(attribute, value);

        var written = Written(kind, value);
        if (AllowedValue.Allows(kind, written.AsSpan(), policy))
        {
            return written == value
                || attribute.HasQuotes && !MayJoinReference(value) && Replace(attribute.ValueStart, attribute.ValueEnd, written);
        }

        // What a character reference stands for decides.
        if (value.IndexOf('&') >= 0)
            return false;

        removed.AddAttribute(attribute.Name, kind is AttributeKind.Link or AttributeKind.Media or AttributeKind.Image ? AllowedUrl.SchemeOf(value) : "", _tag.Start);
        return Replace(attribute.Start, attribute.End, "");
    }

    // Without the line break that stands in it, "&am\np;" is a character reference.
    private static bool MayJoinReference(string url) => url.IndexOf('&') >= 0 && url.IndexOfAny(['\t', '\n', '\r']) >= 0;

    private bool TakePermissions(WrittenAttribute attribute, string value)
    {
        if (FramePermissions.FirstRefused(value) is not { } refused)
            return true;

        if (value.IndexOf('&') >= 0)
            return false;

        removed.AddAttribute(attribute.Name, refused, _tag.Start);
        return FramePermissions.Clean(value) is { Length: > 0 } clean
            ? Replace(attribute.ValueStart, attribute.ValueEnd, clean)
            : Replace(attribute.Start, attribute.End, "");
    }

    private bool Remove(WrittenAttribute attribute)
    {
        if (attribute.Number < 0 && attribute.ValueStart == attribute.ValueEnd)
            removed.AddWord(attribute.Name, _tag.Start);
        else
            removed.AddAttribute(attribute.Name, "", _tag.Start);

        return Replace(attribute.Start, attribute.End, "");
    }

    private string Written(AttributeKind kind, string value) => kind switch
    {
        AttributeKind.Rel => LinkRelation.Clean(value, AllowedUrl.IsOfOtherSite(FrameUrl.WithoutBreaks(_tag.ValueOf("href") ?? "").AsSpan())),
        AttributeKind.Link or AttributeKind.Media or AttributeKind.Image => FrameUrl.WithoutBreaks(value),
        AttributeKind.Frame => FrameUrl.Of(value),
        _ => value,
    };

    private bool Replace(int start, int end, string written)
    {
        _kept.Append(html, _keptTo, start - _keptTo).Append(written);
        _keptTo = end;
        return true;
    }
}
