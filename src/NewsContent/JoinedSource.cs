namespace NewsContent;

/// <summary>Entries of several collections in one order: by instant, newest first, then by id.</summary>
internal sealed class JoinedSource<T>(ContentCollection<T>[] collections) : ContentSource<T>
    where T : class, IContentEntry
{
    private const int GroupLength = 64;

    private readonly ContentCollection<T>[] _collections = [.. collections];
    private volatile (int Collection, int Index)[] _places = [];
    private volatile bool _isJoined;

    // Computed at first use, and again after a hot reload of the collections.
    public override IReadOnlyList<string> Ids
    {
        get
        {
            var entries = _collections
                .SelectMany(static (collection, number) => Enumerable.Range(0, collection.Count).Select(index =>
                    (Instant: collection.InstantOf(index), Id: collection.IdOf(index), Number: number, Index: index)))
                .ToArray();
            // An edit that gives two collections the same id is refused at the next start of the app; until then the first of the entries counts.
            if (!_isJoined)
                RefuseDuplicates([.. entries.Select(static entry => entry.Id)]);
            else
                entries = [.. entries.DistinctBy(static entry => entry.Id)];

            Array.Sort(entries, static (left, right) => right.Instant.CompareTo(left.Instant) is var order and not 0 ? order : string.CompareOrdinal(left.Id, right.Id));
            _isJoined = true;
            _places = [.. entries.Select(static entry => (entry.Number, entry.Index))];
            return [.. entries.Select(static entry => entry.Id)];
        }
    }

    public override IReadOnlyList<int> GroupSizes => [.. _places.Chunk(GroupLength).Select(static group => group.Length)];

    internal override int CommonGroupLength => GroupLength;

    public override T[] LoadGroup(int group) =>
        [.. _places.Skip(group * GroupLength).Take(GroupLength).Select(place => _collections[place.Collection][place.Index])];

    public override string SlugOf(int index) => _collections[_places[index].Collection].SlugOf(_places[index].Index);

    public override long InstantOf(int index) => _collections[_places[index].Collection].InstantOf(_places[index].Index);

    public override IEnumerable<Term> TermsOf(int index) => _collections[_places[index].Collection].TermsOf(_places[index].Index);

    public override string PermalinkOf(int index, string id) => _collections[_places[index].Collection].PermalinkAt(_places[index].Index);

    public override IReadOnlyList<int> LinkingTo(IContentEntry target)
    {
        var linking = _collections.SelectMany((collection, number) => collection.PlacesLinkingTo(target).Select(index => (Collection: number, Index: index))).ToHashSet();
        return linking.Count == 0 ? [] : [.. Enumerable.Range(0, _places.Length).Where(index => linking.Contains(_places[index]))];
    }

    public override IReadOnlyList<int> Drafts
    {
        get
        {
            var drafts = _collections
                .SelectMany(static (collection, number) => collection.DraftPlaces.Select(index => (Collection: number, Index: index)))
                .ToHashSet();
            return drafts.Count == 0 ? [] : [.. Enumerable.Range(0, _places.Length).Where(index => drafts.Contains(_places[index]))];
        }
    }

    private static void RefuseDuplicates(string[] ids)
    {
        var seen = new HashSet<string>(ids.Length, StringComparer.Ordinal);
        var twice = ids.Where(id => !seen.Add(id)).Distinct(StringComparer.Ordinal).ToArray();
        if (twice.Length > 0)
            throw new InvalidOperationException($"{(twice.Length == 1 ? "1 id is" : $"{twice.Length} ids are")} in more than one of the collections: {string.Join(", ", twice.Take(10).Select(static id => $"'{id}'"))}{(twice.Length > 10 ? ", …" : "")}.");
    }
}
