namespace NewsContent.Compilation;

/// <summary>
/// A start tag that is written out in full, so that every parser of HTML sees the same attributes in it: white space between them, values in
/// quotes that hold no tags.
/// </summary>
internal sealed class WrittenTag(string html)
{
    // The time to look for an attribute grows with their number.
    private const int MostAttributes = 50;

    private readonly List<WrittenAttribute> _attributes = [];
    private int _at;

    public int Start { get; private set; }

    /// <summary>In lower case.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Its number in <see cref="AllowedHtml.Elements"/>; -1 when it is not allowed.</summary>
    public int Element { get; private set; }

    public IReadOnlyList<WrittenAttribute> Attributes => _attributes;

    public bool ClosesItself { get; private set; }

    /// <summary>Where the next token begins.</summary>
    public int End => _at;

    /// <summary>Reads the tag at a <c>&lt;</c> before a letter; false when it is not written out in full.</summary>
    public bool Read(int start)
    {
        _attributes.Clear();
        Start = start;
        _at = EndOfName(start + 1);
        Element = AllowedHtml.Elements.Find(html.AsSpan(start + 1, _at - start - 1));
        Name = NameOf(AllowedHtml.Elements, Element, start + 1, _at);
        while (true)
        {
            var endOfLast = _at;
            while (_at < html.Length && html[_at] is ' ' or '\n' or '\t')
                _at++;

            if (_at >= html.Length)
                return false;

            if (html[_at] is '>' or '/')
                return ReadEnd();

            if (_at == endOfLast || !ReadAttribute(endOfLast))
                return false;
        }
    }

    /// <summary>The value of an attribute as it is written; null when the tag does not have it.</summary>
    public string? ValueOf(string name) => Find(name) is { } attribute ? Value(attribute) : null;

    public string Value(WrittenAttribute attribute) => html.Substring(attribute.ValueStart, attribute.ValueEnd - attribute.ValueStart);

    private WrittenAttribute? Find(string name)
    {
        foreach (var attribute in _attributes)
        {
            if (attribute.Name == name)
                return attribute;
        }

        return null;
    }

    private bool ReadEnd()
    {
        ClosesItself = html[_at] == '/';
        _at += ClosesItself ? 1 : 0;
        return _at < html.Length && html[_at++] == '>';
    }

    private bool ReadAttribute(int start)
    {
        var nameStart = _at;
        var nameEnd = _at = EndOfName(_at);
        var number = AllowedHtml.Attributes.Find(html.AsSpan(nameStart, nameEnd - nameStart));
        var name = NameOf(AllowedHtml.Attributes, number, nameStart, nameEnd);
        // Of two attributes of one name there is but one to a parser.
        if (name.Length == 0 || _attributes.Count == MostAttributes || Find(name) is not null || !ReadValue(out var valueStart, out var valueEnd))
            return false;

        _attributes.Add(new(name, number, start, nameStart, nameEnd, valueStart, valueEnd, _at));
        return true;
    }

    private bool ReadValue(out int start, out int end)
    {
        start = end = _at;
        if (_at >= html.Length || html[_at] is ' ' or '\n' or '\t' or '>' or '/')
            return true;

        if (html[_at] != '=' || ++_at >= html.Length || html[_at] is not ('"' or '\''))
            return false;

        start = _at + 1;
        end = html.IndexOf(html[_at], start);
        _at = end + 1;
        return end >= 0 && html.AsSpan(start, end - start).IndexOfAny('<', '>') < 0;
    }

    private string NameOf(NameTable known, int number, int start, int end) => number >= 0 ? known[number] : html.Substring(start, end - start).ToLowerInvariant();

    private int EndOfName(int start)
    {
        while (start < html.Length && (PlainTag.IsLetter(html[start]) || html[start] is >= '0' and <= '9' or '-' or ':' or '_' or '.'))
            start++;

        return start;
    }
}

/// <param name="Name">In lower case.</param>
/// <param name="Number">In <see cref="AllowedHtml.Attributes"/>; -1 when no element may have it.</param>
/// <param name="Start">With the white space before it.</param>
/// <param name="End">Where it ends, quotes included.</param>
internal sealed record WrittenAttribute(string Name, int Number, int Start, int NameStart, int NameEnd, int ValueStart, int ValueEnd, int End)
{
    public bool HasQuotes => End > ValueEnd;
}
