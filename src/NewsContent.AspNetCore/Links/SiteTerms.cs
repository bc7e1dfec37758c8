namespace NewsContent.AspNetCore.Links;

/// <summary>The terms, years and months of a collection, by their paths. A reload of the collection makes a new instance.</summary>
/// <param name="collection">The articles that are shown.</param>
/// <param name="hidden">The paths of the drafts that are not shown.</param>
internal sealed class SiteTerms(ContentCollection<Article> collection, Func<IEnumerable<string>> hidden)
{
    private readonly Article? _newest = Newest(collection);
    private readonly Lazy<TermPaths> _paths = new(() => new(collection));
    private readonly Lazy<IReadOnlyList<ContentYear<Article>>> _years = new(() => collection.Years);
    private readonly Lazy<TitleIndex> _titles = new(() => new(collection));
    private readonly Lazy<DraftLinks> _hidden = new(() => new(hidden()));

    /// <summary>The links that bodies show as text, because they lead to hidden drafts.</summary>
    public DraftLinks Hidden => _hidden.Value;

    public IReadOnlyDictionary<string, Term> ByPath => _paths.Value.ByPath;

    public string PathOf(Term term) => _paths.Value.Of(term);

    public IReadOnlyList<ContentYear<Article>> Years => _years.Value;

    public TitleIndex Titles => _titles.Value;

    public IReadOnlyList<TermCount<Tag>> Tags => field ??= collection.Counts<Tag>();

    public IReadOnlyList<TermCount<Category>> Categories => field ??= collection.Counts<Category>();

    public IReadOnlyList<TermCount<Author>> Authors => field ??= collection.Counts<Author>();

    // A reloaded collection has made its articles anew.
    public bool IsOf(ContentCollection<Article> now) => ReferenceEquals(_newest, Newest(now));

    private static Article? Newest(ContentCollection<Article> collection) => collection.Count > 0 ? collection[0] : null;
}
