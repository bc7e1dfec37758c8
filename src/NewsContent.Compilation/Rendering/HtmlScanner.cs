using System.Net;

namespace NewsContent.Compilation;

internal enum HtmlTokenKind
{
    Text,
    StartTag,
    EndTag,
    Comment,
}

/// <summary>
/// Cuts HTML into tokens in one forward pass, after the tokenizer of the HTML Living Standard (§13.2.5). It serves to derive text,
/// headings and links; it is no safety boundary.
/// </summary>
internal sealed class HtmlScanner(string html)
{
    private static readonly HashSet<string> s_rawText = new(StringComparer.Ordinal)
        { "script", "style", "textarea", "title", "iframe", "noscript", "noembed", "noframes", "xmp" };

    private readonly Dictionary<string, string> _attributes = new(StringComparer.Ordinal);
    private int _at;
    private string? _skipUntilEndOf;

    public HtmlTokenKind Kind { get; private set; }

    /// <summary>The tag's name in lower case.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The text with character references decoded, or what a comment says.</summary>
    public string Text { get; private set; } = "";

    public string? Attribute(string name) => _attributes.TryGetValue(name, out var value) ? WebUtility.HtmlDecode(value) : null;

    public bool Read()
    {
        SkipRawText();
        if (_at >= html.Length)
            return false;

        if (html[_at] != '<' || !ReadMarkup())
            ReadText();

        return true;
    }

    private void ReadText()
    {
        var end = html.IndexOf('<', _at + 1);
        end = end < 0 ? html.Length : end;
        Kind = HtmlTokenKind.Text;
        Text = WebUtility.HtmlDecode(html.Substring(_at, end - _at));
        _at = end;
    }

    private bool ReadMarkup()
    {
        var next = _at + 1 < html.Length ? html[_at + 1] : ' ';
        if (next is '!' or '?')
            ReadComment();
        else if (IsLetter(next))
            ReadTag(HtmlTokenKind.StartTag, _at + 1);
        else if (next == '/' && _at + 2 < html.Length && IsLetter(html[_at + 2]))
            ReadTag(HtmlTokenKind.EndTag, _at + 2);
        else
            return false;

        return true;
    }

    private void ReadComment()
    {
        var isComment = string.CompareOrdinal(html, _at, "<!--", 0, 4) == 0;
        var start = _at + (isComment ? 4 : 2);
        var end = isComment ? html.IndexOf("-->", Math.Min(start, html.Length), StringComparison.Ordinal) : html.IndexOf('>', start);
        Kind = HtmlTokenKind.Comment;
        Text = end < 0 ? "" : html.Substring(start, end - start);
        _at = end < 0 ? html.Length : end + (isComment ? 3 : 1);
    }

    private void ReadTag(HtmlTokenKind kind, int nameStart)
    {
        var end = nameStart;
        while (end < html.Length && !IsSpace(html[end]) && html[end] is not ('/' or '>'))
            end++;

        Kind = kind;
        Name = html.Substring(nameStart, end - nameStart).ToLowerInvariant();
        _attributes.Clear();
        _at = end;
        while (ReadAttribute())
        {
        }

        if (kind == HtmlTokenKind.StartTag && s_rawText.Contains(Name))
            _skipUntilEndOf = Name;
    }

    private bool ReadAttribute()
    {
        while (_at < html.Length && (IsSpace(html[_at]) || html[_at] == '/'))
            _at++;

        if (_at >= html.Length || html[_at] == '>')
        {
            _at = Math.Min(_at + 1, html.Length);
            return false;
        }

        var name = ReadUntil(static c => IsSpace(c) || c is '/' or '>' or '=', atLeast: 1);
        SkipSpaces();
        var value = "";
        if (_at < html.Length && html[_at] == '=')
        {
            _at++;
            SkipSpaces();
            value = ReadAttributeValue();
        }

        if (!_attributes.ContainsKey(name.ToLowerInvariant()))
            _attributes.Add(name.ToLowerInvariant(), value);

        return true;
    }

    private string ReadAttributeValue()
    {
        if (_at >= html.Length || html[_at] is not ('"' or '\''))
            return ReadUntil(static c => IsSpace(c) || c == '>', atLeast: 0);

        var start = _at + 1;
        var end = html.IndexOf(html[_at], start);
        end = end < 0 ? html.Length : end;
        _at = Math.Min(end + 1, html.Length);
        return html.Substring(start, end - start);
    }

    private string ReadUntil(Func<char, bool> isEnd, int atLeast)
    {
        var start = _at;
        while (_at < html.Length && (_at - start < atLeast || !isEnd(html[_at])))
            _at++;

        return html.Substring(start, _at - start);
    }

    private void SkipRawText()
    {
        if (_skipUntilEndOf is null)
            return;

        var end = html.IndexOf("</" + _skipUntilEndOf, _at, StringComparison.OrdinalIgnoreCase);
        _at = end < 0 ? html.Length : end;
        _skipUntilEndOf = null;
    }

    private void SkipSpaces()
    {
        while (_at < html.Length && IsSpace(html[_at]))
            _at++;
    }

    private static bool IsSpace(char character) => character is ' ' or '\t' or '\n' or '\r' or '\f';

    private static bool IsLetter(char character) => character is >= 'a' and <= 'z' or >= 'A' and <= 'Z';
}
