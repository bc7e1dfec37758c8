namespace NewsContent.Compilation;

/// <summary>Lists the valid names, for a message about a name without a near valid name.</summary>
public static class ValidNames
{
    private const int UsuallyShown = 8;
    private const int MostCompared = 200;
    private const int MostPairs = 200_000;

    /// <summary>
    /// The names, nearest first, such as <c>title, tags and 3 more</c>. Too many names, or too long ones, are listed in ordinal order.
    /// </summary>
    public static string Of(string name, IReadOnlyCollection<string> valid, int most = UsuallyShown)
    {
        var inOrder = valid.Count > MostCompared || name.Length * valid.Sum(static candidate => (long)candidate.Length) > MostPairs
            ? valid.OrderBy(static candidate => candidate, StringComparer.Ordinal)
            : NearestName.InOrder(name, valid);
        string[] shown = [.. inOrder.Take(most)];
        return string.Join(", ", shown) + (valid.Count > shown.Length ? $" and {valid.Count - shown.Length} more" : "");
    }
}
