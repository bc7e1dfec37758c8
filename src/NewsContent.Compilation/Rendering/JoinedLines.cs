using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace NewsContent.Compilation;

/// <summary>
/// Writes no line end between Chinese or Japanese characters: browsers show a line end as a blank, and the writer meant no blank.
/// </summary>
internal sealed class JoinedLines(bool showsTags) : LineBreakInlineRenderer
{
    // These elements format the text in them, and add no box or line of their own.
    private static readonly HashSet<string> s_formatting = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup",
        "time", "u", "var",
    };

    /// <param name="showsTags">Whether tags are written as text.</param>
    public static void AddTo(HtmlRenderer renderer, bool showsTags)
    {
        if (renderer.ObjectRenderers.FindExact<LineBreakInlineRenderer>() is { } plain)
            renderer.ObjectRenderers.Replace<LineBreakInlineRenderer>(new JoinedLines(showsTags) { RenderAsHardlineBreak = plain.RenderAsHardlineBreak });
    }

    protected override void Write(HtmlRenderer renderer, LineBreakInline obj)
    {
        if (RenderAsHardlineBreak || obj.IsHard || !JoinsLines(obj))
            base.Write(renderer, obj);
    }

    private bool JoinsLines(LineBreakInline lineEnd) =>
        Before(lineEnd.PreviousSibling) is >= '\u00B7' and var before && EastAsianText.JoinsLines(before, After(lineEnd.NextSibling));

    private int Before(Inline? inline)
    {
        for (; inline is not null; inline = IsFormatting(inline) ? inline.PreviousSibling : Content(inline)?.LastChild)
        {
            if (TextOf(inline) is { IsEmpty: false } text)
                return EastAsianText.Last(text);
        }

        return 0;
    }

    private int After(Inline? inline)
    {
        for (; inline is not null; inline = IsFormatting(inline) ? inline.NextSibling : Content(inline)?.FirstChild)
        {
            if (TextOf(inline) is { IsEmpty: false } text)
                return EastAsianText.First(text, 0);
        }

        return 0;
    }

    private bool IsFormatting(Inline inline)
    {
        if (showsTags || inline is not HtmlInline { Tag: var tag })
            return false;

        var start = tag.StartsWith("</", StringComparison.Ordinal) ? 2 : 1;
        var end = start;
        while (end < tag.Length && tag[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'))
            end++;

        return end < tag.Length && tag[end] is '>' or ' ' or '\n' && s_formatting.Contains(tag.Substring(start, end - start));
    }

    // Images and other HTML elements are not text.
    private static ContainerInline? Content(Inline inline) => inline is LinkInline { IsImage: true } ? null : inline as ContainerInline;

    private static ReadOnlySpan<char> TextOf(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.AsSpan(),
        HtmlEntityInline entity => entity.Transcoded.AsSpan(),
        CodeInline code => code.Content.AsSpan(),
        _ => default,
    };
}
