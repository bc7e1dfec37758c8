using System.Text;

namespace NewsContent.Compilation;

/// <summary>Finds the excerpt: what stands before <c>&lt;!--more--&gt;</c>, else the first paragraph with text.</summary>
/// <param name="mayBeMarked">Whether there are comments, one of which may be <c>&lt;!--more--&gt;</c>.</param>
internal sealed class ExcerptFinder(bool mayBeMarked)
{
    private const int MostCharacters = 300;

    // Enough for any excerpt even if most of it is white space; a whole body need not be kept.
    private const int MostKept = 16 * 1024;

    private readonly StringBuilder _all = new();
    private readonly StringBuilder _block = new();
    private string? _firstParagraph;
    private string? _firstBlock;
    private string? _beforeMore;
    private bool _isParagraph;
    private bool _hasProse;

    public void AddText(HtmlScanner text, bool isHeading, bool isLink)
    {
        if (mayBeMarked && _all.Length < MostKept)
            text.AppendTextTo(_all);

        if (isHeading || _firstParagraph is not null || _block.Length >= MostKept)
            return;

        text.AppendTextTo(_block);
        _hasProse |= !isLink && !text.Text.IsWhiteSpace();
    }

    public void AddComment(ReadOnlySpan<char> comment)
    {
        if (_beforeMore is null && comment.Trim().SequenceEqual("more".AsSpan()))
            _beforeMore = PlainText.Of(_all);
    }

    public void StartBlock(string name)
    {
        if (name == "br")
        {
            if (mayBeMarked)
                _all.Append(PlainText.Break);

            _block.Append(PlainText.Break);
            return;
        }

        FinishBlock();
        _isParagraph = name == "p";
    }

    public void EndBlock(string name) => FinishBlock();

    public string Finish()
    {
        FinishBlock();
        return Cut(_beforeMore ?? _firstParagraph ?? _firstBlock ?? "");
    }

    private void FinishBlock()
    {
        if (mayBeMarked && _all.Length < MostKept)
            _all.Append(PlainText.Break);

        if (_block.Length > 0 && _firstParagraph is null && (_isParagraph ? _firstParagraph : _firstBlock) is null)
        {
            var text = PlainText.Of(_block);
            if (text.Length > 0 && _isParagraph)
                _firstParagraph = text;
            else if (text.Length > 0 && _hasProse)
                _firstBlock = text;
        }

        _block.Clear();
        (_isParagraph, _hasProse) = (false, false);
    }

    private static string Cut(string text) => text.Length <= MostCharacters
        ? text
        : TextCut.Beginning(text, MostCharacters - 1).TrimEnd(' ') + "…";
}
