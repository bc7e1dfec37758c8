using NewsContent.Relations;

namespace NewsContent;

public sealed partial class ContentCollection<T>
{
    /// <summary>The terms of one taxonomy with their number of entries, most first and equal ones by name, ordinally.</summary>
    /// <typeparam name="TTerm"><see cref="Tag"/>, <see cref="Category"/> or <see cref="Author"/>; <see cref="Term"/> for all three.</typeparam>
    /// <remarks>An entry that names a term twice counts once. Takes time in proportion to the number of terms.</remarks>
    public IReadOnlyList<TermCount<TTerm>> Counts<TTerm>()
        where TTerm : Term => [.. _content.Indexes.EntriesByTerm
            .Where(static pair => pair.Key is TTerm)
            .Select(static pair => new TermCount<TTerm>((TTerm)pair.Key, pair.Value.Count))
            .OrderByDescending(static counted => counted.Count).ThenBy(static counted => counted.Term.Name, StringComparer.Ordinal)];

    /// <summary>The years with entries, newest first; empty in a collection without dates.</summary>
    /// <remarks>A year is that of the entry's own date, in its own offset, as in the id. Takes time in proportion to the number of entries, and creates none.</remarks>
    public IReadOnlyList<ContentYear<T>> Years => Calendar.Of(_content);

    /// <summary>The entries most like another one, most alike first.</summary>
    /// <param name="entry">The entry to compare with, found by its id. It is never among those returned.</param>
    /// <param name="most">How many to return at most.</param>
    /// <returns>Entries that share at least one term that not every entry has; empty when <paramref name="entry"/> is not of this collection.</returns>
    /// <remarks>
    /// Each shared tag, category and author counts log(N / n), where n of the N entries have it: a rare term says more than a common one (inverse document frequency,
    /// K. Spärck Jones, 1972). Among equals the nearest in time comes first, then the newer one. Takes time in proportion to the number of entries that share a term;
    /// only the entries returned are created, where their terms are known without.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is negative.</exception>
    public IReadOnlyList<T> Related(T entry, int most)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        var content = _content;
        return content.Indexes.ById.TryGetValue(entry.Id, out var index)
            ? [.. Likeness.Nearest(content, index, TermsOf(index), InstantOf, most).Select(place => content[place])]
            : [];
    }
}
