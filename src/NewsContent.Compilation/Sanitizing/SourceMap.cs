namespace NewsContent.Compilation;

/// <summary>Where raw HTML that stands in the rendered body came from.</summary>
internal sealed class SourceMap
{
    private readonly List<Piece> _pieces = [];

    private sealed record Piece(int Html, int Source, int Length);

    public void Add(int html, int source, int length)
    {
        if (_pieces.Count > 0 && _pieces[_pieces.Count - 1] is var last && source - last.Source == html - last.Html && source >= last.Source)
            _pieces[_pieces.Count - 1] = last with { Length = html + length - last.Html };
        else
            _pieces.Add(new(html, source, length));
    }

    /// <summary>The place in the source; null when it is not raw HTML.</summary>
    public int? SourceOf(int html)
    {
        var (low, high) = (0, _pieces.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var piece = _pieces[middle];
            if (html < piece.Html)
                high = middle - 1;
            else if (html >= piece.Html + piece.Length)
                low = middle + 1;
            else
                return piece.Source + html - piece.Html;
        }

        return null;
    }
}
