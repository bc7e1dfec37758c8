namespace NewsContent.Compilation;

/// <summary>Gathers the <c>[[tables]]</c> of a name: each is one more item of the list of that name, and a data file may hold thousands.</summary>
internal sealed class TomlTableLists(FrontMatterEntries root, FrontMatterBuilder builder)
{
    private readonly Dictionary<string, List<FrontMatterValue>> _itemsByKey = new(StringComparer.Ordinal);

    public void Add(FrontMatterEntry entry)
    {
        // A dotted name is a map, which no other table of the name can go into.
        if (entry.Value is FrontMatterList list && _itemsByKey.TryGetValue(entry.Key, out var items))
        {
            items.AddRange(list.Items);
            return;
        }

        var isNew = root.Find(entry.Key) is null;
        builder.Add(root, entry);
        if (isNew && entry.Value is FrontMatterList first)
            _itemsByKey.Add(entry.Key, [.. first.Items]);
    }

    /// <summary>Puts the gathered lists in their places.</summary>
    public void Close()
    {
        foreach (var gathered in _itemsByKey)
        {
            if (root.Find(gathered.Key) is { Value: FrontMatterList list } entry)
                root.Replace(entry with { Value = list with { Items = gathered.Value.ToEquatableArray() } });
        }
    }
}
