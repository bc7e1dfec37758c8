namespace NewsContent.Compilation;

/// <summary>Finds where an element ends that goes with what it holds, where no parser of HTML is needed to tell.</summary>
internal sealed class UnlistedElements(string html)
{
    private const int MostLevels = 32;

    private static readonly HashSet<string> s_voids = new(StringComparer.Ordinal) { "meta", "link" };

    // Up to their end tag there are no tags in them (HTML §13.2.5.2, §13.2.5.4).
    private static readonly HashSet<string> s_rawTexts = new(StringComparer.Ordinal) { "script", "style", "iframe" };

    private static readonly HashSet<string> s_inButtons = new(StringComparer.Ordinal) { "span", "i", "b", "strong", "em", "small", "svg" };

    // None in which HTML begins anew, or which ends the svg (HTML §13.2.6.5).
    private static readonly HashSet<string> s_inDrawings = new(StringComparer.Ordinal)
    {
        "circle", "clippath", "defs", "ellipse", "g", "line", "lineargradient", "mask", "path", "polygon", "polyline", "radialgradient", "rect", "stop", "symbol", "use",
    };

    private readonly WrittenTag _tag = new(html);
    private readonly Stack<string> _open = new();

    /// <summary>Where what follows the element of a start tag begins; -1 when it takes a parser to tell.</summary>
    public int EndOf(WrittenTag tag) => tag switch
    {
        _ when s_voids.Contains(tag.Name) => tag.End,
        { ClosesItself: true } => -1,
        _ when s_rawTexts.Contains(tag.Name) => EndOfRawText(tag),
        { Name: "svg" or "button" } => EndOfTree(tag),
        _ => -1,
    };

    /// <summary>Whether an element of another vocabulary, such as <c>o:p</c>, holds nothing but text.</summary>
    public bool HoldsTextOnly(WrittenTag tag) =>
        tag.Name.IndexOf(':') > 0 && !tag.ClosesItself && html.IndexOf('<', tag.End) is var end && end >= 0 && IsEndTag(end, tag.Name);

    public static int LengthOfEndTag(string name) => name.Length + "</>".Length;

    private int EndOfRawText(WrittenTag tag)
    {
        var end = html.IndexOf("</" + tag.Name, tag.End, StringComparison.OrdinalIgnoreCase);
        // A comment in a script can hide its end tag.
        return end >= 0 && IsEndTag(end, tag.Name) && html.IndexOf("<!--", tag.End, end - tag.End, StringComparison.Ordinal) < 0 ? end + LengthOfEndTag(tag.Name) : -1;
    }

    private int EndOfTree(WrittenTag tag)
    {
        _open.Clear();
        _open.Push(tag.Name);
        var at = tag.End;
        while ((at = html.IndexOf('<', at)) >= 0)
        {
            if (IsEndTag(at, _open.Peek()))
            {
                at += LengthOfEndTag(_open.Pop());
                if (_open.Count == 0)
                    return at;
            }
            else if (at + 1 < html.Length && PlainTag.IsLetter(html[at + 1]) && _tag.Read(at) && Open())
            {
                at = _tag.End;
            }
            else
            {
                return -1;
            }
        }

        return -1;
    }

    private bool Open()
    {
        var isDrawing = _open.Contains("svg");
        if (!(isDrawing ? s_inDrawings : s_inButtons).Contains(_tag.Name) || _open.Count == MostLevels)
            return false;

        if (!_tag.ClosesItself)
            _open.Push(_tag.Name);

        // In HTML the slash says nothing; in a drawing it ends the element.
        return !_tag.ClosesItself || isDrawing || _tag.Name == "svg";
    }

    private bool IsEndTag(int at, string name) =>
        string.CompareOrdinal(html, at, "</", 0, 2) == 0 && string.Compare(html, at + 2, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
        && at + 2 + name.Length < html.Length && html[at + 2 + name.Length] == '>';
}
