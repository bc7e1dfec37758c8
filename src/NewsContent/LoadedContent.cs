using System.Collections;
using System.Runtime.InteropServices;

namespace NewsContent;

/// <summary>The entries of a source that were created so far, and the look-ups over them.</summary>
internal sealed class LoadedContent<T> : IPendingGroups
    where T : class, IContentEntry
{
    private readonly ContentSource<T> _source;
    private readonly IReadOnlyList<string> _ids;
    private readonly int[] _groupStarts;
    private readonly T[]?[] _groups;
    private readonly Dictionary<int, T[]> _unlinked = [];
    private readonly Lazy<Dictionary<string, int>> _indexById;
    private readonly Lazy<Dictionary<long, int>> _indexByHash;
    private readonly Lazy<Dictionary<string, int>> _indexBySlug;
    private readonly Lazy<Dictionary<Term, IReadOnlyList<T>>> _entriesByTerm;
    private readonly Lazy<Dictionary<IContentEntry, IReadOnlyList<T>>> _entriesByReference;

    public LoadedContent(ContentSource<T> source)
    {
        _source = source;
        _ids = source.Ids;
        var sizes = source.GroupSizes;
        _groups = new T[sizes.Count][];
        _groupStarts = new int[_groups.Length];
        for (var group = 1; group < _groups.Length; group++)
            _groupStarts[group] = _groupStarts[group - 1] + sizes[group - 1];

        _indexById = new(() => Index(static id => id, StringComparer.Ordinal));
        _indexByHash = new(() => Index(Packs.EntryHash.Of, EqualityComparer<long>.Default));
        _indexBySlug = new(IndexSlugs);
        _entriesByTerm = new(() => IndexBy(index => source.TermsOf(index) ?? this[index].Terms, EqualityComparer<Term>.Default));
        _entriesByReference = new(() => IndexBy<IContentEntry>(index => this[index].References, ReferenceEqualityComparer.Instance));
    }

    public int Count => _ids.Count;

    public string IdOf(int index) => _ids[index];

    public Dictionary<string, int> IndexById => _indexById.Value;

    public Dictionary<long, int> IndexByHash => _indexByHash.Value;

    public Dictionary<string, int> IndexBySlug => _indexBySlug.Value;

    public Dictionary<Term, IReadOnlyList<T>> EntriesByTerm => _entriesByTerm.Value;

    public Dictionary<IContentEntry, IReadOnlyList<T>> EntriesByReference => _entriesByReference.Value;

    public T this[int index]
    {
        get
        {
            var found = Array.BinarySearch(_groupStarts, index);
            var group = found >= 0 ? found : ~found - 1;
            return Group(group)[index - _groupStarts[group]];
        }
    }

    private T[] Group(int group)
    {
        if (Volatile.Read(ref _groups[group]) is { } loaded)
            return loaded;

        if (_source.HasReferences)
            return LoadingScope.Run(() => UnlinkedGroup(group));

        // Whoever comes first wins, so that every caller sees the same instances.
        var created = _source.LoadGroup(group);
        return Interlocked.CompareExchange(ref _groups[group], created, null) ?? created;
    }

    private T[] UnlinkedGroup(int group)
    {
        if (_groups[group] is { } loaded)
            return loaded;

        if (_unlinked.TryGetValue(group, out var unlinked))
            return unlinked;

        var created = _source.LoadGroup(group);
        _unlinked.Add(group, created);
        LoadingScope.Add(this, () => _source.LinkGroup(group, created));
        return created;
    }

    void IPendingGroups.Publish()
    {
        foreach (var (group, entries) in _unlinked)
            Volatile.Write(ref _groups[group], entries);
    }

    void IPendingGroups.Forget() => _unlinked.Clear();

    private Dictionary<TKey, int> Index<TKey>(Func<string, TKey> key, IEqualityComparer<TKey> comparer)
        where TKey : notnull
    {
        var indexes = new Dictionary<TKey, int>(Count, comparer);
        for (var index = 0; index < Count; index++)
            indexes.TryAdd(key(_ids[index]), index);

        return indexes;
    }

    private Dictionary<string, int> IndexSlugs()
    {
        var indexes = new Dictionary<string, int>(Count, StringComparer.Ordinal);
        for (var index = 0; index < Count; index++)
            indexes.TryAdd(_source.SlugOf(index), index);

        return indexes;
    }

    private Dictionary<TKey, IReadOnlyList<T>> IndexBy<TKey>(Func<int, IEnumerable<TKey>> keys, IEqualityComparer<TKey> comparer)
        where TKey : notnull
    {
        var indexes = new Dictionary<TKey, List<int>>(comparer);
        for (var index = 0; index < Count; index++)
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

        return indexes.ToDictionary(static pair => pair.Key, pair => (IReadOnlyList<T>)new EntryList<T>(this, [.. pair.Value]), comparer);
    }
}

/// <summary>Some entries of a collection, each created when it is asked for.</summary>
internal sealed class EntryList<T>(LoadedContent<T> content, int[] places) : IReadOnlyList<T>
    where T : class, IContentEntry
{
    public int Count => places.Length;

    public int[] Places => places;

    public T this[int index] => content[places[index]];

    public IEnumerator<T> GetEnumerator() => places.Select(place => content[place]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
