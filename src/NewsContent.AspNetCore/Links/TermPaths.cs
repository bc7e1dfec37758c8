namespace NewsContent.AspNetCore.Links;

/// <summary>
/// The paths of the terms of a collection. No two paths are equal ignoring case: some file systems would write both into one folder.
/// </summary>
internal sealed class TermPaths
{
    private readonly Dictionary<string, Term> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<Term, string> _changed = [];

    public TermPaths(ContentCollection<Article> collection)
    {
        var all = collection.Counts<Term>().Select(static counted => counted.Term).Where(static term => term is Tag or Category or Author);
        var groups = all.GroupBy(static term => TermPath.KeyOf(TermPath.Of(term)), StringComparer.Ordinal).ToList();
        var taken = groups.Select(static group => group.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var group in groups.OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            Term[] terms = [.. group];
            if (terms.Length > 1)
                terms = [.. OldestFirst(terms, collection)];

            _byPath.Add(TermPath.Of(terms[0]), terms[0]);
            foreach (var term in terms.Skip(1))
                Add(term, taken);
        }

        InOrder = [.. _byPath.Keys.Order(StringComparer.Ordinal)];
    }

    public IReadOnlyDictionary<string, Term> ByPath => _byPath;

    /// <summary>The paths, in order.</summary>
    public IReadOnlyList<string> InOrder { get; }

    public string Of(Term term) => _changed.TryGetValue(term, out var path) ? path : TermPath.Of(term);

    // The term with the oldest article keeps its path when another term is added. A name that equals the path of another term gets a hash.
    private static IEnumerable<Term> OldestFirst(Term[] terms, ContentCollection<Article> collection) => terms
        .Select(term => (Term: term, First: collection.With(term)[^1]))
        .OrderBy(static found => TermPath.IsPlain(found.Term) ? 1 : 0)
        .ThenBy(static found => found.First.Date)
        .ThenBy(static found => found.First.Id, StringComparer.Ordinal)
        .ThenBy(static found => found.Term.Name, StringComparer.Ordinal)
        .Select(static found => found.Term);

    private void Add(Term term, HashSet<string> taken)
    {
        var path = "";
        for (var number = 0; path.Length == 0 || !taken.Add(TermPath.KeyOf(path)); number++)
            path = TermPath.WithHash(term, number);

        _byPath.Add(path, term);
        _changed.Add(term, path);
    }
}
