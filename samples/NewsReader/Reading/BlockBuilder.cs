using System.Text;

namespace NewsReader.Reading;

/// <summary>Collects running text into blocks, folding white space as browsers do.</summary>
internal sealed class BlockBuilder
{
    private readonly List<TextBlock> _blocks = [];
    private readonly StringBuilder _text = new();
    private BlockKind _kind;
    private string _prefix = "";
    private string? _firstPrefix;

    public IReadOnlyList<TextBlock> Blocks => _blocks;

    public void Append(string text)
    {
        foreach (var c in text)
        {
            var isSpace = c is ' ' or '\t' or '\r' or '\n' or '\f';
            if (!isSpace)
                _text.Append(c);
            else if (_text.Length > 0 && _text[^1] is not (' ' or '\n'))
                _text.Append(' ');
        }
    }

    /// <summary>Breaks the line; the second of two breaks in a row ends the paragraph.</summary>
    public void BreakLine()
    {
        if (_text.Length > 0 && _text[^1] == '\n')
            End();
        else if (_text.Length > 0)
            _text.Append('\n');
    }

    public void AppendCellBorder()
    {
        if (_text.Length > 0)
            Append(" | ");
    }

    public void AddCode(string code)
    {
        End();
        Add(BlockKind.Code, "    ", code.Trim('\r', '\n').ReplaceLineEndings("\n").Replace("\t", "    ", StringComparison.Ordinal));
    }

    /// <summary>Ends the block, if there is any text in it.</summary>
    public void End()
    {
        var text = _text.ToString().Trim();
        _text.Clear();
        if (text.Length > 0)
            Add(_kind, "", text);
    }

    /// <summary>Puts what follows behind a marker and an indent, until disposed.</summary>
    public Nesting Nest(string marker, string indent, BlockKind kind)
    {
        End();
        var outer = new Nesting(this, _prefix, _kind);
        _firstPrefix = (_firstPrefix ?? _prefix) + marker;
        _prefix += indent;
        _kind = kind;
        return outer;
    }

    private void Add(BlockKind kind, string indent, string text)
    {
        _blocks.Add(new(kind, (_firstPrefix ?? _prefix) + indent, _prefix + indent, text));
        _firstPrefix = null;
    }

    public readonly struct Nesting(BlockBuilder builder, string prefix, BlockKind kind) : IDisposable
    {
        public void Dispose()
        {
            builder.End();
            builder._firstPrefix = null;
            builder._prefix = prefix;
            builder._kind = kind;
        }
    }
}
