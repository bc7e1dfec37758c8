namespace NewsContent.Compilation;

/// <summary>Reads a start tag that is written out in full and allowed; refuses any other.</summary>
internal sealed class PlainTag(string html, HtmlPolicy policy)
{
    private static readonly int s_link = AllowedHtml.Elements.Find("a".AsSpan());
    private static readonly int s_image = AllowedHtml.Elements.Find("img".AsSpan());
    private static readonly int s_frame = AllowedHtml.Elements.Find("iframe".AsSpan());
    private static readonly int s_input = AllowedHtml.Elements.Find("input".AsSpan());
    private static readonly int s_disabled = AllowedHtml.Attributes.Find("disabled".AsSpan());
    private static readonly int s_loading = AllowedHtml.Attributes.Find("loading".AsSpan());
    private static readonly int s_source = AllowedHtml.Attributes.Find("src".AsSpan());
    private static readonly int s_type = AllowedHtml.Attributes.Find("type".AsSpan());
    private static readonly int s_rel = AllowedHtml.Attributes.Find("rel".AsSpan());

    private readonly bool[] _seen = new bool[AllowedHtml.Attributes.Count];
    private int _at;
    private bool _isOfOtherSite;
    private bool _isWholeRel;
    private bool _hasRel;
    private bool _hasLoading;
    private bool _hasSource;
    private bool _isCheckBox;
    private bool _isDisabled;

    /// <summary>Its number in <see cref="AllowedHtml.Elements"/>.</summary>
    public int Element { get; private set; }

    /// <summary>Where the next token begins.</summary>
    public int End => _at;

    public int EndOfAttributes { get; private set; }

    /// <summary>The attribute that it lacks.</summary>
    public string? Addition =>
        _isOfOtherSite && !_hasRel ? $" rel=\"{LinkRelation.OfOtherSites}\""
        : (Element == s_image || Element == s_frame) && !_hasLoading ? " loading=\"lazy\""
        : null;

    public static bool IsLetter(char character) => character is >= 'a' and <= 'z' or >= 'A' and <= 'Z';

    public static int EndOfName(string html, int start)
    {
        while (start < html.Length && (IsLetter(html[start]) || html[start] is >= '0' and <= '9' or '-'))
            start++;

        return start;
    }

    /// <summary>Reads the tag that begins at a <c>&lt;</c>.</summary>
    public bool Read(int start)
    {
        (_isOfOtherSite, _isWholeRel, _hasRel, _hasLoading, _hasSource, _isCheckBox, _isDisabled) = (false, false, false, false, false, false, false);
        Array.Clear(_seen, 0, _seen.Length);
        _at = EndOfName(html, start + 1);
        Element = AllowedHtml.Elements.Find(html.AsSpan(start + 1, _at - start - 1));
        return Element >= 0 && ReadAttributes() && ReadEnd() && IsWhole();
    }

    private bool IsWhole() =>
        (Element != s_input || _isCheckBox && _isDisabled) && (Element != s_frame || _hasSource) && (!_isOfOtherSite || !_hasRel || _isWholeRel);

    private bool ReadAttributes()
    {
        while (true)
        {
            EndOfAttributes = _at;
            SkipSpaces();
            if (_at >= html.Length)
                return false;

            if (html[_at] is '>' or '/')
                return true;

            // White space must have stood before it.
            if (_at == EndOfAttributes || !ReadAttribute())
                return false;
        }
    }

    private bool ReadEnd()
    {
        if (html[_at] == '/')
        {
            _at++;
            if (!AllowedHtml.IsVoid(Element))
                return false;
        }

        return _at < html.Length && html[_at++] == '>';
    }

    private bool ReadAttribute()
    {
        var start = _at;
        _at = EndOfName(html, start);
        var attribute = _at == start ? -1 : AllowedHtml.Attributes.Find(html.AsSpan(start, _at - start));
        var kind = AllowedHtml.KindOf(Element, attribute);
        // Of two attributes of one name the first counts, which would have to be remembered.
        if (kind == AttributeKind.None || _at >= html.Length || _seen[attribute])
            return false;

        _seen[attribute] = true;
        ReadOnlySpan<char> value = default;
        if (html[_at] == '=')
        {
            if (!ReadValue(out value))
                return false;
        }
        else if (html[_at] is not (' ' or '\n' or '>' or '/'))
        {
            return false;
        }

        if (kind != AttributeKind.Text && !AllowedValue.Allows(kind, value, policy))
            return false;

        Note(attribute, kind, value);
        return true;
    }

    private bool ReadValue(out ReadOnlySpan<char> value)
    {
        value = default;
        if (++_at >= html.Length)
            return false;

        var quote = html[_at];
        if (quote is not ('"' or '\''))
            return ReadUnquoted(out value);

        var end = html.IndexOf(quote, _at + 1);
        if (end < 0)
            return false;

        value = html.AsSpan(_at + 1, end - _at - 1);
        _at = end + 1;
        return value.IndexOfAny('<', '>') < 0;
    }

    private bool ReadUnquoted(out ReadOnlySpan<char> value)
    {
        var start = _at;
        while (_at < html.Length && (IsLetter(html[_at]) || html[_at] is >= '0' and <= '9' or '.' or '_' or '%' or '-' or '#'))
            _at++;

        value = html.AsSpan(start, _at - start);
        return _at > start && _at < html.Length && html[_at] is ' ' or '\n' or '>';
    }

    private void Note(int attribute, AttributeKind kind, ReadOnlySpan<char> value)
    {
        _hasLoading |= attribute == s_loading;
        _hasSource |= attribute == s_source;
        _isDisabled |= attribute == s_disabled;
        _isCheckBox |= attribute == s_type && kind == AttributeKind.CheckBox;
        if (Element != s_link)
            return;

        _isOfOtherSite |= kind == AttributeKind.Link && AllowedUrl.IsOfOtherSite(value);
        _isWholeRel |= attribute == s_rel && LinkRelation.IsWhole(value);
        _hasRel |= attribute == s_rel;
    }

    private void SkipSpaces()
    {
        while (_at < html.Length && html[_at] is ' ' or '\n' or '\t')
            _at++;
    }
}
