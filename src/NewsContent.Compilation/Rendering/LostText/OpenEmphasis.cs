using System.Globalization;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NewsContent.Compilation;

/// <summary>
/// Finds emphasis that stays text, because in CommonMark emphasis neither opens nor closes between a letter and punctuation:
/// <c>是**“引文”**吗</c>.
/// </summary>
internal sealed class OpenEmphasis(string text, int bodyStart, MarkdownOptions options)
{
    private const string Extension = "cjk-friendly-emphasis";

    private static readonly char[] s_marks = ['*', '_', '~'];

    /// <summary>Marks such as <c>**</c> in a block.</summary>
    private sealed record Run(LeafBlock Block, int Start, int End);

    public static bool MayBeIn(string text, int bodyStart)
    {
        for (var i = text.IndexOfAny(s_marks, bodyStart); i >= 0; i = text.IndexOfAny(s_marks, i))
        {
            var end = i + 1;
            while (end < text.Length && text[end] == text[i])
                end++;

            if (IsBesideCjk(text, i, end, bodyStart))
                return true;

            if ((i = end) >= text.Length)
                break;
        }

        return false;
    }

    public void Check(MarkdownDocument document, List<Finding> findings, CancellationToken cancellationToken)
    {
        var left = Left(document);
        if (!left.Any(run => IsBesideCjk(text, run.Start, run.End, bodyStart)))
            return;

        // Parses the body with the extension, and with '_' as '*': marks that close there are emphasis.
        var body = text.Substring(bodyStart).ToCharArray();
        foreach (var run in left.Where(run => text[run.Start] == '_' && !IsInWord(run.Start, run.End)))
        {
            for (var i = run.Start; i < run.End; i++)
                body[i - bodyStart] = '*';
        }

        var pipeline = MarkdownPipelines.Of(options.With(Extension), text, bodyStart);
        var read = Markdown.Parse(new string(body), pipeline, StoppableParsing.ContextOf(cancellationToken));
        var still = new HashSet<int>(Left(read).Select(static run => run.Start));
        foreach (var block in left.Where(run => !still.Contains(run.Start)).GroupBy(static run => run.Block))
        {
            // Marks come in pairs: every second mark closes.
            if (block.Where((run, i) => i % 2 == 0 && MayOpen(run.Start, run.End)).FirstOrDefault() is not { } first)
                continue;

            var (_, start, end) = first;
            var marks = text.Substring(start, end - start);
            var others = marks[0] == '_' ? marks.Replace('_', '*') : null;
            findings.Add(
                LostTextRules.OpenEmphasis(TextPlace.Between(start, end), marks, options.Has(Extension) ? null : Extension, others));
        }
    }

    // Not emphasis: 'file_（1）'.
    private bool IsInWord(int start, int end) => start > bodyStart && IsLatin(text[start - 1]) || end < text.Length && IsLatin(text[end]);

    private static bool IsLatin(char character) => character < '\u0250' && char.IsLetterOrDigit(character);

    // Not emphasis after a number, nor where a sentence goes on after the mark of a note: '价格*，见下'.
    private bool MayOpen(int start, int end) => end < text.Length
        && "，。、；：？！）」』】》〉”’,.;:?!)".IndexOf(text[end]) < 0
        && !(end - start == 1 && start > bodyStart && text[start - 1] is >= '0' and <= '9');

    // The marks that Markdig did not read as emphasis.
    private List<Run> Left(MarkdownDocument document)
    {
        var left = new List<Run>();
        foreach (var block in document.Descendants<LeafBlock>())
        {
            if (block.Inline is null)
                continue;

            foreach (var literal in block.Inline.FindDescendants<LiteralInline>())
            {
                var (start, end) = (bodyStart + literal.Span.Start, bodyStart + literal.Span.End + 1);
                var isPlaced = literal.Span.Start >= 0 && end <= text.Length && literal.Content.Length == end - start;
                if (isPlaced && literal is { IsFirstCharacterEscaped: false, Content.Length: > 0 } && IsMarks(literal))
                    left.Add(new(block, start, end));
            }
        }

        return left;
    }

    private static bool IsMarks(LiteralInline literal)
    {
        var mark = literal.Content[literal.Content.Start];
        if (Array.IndexOf(s_marks, mark) < 0)
            return false;

        for (var i = literal.Content.Start; i <= literal.Content.End; i++)
        {
            if (literal.Content.Text[i] != mark)
                return false;
        }

        return true;
    }

    // Between punctuation and a letter; one of the two is Chinese, Japanese or Korean.
    private static bool IsBesideCjk(string text, int start, int end, int bodyStart)
    {
        var before = start > bodyStart ? text[start - 1] : ' ';
        var after = end < text.Length ? text[end] : ' ';
        return (IsCjk(before) || IsCjk(after))
            && !char.IsWhiteSpace(before) && !char.IsWhiteSpace(after)
            && IsPunctuation(before) != IsPunctuation(after);
    }

    private static bool IsCjk(char character) =>
        character >= '\u2E80' || character is (>= '\u2010' and <= '\u203E') or (>= '\u1100' and <= '\u11FF');

    private static bool IsPunctuation(char character) => character < '\u0080'
        ? character > ' ' && !char.IsLetterOrDigit(character)
        : CharUnicodeInfo.GetUnicodeCategory(character) is >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherSymbol;
}
