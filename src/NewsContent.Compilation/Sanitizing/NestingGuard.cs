using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace NewsContent.Compilation;

/// <summary>
/// Follows how many elements are open at most, and refuses more than any post has: the parser's time grows with their square, and it opens
/// formatting that is not closed anew in every block. An element leaves the count only where the rules of HTML (Living Standard §13.2.6.4)
/// leave no doubt that it is closed, so the count is never too low.
/// </summary>
internal sealed class NestingGuard(CancellationToken cancellationToken)
{
    private static readonly HashSet<string> s_voids = new(StringComparer.Ordinal)
        { "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr" };

    private static readonly HashSet<string> s_implied = new(StringComparer.Ordinal) { "p", "li", "dd", "dt", "option", "optgroup", "rp", "rt" };

    private static readonly HashSet<string> s_tableParts = new(StringComparer.Ordinal) { "td", "th", "tr", "tbody", "thead", "tfoot", "caption", "colgroup" };

    private static readonly HashSet<string> s_cells = new(StringComparer.Ordinal) { "td", "th" };

    // HTML §13.2.6.4.7: what follows such a start tag may be a line feed that counts for nothing.
    private static readonly HashSet<string> s_preformatted = new(StringComparer.Ordinal) { "pre", "listing", "textarea" };

    // HTML §13.2.4.3
    private static readonly HashSet<string> s_formatting = new(StringComparer.Ordinal)
        { "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u" };

    private readonly List<string> _open = [];
    private int _formatting;
    private long _openedAnew;
    private int _tokens;
    private int _adjacentPreformatted;

    /// <exception cref="InvalidDataException">Too many elements are open.</exception>
    public void Take(HtmlToken token)
    {
        if (++_tokens % 1000 == 0)
            cancellationToken.ThrowIfCancellationRequested();

        _openedAnew += _formatting;
        if (_openedAnew > SanitizingLimits.OpenedAnew + (long)_tokens * SanitizingLimits.OpenedAnewPerToken)
            throw new InvalidDataException("its HTML leaves too much formatting, such as <b>, open; close it");

        // The parser takes the token after such a tag by recursion.
        _adjacentPreformatted = token.Type == HtmlTokenType.StartTag && s_preformatted.Contains(token.Name) ? _adjacentPreformatted + 1 : 0;
        if (_adjacentPreformatted > SanitizingLimits.AdjacentPreformatted)
            throw new InvalidDataException($"its HTML has more than {SanitizingLimits.AdjacentPreformatted} <pre> one in another; close them");

        if (token.Type == HtmlTokenType.StartTag && !s_voids.Contains(token.Name))
            Open(token.Name);
        else if (token.Type == HtmlTokenType.EndTag)
            Close(token.Name);
    }

    private void Open(string name)
    {
        while (_open.Count > 0 && IsClosedBy(_open[_open.Count - 1], name))
            RemoveFrom(_open.Count - 1);

        _open.Add(name);
        _formatting += s_formatting.Contains(name) ? 1 : 0;
        if (_open.Count > SanitizingLimits.OpenElements)
            throw new InvalidDataException($"its HTML has more than {SanitizingLimits.OpenElements} elements open at once; close them");
    }

    private void Close(string name)
    {
        var last = _open.Count - 1;
        while (last >= 0 && _open[last] != name && IsEndedBy(_open[last], name))
            last--;

        if (last >= 0 && _open[last] == name)
            RemoveFrom(last);
    }

    private void RemoveFrom(int first)
    {
        for (var i = first; i < _open.Count; i++)
            _formatting -= s_formatting.Contains(_open[i]) ? 1 : 0;

        _open.RemoveRange(first, _open.Count - first);
    }

    private static bool IsClosedBy(string open, string start) => open switch
    {
        "p" => start == "p" || start != "table" && AllowedHtml.Elements.Find(start.AsSpan()) is var element and >= 0 && AllowedHtml.EndsParagraph(element),
        "li" or "option" => start == open,
        "dd" or "dt" => start is "dd" or "dt",
        "td" or "th" => s_cells.Contains(start) || start == "tr",
        "tr" => start == "tr",
        _ => false,
    };

    private static bool IsEndedBy(string open, string end) =>
        s_implied.Contains(open) && (IsBlock(end) || IsTable(end)) || s_tableParts.Contains(open) && IsTable(end);

    private static bool IsBlock(string name) => name != "p" && AllowedHtml.Elements.Find(name.AsSpan()) is var element and >= 0 && AllowedHtml.EndsParagraph(element);

    private static bool IsTable(string name) => name == "table" || s_tableParts.Contains(name);
}
