using System.Collections;

namespace NewsContent;

/// <summary>The published entries of a collection.</summary>
/// <param name="whole">The collection with all entries.</param>
internal sealed class PublishedSource<T>(ContentCollection<T> whole) : ContentSource<T>
    where T : class, IContentEntry
{
    private const int GroupLength = 64;

    private volatile int[] _places = [];

    // Computed at first use, and again after a hot reload, which may change which entries are published.
    public override IReadOnlyList<string> Ids => new PublishedIds(whole, _places = PublishedPlaces());

    public override IReadOnlyList<int> GroupSizes => [.. _places.Chunk(GroupLength).Select(static group => group.Length)];

    public override IReadOnlyList<int> Drafts => [];

    internal override int CommonGroupLength => GroupLength;

    public override T[] LoadGroup(int group) =>
        [.. _places.Skip(group * GroupLength).Take(GroupLength).Select(place => Copy(whole[place]))];

    public override string SlugOf(int index) => whole.SlugOf(_places[index]);

    public override long InstantOf(int index) => whole.InstantOf(_places[index]);

    public override IEnumerable<Term> TermsOf(int index) => whole.TermsOf(_places[index]);

    public override string PermalinkOf(int index, string id) => whole.PermalinkAt(_places[index]);

    public override IReadOnlyList<int> LinkingTo(IContentEntry target) =>
        [.. whole.PlacesLinkingTo(target).Select(place => Array.BinarySearch(_places, place)).Where(static index => index >= 0)];

    public IContentEntry OriginalOf(IContentEntry entry) => whole.IndexOf(entry) is var place and >= 0 ? whole[place] : entry;

    // Otherwise the neighbours of an article would include drafts.
    private static T Copy(T entry) =>
        entry is Article article ? (T)(object)(article with { Collection = article.Collection?.Published() }) : entry;

    private int[] PublishedPlaces()
    {
        var drafts = whole.DraftPlaces;
        var places = new int[whole.Count - drafts.Count];
        for (var (place, published, draft) = (0, 0, 0); place < whole.Count; place++)
        {
            if (draft < drafts.Count && drafts[draft] == place)
                draft++;
            else
                places[published++] = place;
        }

        return places;
    }

    private sealed class PublishedIds(ContentCollection<T> whole, int[] places) : IReadOnlyList<string>
    {
        public int Count => places.Length;

        public string this[int index] => whole.IdOf(places[index]);

        public IEnumerator<string> GetEnumerator() => places.Select(whole.IdOf).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
