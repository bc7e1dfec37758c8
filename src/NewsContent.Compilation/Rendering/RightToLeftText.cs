using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NewsContent.Compilation;

/// <summary>
/// Gives <c>dir="rtl"</c> to what begins with right-to-left text, as Markdig's own extension does. That one reads the beginning of a text
/// once for each element around it, which takes a minute for a text in a thousand brackets.
/// </summary>
internal sealed class RightToLeftText : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.DocumentProcessed += static document => new Directions().AddTo(document);

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private sealed class Directions
    {
        private readonly Dictionary<MarkdownObject, bool> _known = [];
        private readonly List<MarkdownObject> _path = [];

        public void AddTo(MarkdownDocument document)
        {
            foreach (var node in document.Descendants())
            {
                if (node is TableRow or TableCell or ListItemBlock || !IsRightToLeft(node))
                    continue;

                var attributes = node.GetAttributes();
                attributes.AddPropertyIfNotExist("dir", "rtl");
                if (node is Table)
                    attributes.AddPropertyIfNotExist("align", "right");
            }
        }

        // An element has the direction of the first text in it.
        private bool IsRightToLeft(MarkdownObject node)
        {
            _path.Clear();
            bool isRightToLeft;
            for (var next = node; !_known.TryGetValue(node, out isRightToLeft); node = next)
            {
                _path.Add(node);
                if (FirstOf(node) is { } first)
                {
                    next = first;
                    continue;
                }

                isRightToLeft = node is LiteralInline text && BeginsRightToLeft(text.Content);
                break;
            }

            foreach (var passed in _path)
                _known[passed] = isRightToLeft;

            return isRightToLeft;
        }

        private static MarkdownObject? FirstOf(MarkdownObject node) => node switch
        {
            ContainerBlock { Count: > 0 } blocks => blocks[0],
            ContainerInline inlines => inlines.FirstOrDefault(static inline => inline is not TaskList),
            LeafBlock leaf => leaf.Inline,
            _ => null,
        };

        private static bool BeginsRightToLeft(StringSlice text)
        {
            for (var i = text.Start; i <= text.End; i++)
            {
                var isPair = i < text.End && char.IsSurrogatePair(text.Text[i], text.Text[i + 1]);
                var character = isPair ? char.ConvertToUtf32(text.Text[i], text.Text[i + 1]) : text.Text[i];
                if (CharHelper.IsRightToLeft(character))
                    return true;

                if (CharHelper.IsLeftToRight(character))
                    return false;

                i += isPair ? 1 : 0;
            }

            return false;
        }
    }
}
