using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;

namespace NewsContent.Compilation;

/// <summary>Lets Markdig be stopped: it asks every parser in turn, and these two parse nothing but look whether the build was cancelled.</summary>
internal sealed class StoppableParsing : IMarkdownExtension
{
    /// <summary>What a parse is given for it to be stopped.</summary>
    public static MarkdownParserContext ContextOf(CancellationToken cancellationToken) => new StoppableContext(cancellationToken);

    /// <summary>Lets a renderer be stopped before every object that it writes.</summary>
    public static void AddTo(HtmlRenderer renderer, CancellationToken cancellationToken) =>
        renderer.ObjectWriteBefore += (_, _) => cancellationToken.ThrowIfCancellationRequested();

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new StopBetweenBlocks());
        pipeline.InlineParsers.Insert(0, new StopBetweenInlines());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private static void Look(MarkdownParserContext? context) => (context as StoppableContext)?.Look();

    private sealed class StoppableContext(CancellationToken cancellationToken) : MarkdownParserContext
    {
        public void Look() => cancellationToken.ThrowIfCancellationRequested();
    }

    private sealed class StopBetweenBlocks : BlockParser
    {
        public override BlockState TryOpen(BlockProcessor processor)
        {
            Look(processor.Context);
            return BlockState.None;
        }
    }

    private sealed class StopBetweenInlines : InlineParser
    {
        // Where other parsers of CommonMark are asked as well: any other character would cost every text that holds it.
        public StopBetweenInlines() => OpeningCharacters = ['\n', '*', '_', '[', '<', '`', '&', '\\'];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            Look(processor.Context);
            return false;
        }
    }
}
