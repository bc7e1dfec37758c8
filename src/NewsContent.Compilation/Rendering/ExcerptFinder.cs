using System.Text;

namespace NewsContent.Compilation;

/// <summary>Finds the excerpt: what stands before <c>&lt;!--more--&gt;</c>, else the first paragraph with text.</summary>
internal sealed class ExcerptFinder
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

    public void AddText(string text, bool isHeading, bool isLink)
    {
        if (_all.Length < MostKept)
            _all.Append(text);

        if (isHeading || _block.Length >= MostKept)
            return;

        _block.Append(text);
        _hasProse |= !isLink && !string.IsNullOrWhiteSpace(text);
    }

    public void AddComment(string comment)
    {
        if (_beforeMore is null && comment.Trim() == "more")
            _beforeMore = PlainText.Of(_all);
    }

    public void StartBlock(string name)
    {
        if (name == "br")
        {
            AddText(" ", isHeading: false, isLink: true);
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
        if (_all.Length < MostKept)
            _all.Append(' ');

        if (_block.Length > 0 && (_isParagraph ? _firstParagraph : _firstBlock) is null)
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

    private static string Cut(string text)
    {
        if (text.Length <= MostCharacters)
            return text;

        var length = MostCharacters - 1;
        return text.Substring(0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length).TrimEnd(' ') + "…";
    }
}
