using System.ComponentModel;

namespace NewsContent;

public sealed partial class ContentCollection<T>
{
    private ContentCollection<T>? _published;

    /// <summary>The places of the drafts, in order. Called by generated code and by sites.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IReadOnlyList<int> DraftPlaces =>
        _source.Drafts ?? [.. Enumerable.Range(0, Count).Where(index => this[index] is Article { IsDraft: true })];

    /// <summary>
    /// The entries that readers may see: those of this collection without the drafts, in the same order, with look-ups, terms and counts of
    /// their own.
    /// </summary>
    /// <returns>The same collection at every call; this collection when it has no drafts.</returns>
    /// <remarks>
    /// Articles in it are copies whose <see cref="Article.Collection"/> has published articles only, so that <see cref="Article.Previous"/>,
    /// <see cref="Article.LinkedFrom"/>, <see cref="Article.Related"/> and the neighbours in a series are published articles too. A copy
    /// equals the article that it was made of. The bodies are those of the build: a link to a draft stays in them. Nothing is created until
    /// it is asked for.
    /// </remarks>
    public ContentCollection<T> Published()
    {
        if (Volatile.Read(ref _published) is { } known)
            return known;

        // An edit may make a draft of any entry while the app runs.
        var hasNoDrafts = _source is PublishedSource<T> || !HotReload.IsSupported && DraftPlaces.Count == 0;
        var published = hasNoDrafts ? this : new(new PublishedSource<T>(this));
        return Interlocked.CompareExchange(ref _published, published, null) ?? published;
    }

    // References between entries lead to the entries of the build.
    internal IContentEntry OriginalOf(IContentEntry entry) => _source is PublishedSource<T> published ? published.OriginalOf(entry) : entry;
}
