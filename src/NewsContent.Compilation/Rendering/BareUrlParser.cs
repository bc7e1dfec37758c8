using Markdig.Extensions.AutoLinks;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace NewsContent.Compilation;

/// <summary>
/// Makes links of bare URLs as GitHub does. In Chinese and Japanese text a URL also begins after a letter, and ends at punctuation.
/// </summary>
internal sealed class BareUrlParser() : AutoLinkParser(new() { ValidPreviousCharacters = "*_~(" + EastAsianText.BeforeUrls })
{
    private static readonly string[] s_beginnings = ["http", "www.", "ftp:", "mail", "tel:"];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!MayBegin(slice))
            return false;

        var url = slice;
        url.End = EndOf(slice);
        if (!base.Match(processor, ref url))
            return false;

        slice.Start = url.Start;
        // Not a literal, because smart punctuation changes all literals.
        if (processor.Inline is LinkInline { FirstChild: LiteralInline text } && text.Content.IndexOf("--") >= 0)
            text.ReplaceBy(UrlText.Of(text.Content, text));

        return true;
    }

    private static bool MayBegin(StringSlice slice)
    {
        foreach (var beginning in s_beginnings)
        {
            if (string.CompareOrdinal(slice.Text, slice.Start, beginning, 0, beginning.Length) == 0)
                return true;
        }

        return false;
    }

    private static int EndOf(StringSlice slice)
    {
        var end = slice.Start;
        while (end <= slice.End && slice.Text[end] is not (' ' or '\t' or '\n' or '\r' or '<')
            && !EastAsianText.EndsUrl(slice.Text[end], end < slice.End ? slice.Text[end + 1] : '\0'))
        {
            end++;
        }

        // GitHub Flavored Markdown 0.29 §6.9.
        while (end - 1 > slice.Start && "?!.,:*_~".IndexOf(slice.Text[end - 1]) >= 0)
            end--;

        return end - 1;
    }
}
