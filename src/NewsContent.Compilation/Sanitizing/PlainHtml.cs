using System.Text;

namespace NewsContent.Compilation;

/// <summary>
/// The boundary of safety. Passes only HTML that is text, comments and allowed tags, each written out in full; everything else it refuses
/// rather than understands. The tokenizer of HTML (Living Standard §13.2.5) cannot leave the data state in such a text but for the tags and
/// comments seen here, so that no browser finds an element or attribute in it that was not checked.
/// </summary>
internal sealed class PlainHtml
{
    private readonly string _html;
    private readonly PlainTag _tag;
    private readonly OpenElements _open = new();
    private readonly List<Addition> _additions = [];
    private int _at;

    private static readonly int s_frame = AllowedHtml.Elements.Find("iframe".AsSpan());

    private PlainHtml(string html, HtmlPolicy policy) => (_html, _tag) = (html, new(html, policy));

    /// <summary>The HTML with <c>rel</c> and <c>loading</c> added where they belong; null when it is not proven safe.</summary>
    /// <remarks>
    /// A parser makes of proven HTML the tree that its tags draw: the parser moves and closes no element, neither of the post nor of the page
    /// around the post.
    /// </remarks>
    public static string? Prove(string html, HtmlPolicy policy)
    {
        var plain = new PlainHtml(html, policy);
        return plain.IsProven() ? plain.WithAdditions() : null;
    }

    /// <summary>Whether what a comment says leaves no doubt where the comment ends.</summary>
    public static bool IsPlainComment(ReadOnlySpan<char> says) =>
        says.IndexOfAny('<', '>') < 0 && says.IndexOf("--".AsSpan(), StringComparison.Ordinal) < 0 && !says.EndsWith("-".AsSpan(), StringComparison.Ordinal);

    /// <summary>Where the plain comment at a place ends; -1 when none stands there.</summary>
    public static int EndOfComment(string html, int at)
    {
        if (string.CompareOrdinal(html, at, "<!--", 0, 4) != 0)
            return -1;

        var start = at + 4;
        var end = html.IndexOf("-->", start, StringComparison.Ordinal);
        return end >= 0 && IsPlainComment(html.AsSpan(start, end - start)) ? end + 3 : -1;
    }

    private bool IsProven()
    {
        for (var text = 0; (_at = _html.IndexOf('<', _at)) >= 0; text = _at)
        {
            if (!_open.FitsText(_html.AsSpan(text, _at - text)))
                return false;

            var next = _at + 1 < _html.Length ? _html[_at + 1] : ' ';
            var isRead = next switch
            {
                '!' => (_at = EndOfComment(_html, _at)) >= 0,
                '/' => ReadEndTag(),
                '?' => false,
                _ when PlainTag.IsLetter(next) => ReadStartTag(),
                _ => _open.FitsText(_html.AsSpan(_at++, 1)),
            };
            if (!isRead)
                return false;
        }

        return _open.Count == 0;
    }

    private bool ReadEndTag()
    {
        var start = _at + 2;
        var end = PlainTag.EndOfName(_html, start);
        if (_open.Count == 0 || end >= _html.Length || _html[end] != '>'
            || AllowedHtml.Elements.Find(_html.AsSpan(start, end - start)) != _open.Last)
            return false;

        _open.Close();
        _at = end + 1;
        return true;
    }

    private bool ReadStartTag()
    {
        if (!_tag.Read(_at) || !_open.Fits(_tag.Element))
            return false;

        _at = _tag.End;
        if (_tag.Addition is { } addition)
            _additions.Add(new(_tag.EndOfAttributes, addition));

        if (_tag.Element == s_frame)
            return SkipFrame();

        if (!AllowedHtml.IsVoid(_tag.Element))
            _open.Open(_tag.Element);

        return _open.Count <= SanitizingLimits.Depth;
    }

    // What an iframe holds is no HTML to the tokenizer, so it may hold nothing.
    private bool SkipFrame()
    {
        const string EndTag = "</iframe>";
        if (string.Compare(_html, _at, EndTag, 0, EndTag.Length, StringComparison.OrdinalIgnoreCase) != 0)
            return false;

        _at += EndTag.Length;
        return true;
    }

    private string WithAdditions()
    {
        if (_additions.Count == 0)
            return _html;

        var result = new StringBuilder(_html.Length + _additions.Count * 28);
        var from = 0;
        foreach (var (at, text) in _additions)
        {
            result.Append(_html, from, at - from).Append(text);
            from = at;
        }

        return result.Append(_html, from, _html.Length - from).ToString();
    }

    /// <summary>Text to put before a place of the HTML.</summary>
    private sealed record Addition(int At, string Text);
}
