using System.Text;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NewsContent.Compilation;

/// <summary>
/// Gives headings their ids, in the manner of GitHub. Markdig's own extension drops the marks of decomposed letters, so the id of a heading
/// would depend on the Unicode form that the editor writes.
/// </summary>
internal sealed class HeadingIds : IMarkdownExtension
{
    private static readonly object s_idsOfDocument = new();

    // A renderer is made of thirty objects, and a post may have a hundred headings.
    [ThreadStatic]
    private static HtmlRenderer? s_text;

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        if (pipeline.BlockParsers.Find<HeadingBlockParser>() is { } headings)
            headings.Closed += WaitForText;

        // The parser of underlined (setext) headings.
        if (pipeline.BlockParsers.FindExact<ParagraphBlockParser>() is { } paragraphs)
            paragraphs.Closed += WaitForText;
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private static void WaitForText(BlockProcessor processor, Block block)
    {
        if (block is HeadingBlock)
            block.ProcessInlinesEnd += AddId;
    }

    private static void AddId(InlineProcessor processor, Inline? inline)
    {
        if (processor.Block is not HeadingBlock { Inline: { } content } heading || heading.GetAttributes() is not { Id: null } attributes)
            return;

        if (processor.Document.GetData(s_idsOfDocument) is not HashSet<string> ids)
            processor.Document.SetData(s_idsOfDocument, ids = new(StringComparer.Ordinal));

        var name = LinkHelper.UrilizeAsGfm(CanonicalForm.Compose(TextOf(content)));
        name = name.Length == 0 ? "section" : ThemeNames.IsOne(name.AsSpan()) ? "section-" + name : name;
        var id = name;
        for (var number = 1; !ids.Add(id); number++)
            id = FormattableString.Invariant($"{name}-{number}");

        attributes.Id = id;
    }

    private static string TextOf(ContainerInline content)
    {
        if (content.FirstChild is LiteralInline { NextSibling: null } only)
            return only.Content.ToString();

        var renderer = s_text ??= new(new StringWriter()) { EnableHtmlForInline = false, EnableHtmlEscape = false };
        var written = ((StringWriter)renderer.Writer).GetStringBuilder();
        written.Clear();
        if (!TryAppendLiterals(written, content))
            renderer.Render(content);

        return written.ToString();
    }

    // Most headings are literals alone: Markdig cuts text at each character that may begin a link or emphasis.
    private static bool TryAppendLiterals(StringBuilder text, ContainerInline content)
    {
        foreach (var inline in content)
        {
            if (inline is not LiteralInline)
                return false;
        }

        foreach (var inline in content)
        {
            var literal = ((LiteralInline)inline).Content;
            text.Append(literal.Text, literal.Start, literal.Length);
        }

        return true;
    }
}
