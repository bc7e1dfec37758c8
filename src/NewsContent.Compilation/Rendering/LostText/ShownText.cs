using Markdig.Extensions.Mathematics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NewsContent.Compilation;

/// <summary>Decides which text of a body is shown: text that is not in code, in a comment or inside a tag.</summary>
internal sealed class ShownText
{
    // The text in these elements is not prose, or is not shown.
    private static readonly HashSet<string> s_code = new(StringComparer.Ordinal)
    {
        "code", "pre", "kbd", "samp", "var", "tt", "xmp", "script", "style", "textarea", "template", "noscript", "iframe", "svg", "math",
        "title", "button",
    };

    private readonly string _text;
    private readonly int _bodyStart;
    private readonly List<(int Start, int End)> _hidden = [];
    private string? _element;
    private int _elementStart;

    private ShownText(string text, int bodyStart) => (_text, _bodyStart) = (text, bodyStart);

    public static ShownText Of(MarkdownDocument document, string text, int bodyStart)
    {
        var shown = new ShownText(text, bodyStart);
        var html = new List<SourceSpan>();
        foreach (var node in document.Descendants())
        {
            if (node.Span.IsEmpty || node.Span.Start < 0 || bodyStart + node.Span.End >= text.Length)
                continue;

            if (node is CodeBlock or CodeInline or MathInline or AutolinkInline)
                shown._hidden.Add((bodyStart + node.Span.Start, bodyStart + node.Span.End + 1));
            else if (node is HtmlBlock or HtmlInline)
                html.Add(node.Span);
        }

        foreach (var span in html.OrderBy(static span => span.Start))
            shown.TakeHtml(span);

        if (shown._element is not null)
            shown._hidden.Add((shown._elementStart, text.Length));

        shown.Merge();
        return shown;
    }

    public bool IsAt(int place)
    {
        var (low, high) = (0, _hidden.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (place < _hidden[middle].Start)
                high = middle - 1;
            else if (place >= _hidden[middle].End)
                low = middle + 1;
            else
                return false;
        }

        return true;
    }

    private void TakeHtml(SourceSpan span)
    {
        var start = _bodyStart + span.Start;
        for (var tag = new HtmlScanner(_text.Substring(start, span.Length)); ;)
        {
            var at = start + tag.Position;
            if (!tag.Read())
                return;

            var end = start + tag.Position;
            if (tag.Kind != HtmlTokenKind.Text && !LeadsToATemplate(tag))
                _hidden.Add((at, end));

            if (tag.Kind == HtmlTokenKind.StartTag && _element is null && s_code.Contains(tag.Name))
                (_element, _elementStart) = (tag.Name, at);
            else if (tag.Kind == HtmlTokenKind.EndTag && tag.Name == _element)
                Close(end);
        }
    }

    private void Close(int end)
    {
        _hidden.Add((_elementStart, end));
        _element = null;
    }

    // A template tag in such an attribute breaks the link or the image, so these values count as shown text.
    private static bool LeadsToATemplate(HtmlScanner tag) =>
        tag.Kind == HtmlTokenKind.StartTag && (tag.Attribute("href") ?? tag.Attribute("src")) is { } url
        && (url.IndexOf("{{", StringComparison.Ordinal) >= 0 || url.IndexOf("{%", StringComparison.Ordinal) >= 0);

    private void Merge()
    {
        var spans = _hidden.OrderBy(static span => span.Start).ToList();
        _hidden.Clear();
        foreach (var span in spans)
        {
            if (_hidden.Count > 0 && span.Start <= _hidden[_hidden.Count - 1].End)
                _hidden[_hidden.Count - 1] = (_hidden[_hidden.Count - 1].Start, Math.Max(_hidden[_hidden.Count - 1].End, span.End));
            else
                _hidden.Add(span);
        }
    }
}
