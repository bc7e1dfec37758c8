using Markdig.Extensions.SmartyPants;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace NewsContent.Compilation;

/// <summary>Smart punctuation that does not change URLs, including URLs that are not links and URLs in the text of links.</summary>
internal sealed class SmartPunctuation : SmartyPantsInlineParser
{
    // The start of a URL is searched only this far back.
    private const int LongestLook = 512;

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var end = slice.Start;
        while (end <= slice.End && slice.Text[end] == slice.CurrentChar)
            end++;

        if (slice.CurrentChar is not ('-' or '.' or '\'') || !GoesOn(slice, end) || !IsInUrl(slice))
            return base.Match(processor, ref slice);

        if (slice.CurrentChar != '-' || end - slice.Start < 2)
            return false;

        var place = new LiteralInline { Line = 0, Column = 0 };
        place.Span.Start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        place.Span.End = place.Span.Start + end - slice.Start - 1;
        (place.Line, place.Column) = (line, column);
        processor.Inline = UrlText.Of(new StringSlice(slice.Text, slice.Start, end - 1), place);
        slice.Start = end;
        return true;
    }

    // Punctuation at the end of a URL belongs to the sentence.
    private static bool GoesOn(StringSlice slice, int at) =>
        at <= slice.End && (char.IsLetterOrDigit(slice.Text[at]) || "/?#=&%+_~@$-.".IndexOf(slice.Text[at]) >= 0);

    private static bool IsInUrl(StringSlice slice)
    {
        var first = Math.Max(0, slice.Start - LongestLook);
        for (var i = slice.Start - 1; i >= first && slice.Text[i] is > ' ' and <= '~' and not ('"' or '<' or '>'); i--)
        {
            var followsLetter = i > 0 && char.IsLetterOrDigit(slice.Text[i - 1]);
            if (slice.Text[i] is ':' or 'w'
                && string.CompareOrdinal(slice.Text, i, followsLetter ? "://" : "www.", 0, followsLetter ? 3 : 4) == 0)
                return true;
        }

        return false;
    }
}
