using System.Runtime.InteropServices;
using NewsContent.Compilation;

namespace NewsContent;

/// <summary>The look-ups over the entries of a source, each made when it is first asked for.</summary>
internal sealed class EntryIndexes<T>
    where T : class, IContentEntry
{
    private readonly LoadedContent<T> _content;
    private readonly Once<Dictionary<string, int>> _byId;
    private readonly Once<Dictionary<long, int>> _byHash;
    private readonly Once<Dictionary<string, int>> _bySlug;
    private readonly Once<Dictionary<string, int>> _byPermalink;
    private readonly Once<Dictionary<Term, IReadOnlyList<T>>> _entriesByTerm;
    private readonly Once<Dictionary<IContentEntry, IReadOnlyList<T>>> _entriesByReference;

    public EntryIndexes(ContentSource<T> source, LoadedContent<T> content)
    {
        _content = content;
        _byId = new(() => Index(static id => id, StringComparer.Ordinal));
        _byHash = new(() => Index(Packs.EntryHash.Of, EqualityComparer<long>.Default));
        _bySlug = new(() => Index(source.SlugOf));
        _byPermalink = new(() => Index(index => source.PermalinkOf(index, content.Ids[index])));
        _entriesByTerm = new(() => IndexBy(index => source.TermsOf(index) ?? content[index].Terms, EqualityComparer<Term>.Default));
        _entriesByReference = new(() => IndexBy<IContentEntry>(index => content[index].References, ReferenceEqualityComparer.Instance));
    }

    public Dictionary<string, int> ById => _byId.Value;

    /// <summary>Finds an id in any Unicode form.</summary>
    public bool TryFindId(string id, out int index) =>
        ById.TryGetValue(id, out index) || CanonicalForm.Compose(id) is var composed && !ReferenceEquals(composed, id)
            && ById.TryGetValue(composed, out index);

    public Dictionary<long, int> ByHash => _byHash.Value;

    public Dictionary<string, int> BySlug => _bySlug.Value;

    public Dictionary<string, int> ByPermalink => _byPermalink.Value;

    public Dictionary<Term, IReadOnlyList<T>> EntriesByTerm => _entriesByTerm.Value;

    public Dictionary<IContentEntry, IReadOnlyList<T>> EntriesByReference => _entriesByReference.Value;

    private Dictionary<TKey, int> Index<TKey>(Func<string, TKey> key, IEqualityComparer<TKey> comparer)
        where TKey : notnull
    {
        var indexes = new Dictionary<TKey, int>(_content.Count, comparer);
        for (var index = 0; index < _content.Count; index++)
            indexes.TryAdd(key(_content.Ids[index]), index);

        return indexes;
    }

    private Dictionary<string, int> Index(Func<int, string> key)
    {
        var indexes = new Dictionary<string, int>(_content.Count, StringComparer.Ordinal);
        for (var index = 0; index < _content.Count; index++)
            indexes.TryAdd(key(index), index);

        return indexes;
    }

    private Dictionary<TKey, IReadOnlyList<T>> IndexBy<TKey>(Func<int, IEnumerable<TKey>> keys, IEqualityComparer<TKey> comparer)
        where TKey : notnull
    {
        var indexes = new Dictionary<TKey, List<int>>(comparer);
        for (var index = 0; index < _content.Count; index++)
        {
            foreach (var key in keys(index))
            {
                ref var places = ref CollectionsMarshal.GetValueRefOrAddDefault(indexes, key, out _);
                places ??= [];
                // An entry that has a key twice is listed once.
                if (places.Count == 0 || places[^1] != index)
                    places.Add(index);
            }
        }

        return indexes.ToDictionary(static pair => pair.Key, pair => (IReadOnlyList<T>)new EntryList<T>(_content, [.. pair.Value]), comparer);
    }
}
