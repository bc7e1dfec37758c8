using Markdig.Extensions.Alerts;
using Markdig.Helpers;
using Markdig.Parsers;

namespace NewsContent.Compilation;

/// <summary>Takes the five kinds of alerts that GitHub has; any other stays a quote that says what is written.</summary>
internal sealed class KnownAlertParser : AlertInlineParser
{
    private static readonly string[] s_marks = ["[!note]", "[!tip]", "[!important]", "[!warning]", "[!caution]"];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice;
        return s_marks.Any(mark => rest.MatchLowercase(mark)) && base.Match(processor, ref slice);
    }
}
