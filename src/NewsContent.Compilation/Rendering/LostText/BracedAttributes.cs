using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NewsContent.Compilation;

/// <summary>Finds attributes in braces, which this package shows as text: <c>## Title {#id}</c>, <c>{: .note}</c>.</summary>
internal static class BracedAttributes
{
    public static bool MayBeIn(string text, int bodyStart)
    {
        for (var i = text.IndexOf('{', bodyStart); i >= 0; i = text.IndexOf('{', i + 1))
        {
            if (AttributeList.Read(text, i) is not null)
                return true;
        }

        return false;
    }

    public static void Check(MarkdownDocument document, string text, int bodyStart, Lazy<ShownText> shown, List<Finding> findings)
    {
        foreach (var block in document.Descendants<LeafBlock>())
        {
            if (block.Inline is null || block.Span.Start < 0)
                continue;

            var end = Math.Min(text.Length, bodyStart + block.Span.End + 1);
            var start = Math.Min(end, bodyStart + block.Span.Start);
            for (var i = text.IndexOf('{', start, end - start); i >= 0; i = text.IndexOf('{', i + 1, end - i - 1))
            {
                if (AttributeList.Read(text, i) is not { } attributes || i > 0 && text[i - 1] == '\\' || !shown.Value.IsAt(i))
                    continue;

                var place = TextPlace.Between(i, attributes.End);
                if (attributes.HasColon || IsBehindAnElement(block, text, i, attributes.End))
                    findings.Add(
                        LostTextRules.BracedAttributes(place, text.Substring(i, place.Length), Fix(block, text, i, attributes, bodyStart)));
            }
        }
    }

    // Braces without a colon may be prose. They are attributes at the end of a heading, right after a link or an image, or alone in a line.
    // A class or an id in braces is also an attribute at the end of a line.
    private static bool IsBehindAnElement(LeafBlock block, string text, int start, int end)
    {
        var rest = text.AsSpan(end);
        rest = rest.Slice(0, rest.IndexOfAny('\r', '\n') is var lineEnd and >= 0 ? lineEnd : rest.Length).Trim();
        return start > 0 && text[start - 1] is ')' or ']' or '*' or '_' or '`' or '>'
            || rest.TrimEnd('#').IsEmpty && (block is HeadingBlock || text[start + 1] is '.' or '#' && char.IsLetter(text[start + 2]) || IsLineStart(text, start));
    }

    private static bool IsLineStart(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\t' or '>')
            at--;

        return at == 0 || text[at - 1] is '\n' or '\r';
    }

    private static string Fix(LeafBlock block, string text, int start, AttributeList attributes, int bodyStart)
    {
        if (attributes.IsTableOfContents)
            return "remove the braces: Article.TableOfContents has the headings";

        if (attributes.Html.Length == 0)
            return "remove the braces";

        var link = block.Inline!.FindDescendants<LinkInline>().FirstOrDefault(link => bodyStart + link.Span.End + 1 == start);
        var element = block is HeadingBlock heading ? "h" + heading.Level
            : link is not null ? (link.IsImage ? "img" : "a")
            : IsLineStart(text, start) ? "p" : "span";
        var content = element[0] == 'h' ? HeadingText(text, block, start, bodyStart) : "…";
        var rest = element == "img" ? " src=\"…\">" : ">" + content + "</" + element + ">";
        return "write the element as HTML, such as <" + element + attributes.Html + rest;
    }

    private static string HeadingText(string text, LeafBlock block, int end, int bodyStart)
    {
        var start = bodyStart + block.Span.Start;
        var content = text.Substring(start, end - start).TrimStart('#').Trim();
        return content.Length is > 0 and <= 80 && content.IndexOfAny(['\r', '\n']) < 0 ? content : "…";
    }
}
