namespace NewsContent.Compilation;

/// <summary>Zero-based line and column, in UTF-16 units.</summary>
public readonly record struct LinePlace(int Line, int Column);

/// <summary>Turns places in a text into lines and columns, breaking lines where Roslyn does: CR, LF, CRLF, U+0085, U+2028 and U+2029.</summary>
public sealed class LineMap
{
    private readonly List<int> _starts = [0];

    public LineMap(EquatableArray<int> starts) => _starts = [.. starts];

    /// <summary>Where each line begins.</summary>
    public EquatableArray<int> Starts => _starts.ToEquatableArray();

    public LineMap(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                continue;

            if (text[i] is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029')
                _starts.Add(i + 1);
        }
    }

    public LinePlace At(int position)
    {
        var found = _starts.BinarySearch(position);
        var line = found >= 0 ? found : ~found - 1;
        return new(line, position - _starts[line]);
    }
}
