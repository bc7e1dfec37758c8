namespace NewsReader;

/// <summary>Finds the known names that a mistyped one most likely means.</summary>
internal static class Suggestions
{
    private const int Most = 3;

    /// <summary>The nearest names, best first: those that differ in case, then those that contain it or are contained, then those a few typos away.</summary>
    public static IReadOnlyList<string> For(string name, IEnumerable<string> known) =>
        [.. known.Select(candidate => (candidate, distance: Distance(name, candidate)))
            .Where(pair => pair.distance is not null)
            .OrderBy(pair => pair.distance)
            .Select(pair => pair.candidate)
            .Take(Most)];

    private static int? Distance(string name, string candidate)
    {
        if (string.Equals(name, candidate, StringComparison.OrdinalIgnoreCase))
            return 0;

        if (candidate.Contains(name, StringComparison.OrdinalIgnoreCase) || name.Contains(candidate, StringComparison.OrdinalIgnoreCase))
            return 1;

        // Two letters swapped are two edits; but with as many edits as letters every name would be near.
        var limit = Math.Min(Math.Max(2, name.Length / 3), name.Length - 1);
        if (Math.Abs(name.Length - candidate.Length) > limit)
            return null;

        var edits = Edits(name.ToUpperInvariant(), candidate.ToUpperInvariant());
        return edits <= limit ? 1 + edits : null;
    }

    // Levenshtein's distance, a row at a time.
    private static int Edits(string from, string to)
    {
        var previous = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var current = new int[to.Length + 1];
            current[0] = i;
            for (var j = 1; j <= to.Length; j++)
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1));

            previous = current;
        }

        return previous[^1];
    }
}
