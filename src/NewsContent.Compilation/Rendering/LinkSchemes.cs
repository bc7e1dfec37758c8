using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NewsContent.Compilation;

/// <summary>Takes links and images of Markdown out whose URL has a scheme that is not allowed; their text stays.</summary>
internal static class LinkSchemes
{
    public static void Check(MarkdownDocument body, int bodyStart, List<Finding> findings)
    {
        foreach (var inline in body.Descendants<Inline>().ToArray())
        {
            switch (inline)
            {
                case LinkInline link when !IsAllowed(link):
                    findings.Add(BodyRules.LinkScheme(PlaceOf(link, bodyStart), link.IsImage ? "image" : "link", AllowedUrl.SchemeOf(link.Url ?? "")));
                    link.ReplaceBy(new ContainerInline(), copyChildren: true);
                    break;
                case AutolinkInline link when !link.IsEmail && !AllowedUrl.IsLink(HtmlText.WithReferences(link.Url).AsSpan()):
                    findings.Add(BodyRules.LinkScheme(PlaceOf(link, bodyStart), "link", AllowedUrl.SchemeOf(link.Url)));
                    link.ReplaceBy(new LiteralInline(link.Url));
                    break;
            }
        }
    }

    private static bool IsAllowed(LinkInline link)
    {
        var url = HtmlText.WithReferences(link.GetDynamicUrl?.Invoke() ?? link.Url ?? "").AsSpan();
        return link.IsImage ? AllowedValue.Allows(AttributeKind.Image, url, HtmlPolicy.Default) : AllowedUrl.IsLink(url);
    }

    private static TextPlace PlaceOf(Inline inline, int bodyStart) => new(bodyStart + Math.Max(inline.Span.Start, 0), Math.Min(Math.Max(inline.Span.Length, 0), 80));
}
