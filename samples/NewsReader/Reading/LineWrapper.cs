using System.Text;
using Spectre.Console.Rendering;

namespace NewsReader.Reading;

/// <summary>Breaks text into lines of a terminal. Chinese and other wide characters take two columns and may be parted anywhere, words only at spaces.</summary>
internal static class LineWrapper
{
    // A line does not begin with these; they stay with the character before them.
    private const string NeverFirst = "，。、；：？！）」』》〉】〕”’…—";

    public static IEnumerable<string> Wrap(string text, int width)
    {
        var line = new StringBuilder();
        var used = 0;
        foreach (var (piece, columns) in Pieces(text))
        {
            if (used > 0 && used + columns > width)
            {
                yield return line.ToString().TrimEnd();
                line.Clear();
                used = 0;
                if (piece == " ")
                    continue;
            }

            line.Append(piece);
            used += columns;
        }

        yield return line.ToString().TrimEnd();
    }

    /// <summary>What a line break may not part: a word, a space, or a wide character with the punctuation that follows it.</summary>
    private static IEnumerable<(string Piece, int Columns)> Pieces(string text)
    {
        var piece = new StringBuilder();
        var columns = 0;
        var endsHere = true;
        foreach (var rune in text.EnumerateRunes())
        {
            var runeColumns = new Segment(rune.ToString()).CellCount();
            var isAlone = runeColumns > 1 || rune.Value == ' ';
            var isTrailing = rune.IsBmp && NeverFirst.Contains((char)rune.Value, StringComparison.Ordinal);
            if (piece.Length > 0 && (endsHere || isAlone) && !isTrailing)
            {
                yield return (piece.ToString(), columns);
                piece.Clear();
                columns = 0;
            }

            piece.Append(rune.ToString());
            columns += runeColumns;
            endsHere = isAlone || isTrailing;
        }

        if (piece.Length > 0)
            yield return (piece.ToString(), columns);
    }
}
