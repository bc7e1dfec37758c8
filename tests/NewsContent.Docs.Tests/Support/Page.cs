using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NewsContent.Docs.Tests.Support;

/// <summary>A page of the documentation: its fences, headings and links.</summary>
internal sealed class Page
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).UsePipeTables().Build();

    private readonly MarkdownDocument _document;
    private readonly string _text;

    private Page(string path)
    {
        Path = path;
        _text = File.ReadAllText(Checkout.PathOf(path)).Replace("\r\n", "\n", StringComparison.Ordinal);
        _document = Markdown.Parse(_text, s_pipeline);
    }

    public string Path { get; }

    public IEnumerable<string> Anchors => _document.Descendants<HeadingBlock>().Select(static heading => heading.GetAttributes().Id!);

    public IEnumerable<(string Url, int Line)> Links => _document.Descendants<LinkInline>().Select(static link => (link.Url!, link.Line + 1));

    public IEnumerable<Fence> Fences
    {
        get
        {
            var section = "";
            var comment = "";
            var paragraph = "";
            foreach (var block in _document.Descendants<LeafBlock>())
            {
                if (block is FencedCodeBlock fence)
                {
                    yield return new(Path, fence.Line + 1, fence.Info ?? "", string.Join('\n', fence.Lines.Lines.Take(fence.Lines.Count)), section, comment, paragraph);
                    comment = paragraph = "";
                }
                else if (block is HtmlBlock html)
                {
                    comment += TextOf(html);
                }
                else
                {
                    section = block is HeadingBlock ? TextOf(block).TrimStart('#', ' ') : section;
                    paragraph = TextOf(block);
                    comment = "";
                }
            }
        }
    }

    public static Page Of(string path) => new(path);

    /// <summary>The fences of all pages.</summary>
    public static IEnumerable<Fence> AllFences => Checkout.Pages.SelectMany(static path => Of(path).Fences);

    /// <summary>The fences that something is to be done with: not those that show a file of another system, nor those that nothing can compile.</summary>
    public static IEnumerable<Fence> Samples => AllFences.Where(static fence => fence.ShownFile is null && !NotCompiled.Has(fence));

    public static Fence FenceAt(string place) => Of(place[..place.LastIndexOf(':')]).Fences.Single(fence => fence.ToString() == place);

    private string TextOf(Block block) => _text.Substring(block.Span.Start, block.Span.Length);
}
