namespace NewsContent.Compilation;

/// <summary>The entries of a map while it is read, found by key in constant time: a data file may hold thousands.</summary>
internal sealed class FrontMatterEntries
{
    private readonly List<FrontMatterEntry> _entries = [];
    private readonly Dictionary<string, int> _indexByKey = new(FrontMatterKey.Comparer);

    public FrontMatterEntry? Find(string key) => _indexByKey.TryGetValue(key, out var index) ? _entries[index] : null;

    public void Add(FrontMatterEntry entry)
    {
        _indexByKey.Add(entry.Key, _entries.Count);
        _entries.Add(entry);
    }

    public void Replace(FrontMatterEntry entry) => _entries[_indexByKey[entry.Key]] = entry;

    public EquatableArray<FrontMatterEntry> ToEquatableArray() => _entries.ToEquatableArray();
}
