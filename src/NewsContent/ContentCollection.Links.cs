using System.ComponentModel;
using NewsContent.Packs;

namespace NewsContent;

public sealed partial class ContentCollection<T>
{
    /// <summary>The entry with a permalink, or <see langword="null"/>. The first call makes the permalinks of all entries; takes constant time from then on.</summary>
    /// <param name="permalink">The permalink as <see cref="Article.Permalink"/> gives it, compared ordinally.</param>
    public T? FindByPermalink(string permalink)
    {
        ArgumentNullException.ThrowIfNull(permalink);
        var content = _content;
        return content.Indexes.ByPermalink.TryGetValue(permalink, out var index)
            || content.Indexes.ByPermalink.TryGetValue(PercentEncoding.Composed(permalink), out index)
            ? content[index]
            : null;
    }

    /// <summary>The permalink of an entry; empty when it is not of this collection.</summary>
    /// <param name="entry">The entry, found by its id.</param>
    public string PermalinkOf(T entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return IndexOf(entry) is var index and >= 0 ? PermalinkAt(index) : "";
    }

    /// <summary>The entries whose bodies have a link to an entry of this collection or another, in order.</summary>
    /// <param name="target">The entry linked to, found by its id.</param>
    public IReadOnlyList<T> LinkingTo(IContentEntry target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return _source.LinkingTo(target) is { Count: > 0 } places ? new EntryList<T>(_content, [.. places]) : [];
    }

    /// <summary>The permalink of the entry at a place. Called by generated code.</summary>
    /// <param name="index">The zero-based place.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public string PermalinkAt(int index) => _source.PermalinkOf(index, _content.Ids[index]);

    /// <summary>The place of an entry; negative when it is not of this collection. Called by generated code.</summary>
    /// <param name="entry">The entry, found by its id.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public int IndexOf(IContentEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry is T && _content.Indexes.ById.TryGetValue(entry.Id, out var index) ? index : -1;
    }

    internal IReadOnlyList<int> PlacesLinkingTo(IContentEntry target) => _source.LinkingTo(target);
}
