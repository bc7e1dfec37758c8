using Xunit;

namespace NewsContent.Tests;

public class ConcatTests
{
    private static readonly DateTimeOffset s_start = new(2026, 4, 21, 8, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public void Entries_AreInOneOrderByInstantThenId()
    {
        // The offsets differ; the instants count.
        var first = Collection(("b", s_start), ("a-old", s_start.AddDays(-2)));
        var second = Collection(("new", s_start.AddHours(1)), ("a", s_start.ToOffset(TimeSpan.FromHours(-5))), ("c", s_start), ("older", s_start.AddDays(-3)));
        var joined = ContentCollection.Concat(first, second);

        Assert.Equal(["new", "a", "b", "c", "a-old", "older"], joined.Select(static article => article.Id));
        Assert.Equal(6, joined.Count);
    }

    [Fact]
    public void Entries_AreThoseOfTheCollections()
    {
        var first = Numbered("a", 100);
        var second = Numbered("b", 100);
        var joined = ContentCollection.Concat(first, second);

        Assert.Same(first[3], joined.Find("a0003"));
        Assert.Same(second[99], joined.Find("b0099"));
        Assert.Null(joined.Find("c0000"));
        Assert.Equal(first.Concat(second).ToHashSet(ReferenceEqualityComparer.Instance), joined.ToHashSet(ReferenceEqualityComparer.Instance));
        Assert.Equal(joined.OrderByDescending(static article => article.Date).ThenBy(static article => article.Id, StringComparer.Ordinal), joined);
    }

    [Fact]
    public void JoiningAndLookingUp_DoNotCreateAllEntries()
    {
        var source = new FakeSource([.. Enumerable.Range(0, 130).Select(static number => ($"{number:D4}", s_start.AddMinutes(-number)))]);
        var joined = ContentCollection.Concat(new ContentCollection<Article>(source), Numbered("b", 5));
        Assert.Empty(source.Loaded);

        Assert.NotNull(joined.Find("b0000"));
        Assert.DoesNotContain(12, source.Loaded);
    }

    [Fact]
    public void Term_IsFoundAcrossCollectionsInOrder()
    {
        var joined = ContentCollection.Concat(Numbered("a", 3), Numbered("b", 3));

        Assert.Equal(["a0001", "b0001"], joined.With(new Tag("tag 1")).Select(static article => article.Id));
        Assert.Empty(joined.With(new Category("tag 1")));
        Assert.Empty(joined.With(new Tag("tag 9")));
    }

    [Fact]
    public void PreviousAndNext_GoAcrossCollections()
    {
        var joined = ContentCollection.Concat(Numbered("a", 3), Numbered("b", 3));
        string[] order = ["a0000", "b0000", "a0001", "b0001", "a0002", "b0002"];

        Assert.Equal([.. order[1..], null], joined.Select(article => joined.Previous(article)?.Id));
        Assert.Equal([null, .. order[..^1]], joined.Select(article => joined.Next(article)?.Id));
        Assert.Null(ContentCollection.Concat(Numbered("c", 2)).Next(joined[1]));
    }

    [Fact]
    public void IdInTwoCollections_IsRefusedAndNamed()
    {
        var failure = Assert.Throws<InvalidOperationException>(static () => ContentCollection.Concat(Numbered("a", 2), Numbered("b", 2), Numbered("a", 3), Numbered("a", 1)));

        Assert.Equal("2 ids are in more than one of the collections: 'a0000', 'a0001'.", failure.Message);
    }

    [Fact]
    public void OneIdInTwoCollections_IsNamed() => Assert.Equal(
        "1 id is in more than one of the collections: 'a0000'.",
        Assert.Throws<InvalidOperationException>(static () => ContentCollection.Concat(Numbered("a", 1), Numbered("a", 2))).Message);

    [Fact]
    public void ManyIdsInTwoCollections_AreCountedAndTenAreNamed()
    {
        var failure = Assert.Throws<InvalidOperationException>(static () => ContentCollection.Concat(Numbered("a", 30), Numbered("a", 11)));

        Assert.StartsWith("11 ids ", failure.Message, StringComparison.Ordinal);
        Assert.EndsWith("'a0009', ….", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NoCollections_GiveAnEmptyOne()
    {
        Assert.Empty(ContentCollection.Concat<Article>());
        Assert.Empty(ContentCollection.Concat(Numbered("a", 0), Numbered("b", 0)));
    }

    [Fact]
    public void JoinedCollections_CanBeJoinedAgain()
    {
        var joined = ContentCollection.Concat(ContentCollection.Concat(Numbered("a", 70), Numbered("b", 70)), Numbered("c", 70));

        Assert.Equal(["a0069", "b0069", "c0069"], joined.TakeLast(3).Select(static article => article.Id));
        Assert.Equal(3, joined.With(new Tag("tag 69")).Count);
    }

    [Fact]
    public void EntriesOfPostsWithTheSameSlug_AreTheirOwn()
    {
        var joined = ContentCollection.Concat(Collection(("2026/04/21/x", s_start)), Collection(("2025/04/21/x", s_start.AddYears(-1))));

        Assert.Equal("2025/04/21/x", joined.Find("2025/04/21/x")?.Id);
        Assert.Equal("2026/04/21/x", joined.Referred("x").Id);
    }

    [Fact]
    public void HotReload_IsFollowedByJoinedCollections()
    {
        var source = new FakeSource([.. Enumerable.Range(0, 70).Select(static number => ($"a{number:D4}", s_start.AddDays(-number)))]);
        var first = new ContentCollection<Article>(source);
        var joined = ContentCollection.Concat(first, Numbered("b", 2));
        var twice = ContentCollection.Concat(joined, Numbered("c", 1));
        Assert.Equal((72, 73), (joined.Count, twice.Count));
        Assert.Single(joined.With(new Tag("tag 69")));

        source.Entries = [("new", s_start.AddDays(1)), ("a0000", s_start)];
        Reload(first, joined, twice);

        Assert.Equal(["new", "a0000", "b0000", "b0001"], joined.Select(static article => article.Id));
        Assert.Equal(["new", "a0000", "b0000", "c0000", "b0001"], twice.Select(static article => article.Id));
        Assert.Same(first[0], joined.Find("new"));
        Assert.Null(joined.Find("a0069"));
        Assert.Empty(joined.With(new Tag("tag 69")));
    }

    [Fact]
    public void IdInTwoCollectionsAfterAHotReload_IsTheFirstCollectionsEntry()
    {
        var source = new FakeSource([("b", s_start)]);
        var (first, second) = (Collection(("a", s_start)), new ContentCollection<Article>(source));
        var joined = ContentCollection.Concat(first, second);
        source.Entries = [("a", s_start.AddDays(1)), ("c", s_start.AddDays(-1))];
        Reload(second, joined);

        Assert.Equal(["a", "c"], joined.Select(static article => article.Id));
        Assert.Same(first[0], joined[0]);
        Assert.Throws<InvalidOperationException>(() => ContentCollection.Concat(first, second));
    }

    // What the runtime's update handler calls, in the order in which the collections were made; an update itself needs a debugger's channel.
    private static void Reload(params ContentCollection<Article>[] collections)
    {
        foreach (var collection in collections)
            collection.GetType().GetInterface("NewsContent.IReloadable")!.GetMethod("Reload")!.Invoke(collection, null);
    }

    private static ContentCollection<Article> Numbered(string prefix, int count) =>
        Collection([.. Enumerable.Range(0, count).Select(number => ($"{prefix}{number:D4}", s_start.AddDays(-number)))]);

    private static ContentCollection<Article> Collection(params (string Id, DateTimeOffset Date)[] entries) => new(new FakeSource(entries));

    /// <summary>Entries in groups of ten, each with a tag of its place.</summary>
    private sealed class FakeSource((string Id, DateTimeOffset Date)[] entries) : ContentSource<Article>
    {
        private const int GroupLength = 10;

        public List<int> Loaded { get; } = [];

        public (string Id, DateTimeOffset Date)[] Entries { get; set; } = entries;

        public override IReadOnlyList<string> Ids => [.. Entries.Select(static entry => entry.Id)];

        public override IReadOnlyList<int> GroupSizes => [.. Entries.Chunk(GroupLength).Select(static group => group.Length)];

        public override long InstantOf(int index) => Entries[index].Date.UtcTicks;

        public override Article[] LoadGroup(int group)
        {
            Loaded.Add(group);
            return [.. Entries.Skip(group * GroupLength).Take(GroupLength).Select((entry, place) => new Article
            {
                Id = entry.Id, Title = entry.Id, Date = entry.Date, Slug = entry.Id, Path = entry.Id, ContentHash = entry.Id,
                Tags = [new Tag($"tag {group * GroupLength + place}")],
            })];
        }
    }
}
