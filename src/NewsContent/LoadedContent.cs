namespace NewsContent;

/// <summary>The entries of a source that were created so far, and the look-ups over them.</summary>
internal sealed class LoadedContent<T> : IPendingGroups
    where T : class, IContentEntry
{
    private readonly ContentSource<T> _source;
    private readonly int _groupLength;
    private readonly int[] _groupStarts;
    private readonly T[]?[] _groups;
    private Dictionary<int, T[]>? _unlinked;
    private EntryIndexes<T>? _indexes;

    public LoadedContent(ContentSource<T> source)
    {
        _source = source;
        Ids = source.Ids;
        Count = Ids.Count;
        _groupLength = source.CommonGroupLength;
        _groupStarts = _groupLength > 0 ? [] : Starts(source.GroupSizes);
        _groups = new T[_groupLength > 0 ? (Count + _groupLength - 1) / _groupLength : _groupStarts.Length][];
    }

    public int Count { get; }

    public IReadOnlyList<string> Ids { get; }

    /// <summary>Made when they are first asked for: an app that shows its newest articles needs none.</summary>
    public EntryIndexes<T> Indexes => Volatile.Read(ref _indexes) ?? Interlocked.CompareExchange(ref _indexes, new(_source, this), null) ?? _indexes;

    public T this[int index]
    {
        get
        {
            var group = _groupLength > 0 ? index / _groupLength : GroupOf(index);
            var entries = Volatile.Read(ref _groups[group]) ?? Load(group);
            return entries[index - (_groupLength > 0 ? group * _groupLength : _groupStarts[group])];
        }
    }

    private static int[] Starts(IReadOnlyList<int> sizes)
    {
        var starts = new int[sizes.Count];
        for (var group = 1; group < starts.Length; group++)
            starts[group] = starts[group - 1] + sizes[group - 1];

        return starts;
    }

    private int GroupOf(int index)
    {
        var found = Array.BinarySearch(_groupStarts, index);
        return found >= 0 ? found : ~found - 1;
    }

    private T[] Load(int group)
    {
        if (_source.HasReferences)
            return LoadUnlinked(group);

        // Whoever comes first wins, so that every caller sees the same instances.
        var created = _source.LoadGroup(group);
        return Interlocked.CompareExchange(ref _groups[group], created, null) ?? created;
    }

    // Apart from Load, which would make the closure for every group.
    private T[] LoadUnlinked(int group) => LoadingScope.Run(() => UnlinkedGroup(group));

    private T[] UnlinkedGroup(int group)
    {
        if (_groups[group] is { } loaded)
            return loaded;

        _unlinked ??= [];
        if (_unlinked.TryGetValue(group, out var unlinked))
            return unlinked;

        var created = _source.LoadGroup(group);
        _unlinked.Add(group, created);
        LoadingScope.Add(this, () => _source.LinkGroup(group, created));
        return created;
    }

    void IPendingGroups.Publish()
    {
        foreach (var (group, entries) in _unlinked ?? [])
            Volatile.Write(ref _groups[group], entries);
    }

    void IPendingGroups.Forget() => _unlinked?.Clear();
}
