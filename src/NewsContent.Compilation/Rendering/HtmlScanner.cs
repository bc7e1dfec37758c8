using System.Net;
using System.Text;

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
/// <param name="html">The HTML.</param>
/// <param name="attributes">
/// The attributes to read, also inside <c>noscript</c>; null for the attributes that the build reads in posts.
/// </param>
internal sealed class HtmlScanner(string html, string[]? attributes = null)
{
    private static readonly HashSet<string> s_rawText = new(StringComparer.Ordinal)
        { "script", "style", "textarea", "title", "iframe", "noscript", "noembed", "noframes", "xmp" };

    // Nothing else is asked for, and most attributes of scraped HTML are of no use.
    private static readonly string[] s_ofPosts = ["id", "name", "alt", "width", "height", "class", .. UrlAttributes.Names];

    private const int IdPlace = 0;
    private const int NamePlace = 1;
    private const int FirstUrl = 6;

    private readonly string[] _read = attributes ?? s_ofPosts;
    private readonly int[] _valueLengths = new int[(attributes ?? s_ofPosts).Length];
    private readonly int[] _valueStarts = new int[(attributes ?? s_ofPosts).Length];
    private readonly string?[] _values = new string?[(attributes ?? s_ofPosts).Length];
    private int _at;
    private int _textStart;
    private int _textLength;
    private string? _decoded;

    /// <summary>Where the next token begins; the content of an element that holds no markup belongs to its start tag.</summary>
    public int Position => _at;

    public HtmlTokenKind Kind { get; private set; }

    /// <summary>The tag's name in lower case.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The text with character references decoded, or what a comment says; the next token overwrites it.</summary>
    public ReadOnlySpan<char> Text => _decoded is null ? html.AsSpan(_textStart, _textLength) : _decoded.AsSpan();

    /// <summary>The values of <c>id</c> and <c>name</c>, asked for at every tag.</summary>
    public string? Id => Value(IdPlace);

    public string? NameAttribute => Value(NamePlace);

    /// <summary>Whether the tag of a post may have a URL; most tags have none.</summary>
    public bool MayHaveUrls { get; private set; }

    /// <summary>The value of one of the attributes that are read; null when the tag lacks it.</summary>
    public string? Attribute(string name) => Value(IndexOf(name));

    /// <summary>Where the value of an attribute that the tag has stands, as it is written.</summary>
    public (int Start, int Length) PlaceOf(string name) => IndexOf(name) is var read ? (_valueStarts[read], _valueLengths[read]) : default;

    public void AppendTextTo(StringBuilder builder)
    {
        if (_decoded is null)
            builder.Append(html, _textStart, _textLength);
        else
            builder.Append(_decoded);
    }

    public bool Read()
    {
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
        (_textStart, _textLength) = (_at, end - _at);
        _decoded = html.IndexOf('&', _at, _textLength) < 0 ? null : WebUtility.HtmlDecode(html.Substring(_at, _textLength));
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
        (_textStart, _textLength, _decoded) = (Math.Min(start, html.Length), end < 0 ? 0 : end - start, null);
        _at = end < 0 ? html.Length : end + (isComment ? 3 : 1);
    }

    private void ReadTag(HtmlTokenKind kind, int nameStart)
    {
        var end = nameStart;
        while (end < html.Length && !IsSpace(html[end]) && html[end] is not ('/' or '>'))
            end++;

        Kind = kind;
        Name = html.Substring(nameStart, end - nameStart).ToLowerInvariant();
        for (var i = 0; i < _valueLengths.Length; i++)
            _valueLengths[i] = -1;

        MayHaveUrls = false;
        _at = end;
        while (ReadAttribute())
        {
        }

        if (kind == HtmlTokenKind.StartTag && s_rawText.Contains(Name) && (_read == s_ofPosts || Name != "noscript"))
            SkipRawText();
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

        var nameStart = _at++;
        while (_at < html.Length && !IsSpace(html[_at]) && html[_at] is not ('/' or '>' or '='))
            _at++;

        var read = IndexOfRead(html.AsSpan(nameStart, _at - nameStart));
        SkipSpaces();
        var (start, length) = (_at, 0);
        if (_at < html.Length && html[_at] == '=')
        {
            _at++;
            SkipSpaces();
            (start, length) = SkipAttributeValue();
        }

        // Of two attributes of one name the first counts.
        if (read >= 0 && _valueLengths[read] < 0)
        {
            (_valueStarts[read], _valueLengths[read], _values[read]) = (start, length, null);
            MayHaveUrls |= read >= FirstUrl;
        }

        return true;
    }

    private string? Value(int read)
    {
        if (_valueLengths[read] < 0)
            return null;

        if (_values[read] is { } known)
            return known;

        var value = html.Substring(_valueStarts[read], _valueLengths[read]);
        return _values[read] = value.IndexOf('&') < 0 ? value : WebUtility.HtmlDecode(value);
    }

    private int IndexOf(string name)
    {
        var i = 0;
        while (_read[i] != name)
            i++;

        return i;
    }

    private int IndexOfRead(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < _read.Length; i++)
        {
            if (name.Length == _read[i].Length && name.Equals(_read[i].AsSpan(), StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return -1;
    }

    private (int Start, int Length) SkipAttributeValue()
    {
        var start = _at;
        if (_at >= html.Length || html[_at] is not ('"' or '\''))
        {
            while (_at < html.Length && !IsSpace(html[_at]) && html[_at] != '>')
                _at++;

            return (start, _at - start);
        }

        start++;
        var end = html.IndexOf(html[_at], start);
        end = end < 0 ? html.Length : end;
        _at = Math.Min(end + 1, html.Length);
        return (start, end - start);
    }

    private void SkipRawText()
    {
        var end = html.IndexOf("</" + Name, _at, StringComparison.OrdinalIgnoreCase);
        _at = end < 0 ? html.Length : end;
    }

    private void SkipSpaces()
    {
        while (_at < html.Length && IsSpace(html[_at]))
            _at++;
    }

    private static bool IsSpace(char character) => character is ' ' or '\t' or '\n' or '\r' or '\f';

    private static bool IsLetter(char character) => character is >= 'a' and <= 'z' or >= 'A' and <= 'Z';
}
