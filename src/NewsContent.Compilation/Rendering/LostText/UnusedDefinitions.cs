using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NewsContent.Compilation;

/// <summary>Finds unused definitions, which are not shown: link definitions, <c>[note]: text</c>, and footnotes.</summary>
internal static class UnusedDefinitions
{
    private const int LongestShown = 80;

    public static void Check(MarkdownDocument document, string text, int bodyStart, List<Finding> findings)
    {
        var references = document.Descendants<LinkInline>().Select(static link => link.Reference).OfType<LinkReferenceDefinition>();
        var used = new HashSet<LinkReferenceDefinition>(references);
        var named = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var definition in document.Descendants<LinkReferenceDefinition>())
        {
            var start = bodyStart + definition.Span.Start;
            if (definition.Span.Start < 0 || start >= text.Length || text[start] != '[')
                continue;

            var place = PlaceOf(text, start);
            var written = text.Substring(place.Start, place.Length);
            if (definition is FootnoteLinkReferenceDefinition note)
            {
                if (note.Footnote.Links.Count == 0)
                    findings.Add(LostTextRules.UnusedFootnote(place, written, "[" + definition.Label + "]"));
            }
            else if (definition.GetType() == typeof(LinkReferenceDefinition) && !used.Contains(definition) && !IsComment(definition))
            {
                var name = definition.Label ?? "";
                findings.Add(named.Contains(name)
                    ? LostTextRules.RepeatedDefinition(place, written, name)
                    : LostTextRules.UnusedDefinition(place, written));
            }

            named.Add(definition.Label ?? "");
        }
    }

    // The ways to write a comment in Markdown: '[//]: # (text)' and '[comment]: <> (text)'.
    private static bool IsComment(LinkReferenceDefinition definition) => definition.Url is null or "" or "#";

    private static TextPlace PlaceOf(string text, int start)
    {
        var end = text.IndexOfAny(['\r', '\n'], start);
        var written = text.Substring(start, (end < 0 ? text.Length : end) - start);
        return TextPlace.Between(start, start + TextCut.PlaceBefore(written, LongestShown));
    }
}
