using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace NewsContent.Compilation;

/// <summary>
/// Writes no line end between Chinese or Japanese characters: browsers show a line end as a blank, and the writer meant no blank.
/// </summary>
internal sealed class JoinedLines : LineBreakInlineRenderer
{
    public static void AddTo(HtmlRenderer renderer)
    {
        if (renderer.ObjectRenderers.FindExact<LineBreakInlineRenderer>() is { } plain)
            renderer.ObjectRenderers.Replace<LineBreakInlineRenderer>(new JoinedLines { RenderAsHardlineBreak = plain.RenderAsHardlineBreak });
    }

    protected override void Write(HtmlRenderer renderer, LineBreakInline obj)
    {
        if (RenderAsHardlineBreak || obj.IsHard || !JoinsLines(obj))
            base.Write(renderer, obj);
    }

    private static bool JoinsLines(LineBreakInline lineEnd) =>
        Before(lineEnd.PreviousSibling) is >= '\u00B7' and var before && EastAsianText.JoinsLines(before, After(lineEnd.NextSibling));

    private static int Before(Inline? inline)
    {
        for (; inline is not null; inline = Content(inline)?.LastChild)
        {
            if (TextOf(inline) is { IsEmpty: false } text)
                return EastAsianText.Last(text);
        }

        return 0;
    }

    private static int After(Inline? inline)
    {
        for (; inline is not null; inline = Content(inline)?.FirstChild)
        {
            if (TextOf(inline) is { IsEmpty: false } text)
                return EastAsianText.First(text, 0);
        }

        return 0;
    }

    // Images and HTML elements are not text.
    private static ContainerInline? Content(Inline inline) => inline is LinkInline { IsImage: true } ? null : inline as ContainerInline;

    private static ReadOnlySpan<char> TextOf(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.AsSpan(),
        HtmlEntityInline entity => entity.Transcoded.AsSpan(),
        CodeInline code => code.Content.AsSpan(),
        _ => default,
    };
}
