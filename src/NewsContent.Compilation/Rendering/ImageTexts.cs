using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NewsContent.Compilation;

/// <summary>Finds images of Markdown that say nothing to those who cannot see them. In HTML an empty <c>alt</c> is a statement; in Markdown it is mostly haste.</summary>
internal static class ImageTexts
{
    public static void Check(MarkdownDocument body, int bodyStart, List<Finding> findings)
    {
        foreach (var image in body.Descendants<LinkInline>())
        {
            if (image.IsImage && image.FirstChild is null && !image.Span.IsEmpty && image.Span.Start >= 0)
                findings.Add(LinkRules.NoText(new(bodyStart + image.Span.Start, Math.Min(image.Span.Length, 80)), image.Url ?? ""));
        }
    }
}
