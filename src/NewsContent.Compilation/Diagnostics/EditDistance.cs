namespace NewsContent.Compilation;

/// <summary>
/// Counts the edits that lead from a name to others (optimal string alignment): insertions, deletions, substitutions and swaps of
/// neighbours each cost one.
/// </summary>
/// <param name="longest">The length of the longest name that is compared.</param>
internal sealed class EditDistance(string name, int longest)
{
    // The costs of the last two characters of the name, and of the character that is looked at; a swap needs all three.
    private int[] _beforeLast = new int[longest + 2];
    private int[] _last = new int[longest + 2];
    private int[] _row = new int[longest + 2];

    /// <summary>How many pairs of characters all comparisons have looked at.</summary>
    public long Work { get; private set; }

    /// <summary>The number of edits; null when there are more than the given number.</summary>
    public int? To(string other, int most)
    {
        if (Math.Abs(name.Length - other.Length) > most)
            return null;

        var leastOfLast = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            (_beforeLast, _last, _row) = (_last, _row, _beforeLast);
            // Beyond this band of the row there are more edits than the given number.
            var (start, end) = (Math.Max(0, i - most), Math.Min(other.Length, i + most));
            if (start > 0)
                _row[start - 1] = most + 1;

            _row[end + 1] = most + 1;
            Work += end - start + 1;
            var least = most + 1;
            for (var j = start; j <= end; j++)
                least = Math.Min(least, _row[j] = Cost(other, i, j));

            if (least > most && leastOfLast > most)
                return null;

            leastOfLast = least;
        }

        return _row[other.Length] <= most ? _row[other.Length] : null;
    }

    private int Cost(string other, int i, int j)
    {
        if (i == 0 || j == 0)
            return i + j;

        var cost = Math.Min(Math.Min(_last[j], _row[j - 1]) + 1, _last[j - 1] + (name[i - 1] == other[j - 1] ? 0 : 1));
        return i > 1 && j > 1 && name[i - 1] == other[j - 2] && name[i - 2] == other[j - 1]
            ? Math.Min(cost, _beforeLast[j - 2] + 1)
            : cost;
    }
}
