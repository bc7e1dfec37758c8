namespace NewsContent;

/// <summary>The entries of a collection as articles. They stay those of the collection: nothing is created anew.</summary>
internal sealed class ArticleSource<T>(ContentCollection<T> collection) : ContentSource<Article>
    where T : Article
{
    private const int GroupLength = 64;

    public override IReadOnlyList<string> Ids => collection.Ids;

    public override IReadOnlyList<int> GroupSizes =>
        [.. Enumerable.Range(0, (collection.Count + GroupLength - 1) / GroupLength).Select(group => Math.Min(GroupLength, collection.Count - group * GroupLength))];

    internal override int CommonGroupLength => GroupLength;

    public override Article[] LoadGroup(int group)
    {
        var start = group * GroupLength;
        return [.. Enumerable.Range(start, Math.Min(GroupLength, collection.Count - start)).Select(index => collection[index])];
    }

    public override string SlugOf(int index) => collection.SlugOf(index);

    public override long InstantOf(int index) => collection.InstantOf(index);

    public override IEnumerable<Term> TermsOf(int index) => collection.TermsOf(index);

    public override string PermalinkOf(int index, string id) => collection.PermalinkAt(index);

    public override IReadOnlyList<int> LinkingTo(IContentEntry target) => collection.PlacesLinkingTo(target);

    public override IReadOnlyList<int> Drafts => collection.DraftPlaces;
}
