namespace NewsContent.AspNetCore.Links;

/// <summary>The terms, years and months of a collection, by their paths. A reload of the collection makes a new instance.</summary>
/// <param name="collection">The articles that are shown.</param>
/// <param name="pathAt">The path of the article at a place.</param>
/// <param name="hidden">The paths of the drafts that are not shown.</param>
internal sealed class SiteTerms(ContentCollection<Article> collection, Func<int, string> pathAt, Func<IEnumerable<string>> hidden)
{
    private readonly Article? _newest = Newest(collection);
    private readonly Once<TermPaths> _paths = new(() => new(collection));
    private readonly Once<IReadOnlyList<ContentYear<Article>>> _years = new(() => collection.Years);
    private readonly Once<NameIndex> _names = new(() => new(collection.Count, place => LastPart(pathAt(place))));
    private readonly Once<DraftLinks> _hidden = new(() => new(hidden()));
    private readonly Once<IReadOnlyList<(Term Term, int Count)>> _tags = new(() => Counted<Tag>(collection));
    private readonly Once<IReadOnlyList<(Term Term, int Count)>> _categories = new(() => Counted<Category>(collection));
    private readonly Once<IReadOnlyList<(Term Term, int Count)>> _authors = new(() => Counted<Author>(collection));

    /// <summary>The links that bodies show as text, because they lead to hidden drafts.</summary>
    public DraftLinks Hidden => _hidden.Value;

    public IReadOnlyDictionary<string, Term> ByPath => _paths.Value.ByPath;

    /// <summary>The paths of the terms, in order.</summary>
    public IReadOnlyList<string> Paths => _paths.Value.InOrder;

    public string PathOf(Term term) => _paths.Value.Of(term);

    public IReadOnlyList<ContentYear<Article>> Years => _years.Value;

    public IReadOnlyList<(Term Term, int Count)> Tags => _tags.Value;

    public IReadOnlyList<(Term Term, int Count)> Categories => _categories.Value;

    public IReadOnlyList<(Term Term, int Count)> Authors => _authors.Value;

    /// <summary>The articles whose paths end most like a path, nearest first.</summary>
    public IReadOnlyList<Article> Nearest(string path, int most) =>
        [.. _names.Value.Nearest(LastPart(path), most).Select(place => collection[place])];

    // A reloaded collection has made its articles anew.
    public bool IsOf(ContentCollection<Article> now) => ReferenceEquals(_newest, Newest(now));

    private static string LastPart(string path)
    {
        var name = path.AsSpan().TrimEnd('/');
        return Uri.UnescapeDataString(name[(name.LastIndexOf('/') + 1)..].ToString());
    }

    private static IReadOnlyList<(Term Term, int Count)> Counted<TTerm>(ContentCollection<Article> collection)
        where TTerm : Term => [.. collection.Counts<TTerm>().Select(static counted => ((Term)counted.Term, counted.Count))];

    private static Article? Newest(ContentCollection<Article> collection) => collection.Count > 0 ? collection[0] : null;
}
