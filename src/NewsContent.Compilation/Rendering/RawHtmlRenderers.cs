using System.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NewsContent.Compilation;

/// <summary>Writes blocks of raw HTML as Markdig does and notes where they came from, or writes them as text.</summary>
internal sealed class RawHtmlBlockRenderer(StringBuilder html, SourceMap map, bool escapes) : HtmlObjectRenderer<HtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock block)
    {
        if (escapes && !RawHtml.IsPlainComment(block.Lines.ToString()))
        {
            renderer.EnsureLine();
            renderer.Write("<p>").WriteLeafRawLines(block, writeEndOfLines: false, escape: true).WriteLine("</p>");
            return;
        }

        for (var i = 0; i < block.Lines.Count; i++)
        {
            ref var slice = ref block.Lines.Lines[i].Slice;
            map.Add(html.Length, slice.Start, slice.Length + 1);
            renderer.Write(ref slice).WriteLine();
        }
    }
}

/// <summary>The same for tags within text.</summary>
internal sealed class RawHtmlInlineRenderer(StringBuilder html, SourceMap map, bool escapes) : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline tag)
    {
        if (!renderer.EnableHtmlForInline)
            return;

        if (escapes && !RawHtml.IsPlainComment(tag.Tag))
        {
            renderer.WriteEscape(tag.Tag);
            return;
        }

        map.Add(html.Length, tag.Span.Start, tag.Tag.Length);
        renderer.Write(tag.Tag);
    }
}

internal static class RawHtml
{
    // <!--more--> marks the excerpt and shows nothing.
    public static bool IsPlainComment(string tag) =>
        tag.Trim() is var text && text.Length >= 7 && text.StartsWith("<!--", StringComparison.Ordinal) && text.EndsWith("-->", StringComparison.Ordinal)
        && PlainHtml.IsPlainComment(text.AsSpan(4, text.Length - 7));
}
