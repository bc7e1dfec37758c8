using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace NewsContent.Compilation;

/// <summary>
/// Writes no line end between Chinese or Japanese characters: browsers show a blank for one, and their writers break lines where no blank is meant.
/// </summary>
internal sealed class JoinedLines(bool breaksAll) : LineBreakInlineRenderer
{
    public static void AddTo(HtmlRenderer renderer)
    {
        if (renderer.ObjectRenderers.FindExact<LineBreakInlineRenderer>() is { } plain)
            renderer.ObjectRenderers.Replace<LineBreakInlineRenderer>(new JoinedLines(plain.RenderAsHardlineBreak) { RenderAsHardlineBreak = plain.RenderAsHardlineBreak });
    }

    protected override void Write(HtmlRenderer renderer, LineBreakInline obj)
    {
        if (breaksAll || obj.IsHard || !JoinsLines(obj))
            base.Write(renderer, obj);
    }

    private static bool JoinsLines(LineBreakInline lineEnd) => Before(lineEnd.PreviousSibling) is >= '\u00B7' and var before && EastAsianText.JoinsLines(before, After(lineEnd.NextSibling));

    private static int Before(Inline? inline)
    {
        for (; inline is not null; inline = Content(inline)?.LastChild)
        {
            if (TextOf(inline) is { IsEmpty: false } text)
                return char.IsLowSurrogate(text[text.Length - 1]) && text.Length > 1 ? char.ConvertToUtf32(text[text.Length - 2], text[text.Length - 1]) : text[text.Length - 1];
        }

        return 0;
    }

    private static int After(Inline? inline)
    {
        for (; inline is not null; inline = Content(inline)?.FirstChild)
        {
            if (TextOf(inline) is { IsEmpty: false } text)
                return char.IsHighSurrogate(text[0]) && text.Length > 1 ? char.ConvertToUtf32(text[0], text[1]) : text[0];
        }

        return 0;
    }

    // An image and an element of HTML are no text.
    private static ContainerInline? Content(Inline inline) => inline is LinkInline { IsImage: true } ? null : inline as ContainerInline;

    private static ReadOnlySpan<char> TextOf(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.AsSpan(),
        HtmlEntityInline entity => entity.Transcoded.AsSpan(),
        CodeInline code => code.Content.AsSpan(),
        _ => default,
    };
}
