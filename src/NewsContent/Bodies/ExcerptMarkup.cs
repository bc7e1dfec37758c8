using System.Net;
using System.Text;
using NewsContent.Compilation;

namespace NewsContent.Bodies;

/// <summary>Cuts the beginning out of a body as HTML of its own: what was open is closed, and links to notes that stay behind are left out.</summary>
internal sealed class ExcerptMarkup
{
    private const string NoteClass = "class=\"footnote-ref\"";

    private static readonly HashSet<string> s_voids = new(StringComparer.Ordinal)
        { "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr" };

    private readonly StringBuilder _html = new();
    private readonly List<string> _open = [];
    private bool _isInNote;

    /// <summary>What stands before <c>&lt;!--more--&gt;</c>, else the first paragraph with text, else the plain excerpt as a paragraph.</summary>
    public static string Of(string html) => BeforeMark(html) ?? FirstParagraph(html) ?? AsParagraph(html);

    private static string? BeforeMark(string html)
    {
        if (!html.Contains("<!--", StringComparison.Ordinal))
            return null;

        var excerpt = new ExcerptMarkup();
        var scanner = new HtmlScanner(html);
        for (var start = 0; scanner.Read(); start = scanner.Position)
        {
            if (scanner.Kind == HtmlTokenKind.Comment && scanner.Text.Trim().SequenceEqual("more"))
                return excerpt.Close();

            excerpt.Take(scanner, html.AsSpan(start, scanner.Position - start));
        }

        return null;
    }

    private static string? FirstParagraph(string html)
    {
        ExcerptMarkup? paragraph = null;
        var hasText = false;
        var scanner = new HtmlScanner(html);
        for (var start = 0; scanner.Read(); start = scanner.Position)
        {
            var isBlock = scanner.Kind is HtmlTokenKind.StartTag or HtmlTokenKind.EndTag && scanner.Name != "br" && BlockElements.Breaks(scanner.Name);
            if (isBlock && hasText)
                return paragraph!.Close();

            if (isBlock)
                paragraph = scanner is { Kind: HtmlTokenKind.StartTag, Name: "p" } ? new() : null;

            hasText |= paragraph is not null && scanner.Kind == HtmlTokenKind.Text && !scanner.Text.IsWhiteSpace();
            paragraph?.Take(scanner, html.AsSpan(start, scanner.Position - start));
        }

        return hasText ? paragraph!.Close() : null;
    }

    private static string AsParagraph(string html)
    {
        var finder = new ExcerptFinder(mayBeMarked: false);
        for (var scanner = new HtmlScanner(html); scanner.Read();)
        {
            if (scanner.Kind == HtmlTokenKind.Text)
                finder.AddText(scanner, isHeading: false, isLink: false);
            else if (scanner.Kind == HtmlTokenKind.StartTag && BlockElements.Breaks(scanner.Name))
                finder.StartBlock(scanner.Name);
            else if (scanner.Kind == HtmlTokenKind.EndTag && BlockElements.Breaks(scanner.Name))
                finder.EndBlock(scanner.Name);
        }

        return finder.Finish() is { Length: > 0 } text ? $"<p>{WebUtility.HtmlEncode(text)}</p>" : "";
    }

    private void Take(HtmlScanner token, ReadOnlySpan<char> markup)
    {
        if (token.Kind == HtmlTokenKind.StartTag && token.Name == "a" && markup.Contains(NoteClass, StringComparison.Ordinal))
            _isInNote = true;
        else if (_isInNote)
            _isInNote = token is not { Kind: HtmlTokenKind.EndTag, Name: "a" };
        else if (token.Kind == HtmlTokenKind.EndTag)
            End(token.Name);
        else
            Copy(token, markup);
    }

    private void Copy(HtmlScanner token, ReadOnlySpan<char> markup)
    {
        _html.Append(markup);
        if (token.Kind == HtmlTokenKind.StartTag && !s_voids.Contains(token.Name))
            _open.Add(token.Name);
    }

    private void End(string name)
    {
        var opened = _open.LastIndexOf(name);
        while (opened >= 0 && _open.Count > opened)
            CloseLast();
    }

    private string Close()
    {
        while (_open.Count > 0)
            CloseLast();

        return _html.ToString().Trim();
    }

    private void CloseLast()
    {
        _html.Append("</").Append(_open[^1]).Append('>');
        _open.RemoveAt(_open.Count - 1);
    }
}
