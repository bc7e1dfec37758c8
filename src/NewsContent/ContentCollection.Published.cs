using System.ComponentModel;

namespace NewsContent;

public sealed partial class ContentCollection<T>
{
    private ContentCollection<T>? _published;

    /// <summary>The positions of the drafts among the entries, in order. Called by generated code and by sites.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IReadOnlyList<int> DraftPlaces =>
        _source.Drafts ?? [.. Enumerable.Range(0, Count).Where(index => this[index] is Article { IsDraft: true })];

    /// <summary>
    /// The published entries: this collection without drafts, in the same order, with look-ups, terms and counts of
    /// their own.
    /// </summary>
    /// <returns>The same collection at every call; this collection when it has no drafts.</returns>
    /// <remarks>
    /// Its articles are copies whose <see cref="Article.Collection"/> has only published articles, so that <see cref="Article.Previous"/>,
    /// <see cref="Article.LinkedFrom"/>, <see cref="Article.Related"/> and the neighbours in a series are published articles too. A copy
    /// equals its original article. Bodies are unchanged: a link to a draft stays in the body. No article is created until
    /// a caller asks for it.
    /// </remarks>
    public ContentCollection<T> Published()
    {
        if (Volatile.Read(ref _published) is { } known)
            return known;

        // With hot reload an edit may turn any entry into a draft while the app runs.
        var hasNoDrafts = _source is PublishedSource<T> || !HotReload.IsSupported && DraftPlaces.Count == 0;
        var published = hasNoDrafts ? this : new(new PublishedSource<T>(this));
        return Interlocked.CompareExchange(ref _published, published, null) ?? published;
    }

    // References between entries still lead to the original entries.
    internal IContentEntry OriginalOf(IContentEntry entry) => _source is PublishedSource<T> published ? published.OriginalOf(entry) : entry;
}
