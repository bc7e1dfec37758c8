using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace NewsContent.Packs;

/// <summary>The entries of a collection in a pack. Implemented by generated code.</summary>
/// <typeparam name="T">The type of the entries.</typeparam>
/// <remarks>Safe to use from any thread.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class PackSource<T> : ContentSource<T>
    where T : class, IContentEntry
{
    private const int GroupLength = 16;

    private readonly Func<ContentPack> _open;
    private ArticleStore? _store;
    private int[]? _groupSizes;
    private readonly PackOrder _rows;
    private readonly PackOrder? _items;

    /// <summary>Makes a source.</summary>
    /// <param name="open">Opens the pack, which happens when it is first read.</param>
    /// <param name="rows">The rows of the entries, in the order of the collection, as <see cref="PackOrder"/> writes them.</param>
    /// <param name="items">For each entry its place in its data file, from 1; 0 for a post. Null when there are posts alone.</param>
    protected PackSource(Func<ContentPack> open, string rows, string? items)
    {
        (_open, _rows, _items) = (open, new(rows), items is null ? null : new(items));
        Ids = new PackIds(this);
    }

    /// <inheritdoc/>
    public sealed override IReadOnlyList<string> Ids { get; }

    /// <inheritdoc/>
    public sealed override IReadOnlyList<int> GroupSizes => _groupSizes ??= Sizes();

    internal sealed override int CommonGroupLength => GroupLength;

    /// <inheritdoc/>
    public override T[] LoadGroup(int group)
    {
        var pack = _open();
        var store = _store ??= Terms is { } terms ? new(pack, _rows, _items, Ids, terms, PermalinkOf) : null;
        var first = group * GroupLength;
        var entries = new T[Math.Min(GroupLength, _rows.Count - first)];
        for (var i = 0; i < entries.Length; i++)
        {
            var entry = Create(new(pack.Bodies, _rows[first + i])) ?? Read(RowAt(first + i));
            if (store is not null && entry is Article article)
                article.ReadFrom(store, first + i);

            entries[i] = entry;
        }

        return entries;
    }

    /// <inheritdoc/>
    public sealed override void LinkGroup(int group, T[] entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        for (var i = 0; i < entries.Length; i++)
            Link(entries[i], RowAt(group * GroupLength + i).Values);
    }

    /// <inheritdoc/>
    public sealed override string SlugOf(int index) => RowAt(index).Slug;

    /// <inheritdoc/>
    public sealed override string PermalinkOf(int index, string id) => PermalinkOf(RowAt(index), id);

    /// <inheritdoc/>
    public sealed override long InstantOf(int index) => InstantOf(RowAt(index).Values);

    /// <inheritdoc/>
    public sealed override IEnumerable<Term>? TermsOf(int index) => TermsOf(RowAt(index).Values);

    /// <summary>The terms of articles that read their values when they are asked for; null when entries are given all of them.</summary>
    protected virtual PackTerms? Terms => null;

    /// <summary>Creates an entry that needs nothing of its row at first; null when the type has values of its own.</summary>
    /// <param name="html">Its body.</param>
    protected virtual T? Create(Html html) => null;

    /// <summary>Creates an entry.</summary>
    /// <param name="row">What is known of it.</param>
    protected virtual T Read(PackRow row) => throw new NotSupportedException();

    /// <summary>The id of an entry.</summary>
    /// <param name="row">What is known of it.</param>
    protected abstract string IdOf(PackRow row);

    /// <summary>The permalink of an entry.</summary>
    /// <param name="row">What is known of it.</param>
    /// <param name="id">Its id.</param>
    protected abstract string PermalinkOf(PackRow row, string id);

    /// <summary>The instant that orders an entry, in ticks of UTC; 0 in a collection without dates.</summary>
    /// <param name="values">Its front matter.</param>
    protected abstract long InstantOf(PackMap values);

    /// <summary>The tags, categories and authors of an entry; null when only the entry itself knows them.</summary>
    /// <param name="values">Its front matter.</param>
    protected abstract IReadOnlyList<Term>? TermsOf(PackMap values);

    /// <summary>Sets the properties that hold entries.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="values">Its front matter.</param>
    protected virtual void Link(T entry, PackMap values)
    {
    }

    private int[] Sizes()
    {
        var sizes = new int[(_rows.Count + GroupLength - 1) / GroupLength];
        for (var group = 0; group < sizes.Length; group++)
            sizes[group] = Math.Min(GroupLength, _rows.Count - group * GroupLength);

        return sizes;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private PackRow RowAt(int index) => new(_open(), _rows[index], _items is { } items ? items[index] - 1 : -1);

    private sealed class PackIds(PackSource<T> source) : IReadOnlyList<string>
    {
        public int Count => source._rows.Count;

        public string this[int index] => source.IdOf(source.RowAt(index));

        public IEnumerator<string> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
