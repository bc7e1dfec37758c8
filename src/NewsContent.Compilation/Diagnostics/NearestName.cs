namespace NewsContent.Compilation;

/// <summary>Finds the known name that a mistyped one most likely means.</summary>
public static class NearestName
{
    // Longer names come from hostile or broken text, which may be a megabyte; a comparison costs as much as both lengths multiplied.
    private const int LongestName = 128;

    // Enough to compare a usual name with 50,000 others, and done in some hundredths of a second.
    private const long MostWork = 5_000_000;

    /// <summary>The candidate with the smallest edit distance, at most a third of the name's length; null when none is so near.</summary>
    /// <remarks>
    /// A name or a candidate of more than 128 UTF-16 units is near to nothing. Null also when there are more candidates of about the name's
    /// length than can be compared in a short time.
    /// </remarks>
    public static string? Find(string name, IEnumerable<string> candidates)
    {
        if (name.Length > LongestName)
            return null;

        var distance = new EditDistance(name.ToLowerInvariant(), LongestName);
        var most = Math.Max(1, name.Length / 3);
        var least = most + 1;
        string? nearest = null;
        foreach (var candidate in candidates)
        {
            if (distance.Work > MostWork)
                return null;

            if (candidate.Length > LongestName || distance.To(candidate.ToLowerInvariant(), most) is not { } found)
                continue;

            if (found < least || found == least && string.CompareOrdinal(candidate, nearest) < 0)
                (nearest, least) = (candidate, found);
        }

        // The whole work does not depend on the order of the candidates, and so the answer does not either.
        return distance.Work <= MostWork ? nearest : null;
    }

    /// <summary>All candidates, those with the smallest edit distance first, and names of more than 128 UTF-16 units last.</summary>
    internal static IEnumerable<string> InOrder(string name, IEnumerable<string> candidates)
    {
        var distance = name.Length > LongestName ? null : new EditDistance(name.ToLowerInvariant(), LongestName);
        return candidates
            .OrderBy(candidate => candidate.Length > LongestName ? int.MaxValue
                : distance?.To(candidate.ToLowerInvariant(), LongestName) ?? int.MaxValue)
            .ThenBy(static candidate => candidate, StringComparer.Ordinal);
    }
}
