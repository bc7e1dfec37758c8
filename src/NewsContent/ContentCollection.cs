using System.Collections;
using System.ComponentModel;
using NewsContent.Compilation;
using System.Diagnostics.CodeAnalysis;

namespace NewsContent;

/// <summary>The entries of an archive, newest first; entries of the same instant are ordered by id, ordinally.</summary>
/// <typeparam name="T">The type of the entries.</typeparam>
/// <remarks>Safe to use from any thread. Entries are created on first use, a group at a time, and kept.</remarks>
[SuppressMessage("Naming", "CA1710", Justification = "It is a collection.")]
public sealed partial class ContentCollection<T> : IReadOnlyList<T>, IReloadable
    where T : class, IContentEntry
{
    private readonly ContentSource<T> _source;
    private volatile LoadedContent<T> _content;
    private ContentCollection<Article>? _asArticles;

    /// <summary>Makes a collection over a source.</summary>
    /// <param name="source">Where the entries come from.</param>
    public ContentCollection(ContentSource<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        _source = source;
        _content = new(source);
        HotReload.Watch(this);
    }

    /// <summary>The number of entries.</summary>
    public int Count => _content.Count;

    /// <summary>The entry at a place in the collection; 0 is the newest.</summary>
    /// <param name="index">The zero-based place.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative or not less than <see cref="Count"/>.</exception>
    public T this[int index]
    {
        get
        {
            var content = _content;
            if ((uint)index >= (uint)content.Count)
                ThrowOutOfRange(index, content.Count);

            return content[index];
        }
    }

    /// <summary>The entry with an id such as <c>2021/04/21/slug</c>, or <see langword="null"/>. Takes constant time.</summary>
    /// <param name="id">The id, compared ordinally; accents may be composed (NFC) or apart (NFD).</param>
    public T? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var content = _content;
        return content.Indexes.TryFindId(id, out var index) ? content[index] : null;
    }

    /// <summary>The entries with a tag, a category or an author, newest first. The first call creates every entry.</summary>
    /// <param name="term">The tag, category or author.</param>
    public IReadOnlyList<T> With(Term term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return _content.Indexes.EntriesByTerm.TryGetValue(term, out var entries) ? entries : [];
    }

    /// <summary>The entries that refer to an entry of this collection or another, in order. The first call creates every entry.</summary>
    /// <param name="target">The entry referred to, compared by identity.</param>
    public IReadOnlyList<T> ReferringTo(IContentEntry target)
    {
        ArgumentNullException.ThrowIfNull(target);
        var original = (target as Article)?.Collection?.OriginalOf(target) ?? target;
        return _content.Indexes.EntriesByReference.TryGetValue(original, out var entries) ? entries : [];
    }

    /// <summary>The next older entry, or <see langword="null"/> when <paramref name="entry"/> is the oldest or not of this collection.</summary>
    /// <param name="entry">The entry to start from, found by its id.</param>
    public T? Previous(T entry) => Neighbour(entry, 1);

    /// <summary>The next newer entry, or <see langword="null"/> when <paramref name="entry"/> is the newest or not of this collection.</summary>
    /// <param name="entry">The entry to start from, found by its id.</param>
    public T? Next(T entry) => Neighbour(entry, -1);

    /// <summary>The entry of a typed id. Called by generated code.</summary>
    /// <param name="id">The id as a number.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is the id of no entry.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public T Get(long id)
    {
        var content = _content;
        return content.Indexes.ByHash.TryGetValue(id, out var index) ? content[index] : throw new ArgumentOutOfRangeException(nameof(id), id, "There is no entry with this id.");
    }

    /// <summary>The entry that a reference names by its id or slug, as the build has found it. Called by generated code.</summary>
    /// <param name="idOrSlug">The id, or a slug that one entry alone has.</param>
    /// <exception cref="PackException">There is none, so the pack is of another build.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public T Referred(string idOrSlug)
    {
        ArgumentNullException.ThrowIfNull(idOrSlug);
        var content = _content;
        return content.Indexes.TryFindId(idOrSlug, out var index)
            || content.Indexes.BySlug.TryGetValue(CanonicalForm.Compose(idOrSlug), out index)
            ? content[index]
            : throw new PackException($"The packed archive refers to '{idOrSlug}', which is not in it. Build the project anew.");
    }

    // Only a method can ask for entries that are articles.
    internal ContentCollection<Article> AsArticles(Func<object, ContentCollection<Article>> make) =>
        Volatile.Read(ref _asArticles) ?? Interlocked.CompareExchange(ref _asArticles, make(this), null) ?? _asArticles;

    internal IReadOnlyList<string> Ids => _content.Ids;

    internal string IdOf(int index) => _content.Ids[index];

    internal string SlugOf(int index) => _source.SlugOf(index);

    internal long InstantOf(int index) => _source.InstantOf(index);

    internal IEnumerable<Term> TermsOf(int index) => _source.TermsOf(index) ?? this[index].Terms;

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        var content = _content;
        for (var index = 0; index < content.Count; index++)
            yield return content[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void IReloadable.Reload() => _content = new(_source);

    private static void ThrowOutOfRange(int index, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, count);
    }

    private T? Neighbour(T entry, int step)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var content = _content;
        if (!content.Indexes.ById.TryGetValue(entry.Id, out var index))
            return null;

        index += step;
        return index >= 0 && index < content.Count ? content[index] : null;
    }
}
