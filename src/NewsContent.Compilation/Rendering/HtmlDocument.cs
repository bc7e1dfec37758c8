using Markdig.Helpers;
using Markdig.Syntax;

namespace NewsContent.Compilation;

/// <summary>
/// A body in HTML as a Markdig document: one block of raw HTML, so that the same code handles HTML bodies and HTML in Markdown.
/// </summary>
internal static class HtmlDocument
{
    public static MarkdownDocument Of(string html)
    {
        var block = new HtmlBlock(null) { Span = new(0, html.Length - 1), Lines = new(1) };
        for (var start = 0; start < html.Length;)
        {
            var feed = html.IndexOf('\n', start);
            var end = feed < 0 ? html.Length : feed;
            var last = end > start && html[end - 1] == '\r' ? end - 2 : end - 1;
            block.Lines.Add(new StringSlice(html, start, last));
            start = end + 1;
        }

        return [block];
    }
}
