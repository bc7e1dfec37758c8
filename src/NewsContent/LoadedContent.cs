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

        _indexById = new(IndexIds);
        _entriesByTerm = new(() => IndexBy(static entry => entry.Terms, EqualityComparer<Term>.Default));
        _entriesByReference = new(() => IndexBy<IContentEntry>(static entry => entry.References, ReferenceEqualityComparer.Instance));
    }

    public int Count => _ids.Count;

    public Dictionary<string, int> IndexById => _indexById.Value;

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

    private Dictionary<string, int> IndexIds()
    {
        var indexes = new Dictionary<string, int>(Count, StringComparer.Ordinal);
        for (var index = 0; index < Count; index++)
            indexes.TryAdd(_ids[index], index);

        return indexes;
    }

    private Dictionary<TKey, IReadOnlyList<T>> IndexBy<TKey>(Func<T, IEnumerable<TKey>> keys, IEqualityComparer<TKey> comparer)
        where TKey : notnull =>
        Enumerable.Range(0, Count).Select(index => this[index]).SelectMany(entry => keys(entry).Distinct(comparer), static (entry, key) => (entry, key))
            .GroupBy(static pair => pair.key, static pair => pair.entry, comparer)
            .ToDictionary(static group => group.Key, static group => (IReadOnlyList<T>)group.ToArray().AsReadOnly(), comparer);
}
