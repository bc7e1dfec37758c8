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
        var breaks = "\r\n\u0085\u2028\u2029".AsSpan();
        var start = 0;
        while (text.AsSpan(start).IndexOfAny(breaks) is var next and >= 0)
        {
            start += next + 1;
            if (text[start - 1] == '\r' && start < text.Length && text[start] == '\n')
                start++;

            _starts.Add(start);
        }
    }

    public LinePlace At(int position)
    {
        var found = _starts.BinarySearch(position);
        var line = found >= 0 ? found : ~found - 1;
        return new(line, position - _starts[line]);
    }
}
