using System.Runtime.CompilerServices;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace NewsReader.Reading;

/// <summary>Turns an article's HTML into text for a terminal: headings, paragraphs, lists, quotes, code, and links as <c>text &lt;address&gt;</c>.</summary>
internal sealed class HtmlText
{
    private readonly BlockBuilder _blocks = new();

    public static IReadOnlyList<TextBlock> Read(string html)
    {
        var reader = new HtmlText();
        using var document = new HtmlParser().ParseDocument(html);
        if (document.Body is { } body)
            reader.ReadChildren(body);

        reader._blocks.End();
        return reader._blocks.Blocks;
    }

    private void ReadChildren(INode parent)
    {
        // Scraped pages may be nested deeper than the stack is; what is down there is left out.
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return;

        foreach (var node in parent.ChildNodes)
        {
            if (node is IText text)
                _blocks.Append(text.Data);
            else if (node is IElement element)
                ReadElement(element);
        }
    }

    private void ReadElement(IElement element)
    {
        switch (element.LocalName)
        {
            case "script" or "style" or "template" or "svg" or "object" or "head":
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                _blocks.End();
                Nest(element, new string('#', element.LocalName[1] - '0') + " ", "", BlockKind.Heading);
                break;
            case "li":
                var marker = Marker(element);
                Nest(element, marker, new string(' ', marker.Length), BlockKind.ListItem);
                break;
            case "blockquote":
                Nest(element, "│ ", "│ ", BlockKind.Paragraph);
                break;
            case "dd":
                Nest(element, "    ", "    ", BlockKind.Paragraph);
                break;
            case "pre":
                _blocks.AddCode(element.TextContent);
                break;
            case "hr":
                _blocks.End();
                _blocks.Append("* * *");
                _blocks.End();
                break;
            case "br":
                _blocks.BreakLine();
                break;
            case "td" or "th":
                _blocks.AppendCellBorder();
                ReadChildren(element);
                break;
            default:
                ReadInline(element);
                break;
        }
    }

    private void ReadInline(IElement element)
    {
        switch (element.LocalName)
        {
            case "a":
                ReadChildren(element);
                AppendAddress(element.GetAttribute("href"), element.TextContent);
                break;
            case "img":
                _blocks.Append($"[image{Described(element.GetAttribute("alt"))}]");
                AppendAddress(element.GetAttribute("src"), "");
                break;
            case "iframe" or "video" or "audio" or "embed" or "source":
                _blocks.Append($"[{element.LocalName}{Described(element.GetAttribute("title"))}]");
                AppendAddress(element.GetAttribute("src"), "");
                if (element.LocalName is "video" or "audio")
                    ReadChildren(element);
                break;
            case "code" or "kbd" or "samp":
                _blocks.Append($"`{element.TextContent}`");
                break;
            case "p" or "div" or "section" or "article" or "main" or "header" or "footer" or "aside" or "nav" or "figure" or "figcaption"
                or "ul" or "ol" or "dl" or "dt" or "table" or "tr" or "caption" or "form" or "fieldset" or "details" or "summary" or "address" or "center":
                _blocks.End();
                ReadChildren(element);
                _blocks.End();
                break;
            default:
                ReadChildren(element);
                break;
        }
    }

    private void Nest(IElement element, string marker, string indent, BlockKind kind)
    {
        using (_blocks.Nest(marker, indent, kind))
            ReadChildren(element);
    }

    // Only what leads out of the article and is not already readable in the text.
    private void AppendAddress(string? address, string text)
    {
        address = address?.Trim();
        if (address is { Length: > 0 } && address[0] != '#' && address != text.Trim() && !address.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
            _blocks.Append($" <{address}>");
    }

    private static string Described(string? description) => string.IsNullOrWhiteSpace(description) ? "" : $": {description.Trim()}";

    private static string Marker(IElement item)
    {
        if (item.ParentElement is not { LocalName: "ol" } list)
            return "• ";

        var place = list.Children.Where(child => child.LocalName == "li").TakeWhile(child => child != item).Count();
        return $"{(int.TryParse(list.GetAttribute("start"), out var start) ? start : 1) + place}. ";
    }
}
