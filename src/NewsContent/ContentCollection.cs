using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace NewsContent;

/// <summary>The entries of an archive, newest first; entries of the same instant are ordered by id, ordinally.</summary>
/// <typeparam name="T">The type of the entries.</typeparam>
/// <remarks>Safe to use from any thread. Entries are created on first use, a group at a time, and kept.</remarks>
[SuppressMessage("Naming", "CA1710", Justification = "It is a collection.")]
public sealed class ContentCollection<T> : IReadOnlyList<T>, IPendingGroups
    where T : class, IContentEntry
{
    private readonly ContentSource<T> _source;
    private readonly int[] _groupStarts;
    private readonly T[]?[] _groups;
    private readonly Dictionary<int, T[]> _unlinked = [];
    private readonly Lazy<Dictionary<string, int>> _indexById;
    private readonly Lazy<Dictionary<Term, IReadOnlyList<T>>> _entriesByTerm;
    private readonly Lazy<Dictionary<IContentEntry, IReadOnlyList<T>>> _entriesByReference;

    /// <summary>Makes a collection over a source.</summary>
    /// <param name="source">Where the entries come from.</param>
    public ContentCollection(ContentSource<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        _source = source;
        _groups = new T[source.GroupSizes.Count][];
        _groupStarts = new int[_groups.Length];
        for (var group = 1; group < _groups.Length; group++)
            _groupStarts[group] = _groupStarts[group - 1] + source.GroupSizes[group - 1];

        _indexById = new(IndexIds);
        _entriesByTerm = new(() => IndexBy(static entry => entry.Terms, EqualityComparer<Term>.Default));
        _entriesByReference = new(() => IndexBy<IContentEntry>(static entry => entry.References, ReferenceEqualityComparer.Instance));
    }

    /// <summary>The number of entries.</summary>
    public int Count => _source.Ids.Count;

    /// <summary>The entry at a place in the collection; 0 is the newest.</summary>
    /// <param name="index">The zero-based place.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative or not less than <see cref="Count"/>.</exception>
    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            var found = Array.BinarySearch(_groupStarts, index);
            var group = found >= 0 ? found : ~found - 1;
            return Group(group)[index - _groupStarts[group]];
        }
    }

    /// <summary>The entry with an id such as <c>2021/04/21/slug</c>, or <see langword="null"/>. Takes constant time.</summary>
    /// <param name="id">The id, compared ordinally.</param>
    public T? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _indexById.Value.TryGetValue(id, out var index) ? this[index] : null;
    }

    /// <summary>The entries with a tag, a category or an author, newest first. The first call creates every entry.</summary>
    /// <param name="term">The tag, category or author.</param>
    public IReadOnlyList<T> With(Term term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return _entriesByTerm.Value.TryGetValue(term, out var entries) ? entries : [];
    }

    /// <summary>The entries that refer to an entry of this collection or another, in order. The first call creates every entry.</summary>
    /// <param name="target">The entry referred to, compared by identity.</param>
    public IReadOnlyList<T> ReferringTo(IContentEntry target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return _entriesByReference.Value.TryGetValue(target, out var entries) ? entries : [];
    }

    /// <summary>The next older entry, or <see langword="null"/> when <paramref name="entry"/> is the oldest or not of this collection.</summary>
    /// <param name="entry">The entry to start from, found by its id.</param>
    public T? Previous(T entry) => Neighbour(entry, 1);

    /// <summary>The next newer entry, or <see langword="null"/> when <paramref name="entry"/> is the newest or not of this collection.</summary>
    /// <param name="entry">The entry to start from, found by its id.</param>
    public T? Next(T entry) => Neighbour(entry, -1);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
            yield return this[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private T? Neighbour(T entry, int step)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (!_indexById.Value.TryGetValue(entry.Id, out var index))
            return null;

        index += step;
        return index >= 0 && index < Count ? this[index] : null;
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
            indexes.TryAdd(_source.Ids[index], index);

        return indexes;
    }

    private Dictionary<TKey, IReadOnlyList<T>> IndexBy<TKey>(Func<T, IEnumerable<TKey>> keys, IEqualityComparer<TKey> comparer)
        where TKey : notnull =>
        this.SelectMany(entry => keys(entry).Distinct(comparer), static (entry, key) => (entry, key))
            .GroupBy(static pair => pair.key, static pair => pair.entry, comparer)
            .ToDictionary(static group => group.Key, static group => (IReadOnlyList<T>)group.ToArray().AsReadOnly(), comparer);
}
