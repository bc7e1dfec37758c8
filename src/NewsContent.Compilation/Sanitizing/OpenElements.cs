namespace NewsContent.Compilation;

/// <summary>
/// The elements that are open while HTML is read or written, and the rules by which a parser of HTML (Living Standard §13.2.6) neither
/// closes nor moves an element. HTML that keeps these rules closes no element of the page around it.
/// </summary>
internal sealed class OpenElements
{
    private static readonly int s_paragraph = AllowedHtml.Elements.Find("p".AsSpan());
    private static readonly int s_link = AllowedHtml.Elements.Find("a".AsSpan());

    private readonly List<int> _open = [];
    private int _paragraphs;
    private int _links;

    public int Count => _open.Count;

    /// <summary>The innermost open element; -1 when none is open.</summary>
    public int Last => _open.Count == 0 ? -1 : _open[_open.Count - 1];

    public bool Fits(int element) =>
        AllowedHtml.MayStandIn(element, Last)
        && (_paragraphs == 0 || !AllowedHtml.EndsParagraph(element))
        && (_links == 0 || element != s_link);

    /// <summary>Whether text may stand here. A parser moves text out of a table.</summary>
    public bool FitsText(ReadOnlySpan<char> text) =>
        _open.Count == 0 || !AllowedHtml.HoldsOnlyTableParts(Last) || text.Trim(" \t\n\r\f".AsSpan()).IsEmpty;

    public void Open(int element)
    {
        _open.Add(element);
        Note(element, +1);
    }

    public void Close()
    {
        Note(Last, -1);
        _open.RemoveAt(_open.Count - 1);
    }

    private void Note(int element, int change)
    {
        _paragraphs += element == s_paragraph ? change : 0;
        _links += element == s_link ? change : 0;
    }
}
