using System.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace NewsContent.Compilation;

/// <summary>Writes fenced code of a known language with an element around each part that has a class, and all other code as before.</summary>
/// <param name="plain">Writes code without highlighting.</param>
/// <param name="bodyStart">Where the body begins in the post.</param>
internal sealed class HighlightedCode(HtmlObjectRenderer<CodeBlock> plain, int bodyStart, List<Finding> findings) : HtmlObjectRenderer<CodeBlock>
{
    private int _characters;

    protected override void Write(HtmlRenderer renderer, CodeBlock block)
    {
        if (LanguageOf(block) is { } language && TextOf(block) is var code && IsWithinLimits(block, code))
            Write(renderer, block, code, language);
        else
            plain.Write(renderer, block);
    }

    private CodeLanguage? LanguageOf(CodeBlock block) =>
        block is FencedCodeBlock { Info.Length: > 0 } fenced && block.GetType() == typeof(FencedCodeBlock) ? CodeLanguages.Find(fenced.Info!) : null;

    private bool IsWithinLimits(CodeBlock block, string code)
    {
        var place = new TextPlace(bodyStart + block.Span.Start, ((FencedCodeBlock)block).OpeningFencedCharCount);
        if (code.Length > HighlightingLimits.CharactersPerBlock)
            findings.Add(BodyRules.NotHighlighted(place, $"it has {code.Length} characters", $"{HighlightingLimits.CharactersPerBlock} a block"));
        else if (_characters + code.Length > HighlightingLimits.CharactersPerPost)
            findings.Add(BodyRules.NotHighlighted(place, $"with it the post's code has {_characters + code.Length} characters", $"{HighlightingLimits.CharactersPerPost} a post"));
        else
            return (_characters += code.Length) >= 0;

        return false;
    }

    private static void Write(HtmlRenderer renderer, CodeBlock block, string code, CodeLanguage language)
    {
        renderer.EnsureLine();
        renderer.Write("<pre><code").WriteAttributes(block).Write('>');
        var written = 0;
        foreach (var span in language.Find(code))
        {
            renderer.WriteEscape(code.AsSpan(written, span.Start - written));
            renderer.Write("<span class=\"").Write(span.Class).Write("\">");
            renderer.WriteEscape(code.AsSpan(span.Start, span.Length));
            renderer.Write("</span>");
            written = span.Start + span.Length;
        }

        renderer.WriteEscape(code.AsSpan(written));
        renderer.WriteLine("</code></pre>");
    }

    private static string TextOf(CodeBlock block)
    {
        var text = new StringBuilder();
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines.Lines[i].Slice;
            text.Append(line.Text, line.Start, line.Length).Append('\n');
        }

        return text.ToString();
    }
}
