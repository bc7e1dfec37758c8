namespace NewsContent;

/// <summary>Where the entries of a <see cref="ContentCollection{T}"/> come from. Implemented by generated code.</summary>
/// <typeparam name="T">The type of the entries.</typeparam>
/// <remarks>Implementations are safe to use from any thread.</remarks>
public abstract class ContentSource<T>
    where T : class, IContentEntry
{
    /// <summary>The ids of all entries, in the order of the collection. Known without creating an entry. Asked for once, and again after a hot reload.</summary>
    public abstract IReadOnlyList<string> Ids { get; }

    /// <summary>The number of entries in each group, in order. Entries are created one group at a time. Asked for once, and again after a hot reload.</summary>
    public abstract IReadOnlyList<int> GroupSizes { get; }

    /// <summary>The length of every group but the last; 0 when <see cref="GroupSizes"/> alone says.</summary>
    internal virtual int CommonGroupLength => 0;

    /// <summary>Creates the entries of a group, in order.</summary>
    /// <param name="group">The zero-based number of the group.</param>
    public abstract T[] LoadGroup(int group);

    /// <summary>The slug of an entry, known without creating it.</summary>
    /// <param name="index">The zero-based place of the entry in the collection.</param>
    public virtual string SlugOf(int index) => Ids[index][(Ids[index].LastIndexOf('/') + 1)..];

    /// <summary>The instant that orders an entry, in ticks of UTC, known without creating it; 0 in a collection without dates.</summary>
    /// <param name="index">The zero-based place of the entry in the collection.</param>
    public virtual long InstantOf(int index) => 0;

    /// <summary>The tags, categories and authors of an entry, when they are known without creating it; else <see langword="null"/>.</summary>
    /// <param name="index">The zero-based place of the entry in the collection.</param>
    public virtual IEnumerable<Term>? TermsOf(int index) => null;

    /// <summary>
    /// The positions of the drafts, in order, known without creating an entry; <see langword="null"/> when only the entries themselves can
    /// tell.
    /// </summary>
    public virtual IReadOnlyList<int>? Drafts => null;

    /// <summary>The permalink of an entry, known without creating it; empty when there is none.</summary>
    /// <param name="index">The zero-based place of the entry in the collection.</param>
    /// <param name="id">Its id.</param>
    public virtual string PermalinkOf(int index, string id) => "";

    /// <summary>The places of the entries whose bodies have a link to an entry of this collection or another, in order, known without creating any.</summary>
    /// <param name="target">The entry linked to.</param>
    public virtual IReadOnlyList<int> LinkingTo(IContentEntry target) => [];

    /// <summary>Whether entries refer to entries, so that <see cref="LinkGroup"/> must follow <see cref="LoadGroup"/>.</summary>
    public virtual bool HasReferences => false;

    /// <summary>Sets the properties of a new group that hold entries, of this collection or another.</summary>
    /// <param name="group">The zero-based number of the group.</param>
    /// <param name="entries">The entries that <see cref="LoadGroup"/> created.</param>
    public virtual void LinkGroup(int group, T[] entries)
    {
    }

    /// <summary>Reads the positions that generated code writes as text.</summary>
    /// <param name="text">Numbers, as <see cref="Packs.PackOrder"/> writes them.</param>
    protected static IReadOnlyList<int> Places(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var numbers = new Packs.PackOrder(text);
        var places = new int[numbers.Count];
        for (var i = 0; i < places.Length; i++)
            places[i] = numbers[i];

        return places;
    }
}
