namespace NewsContent.Relations;

/// <summary>How much entries have in common: the rarer the terms that they share, the more.</summary>
internal static class Likeness
{
    public static IEnumerable<int> Nearest<T>(LoadedContent<T> content, int place, IEnumerable<Term> terms, Func<int, long> instantOf, int most)
        where T : class, IContentEntry
    {
        var scores = new Dictionary<int, double>();
        foreach (var term in terms.Distinct())
        {
            if (content.Indexes.EntriesByTerm[term] is not EntryList<T> { Count: var count } sharing || count == content.Count)
                continue;

            var weight = Math.Log((double)content.Count / count);
            foreach (var other in sharing.Places)
                scores[other] = scores.GetValueOrDefault(other) + weight;
        }

        scores.Remove(place);
        var instant = instantOf(place);
        // Sums of the same weights in another order differ in their last digits.
        return scores.Select(score => (Place: score.Key, Score: Math.Round(score.Value, 9), Distance: Math.Abs(instantOf(score.Key) - instant)))
            .OrderByDescending(static other => other.Score).ThenBy(static other => other.Distance).ThenBy(static other => other.Place)
            .Take(most).Select(static other => other.Place);
    }
}
