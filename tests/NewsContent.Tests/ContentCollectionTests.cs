using Xunit;

namespace NewsContent.Tests;

public class ContentCollectionTests
{
    [Fact]
    public void Entry_IsCreatedWithItsGroupAndOnce()
    {
        var source = new FakeSource([2, 1, 3]);
        var collection = new ContentCollection<Article>(source);

        Assert.Equal("4", collection[4].Id);
        Assert.Same(collection[4], collection.Find("4"));
        Assert.Equal([2], source.Loaded);
        Assert.Equal(6, collection.Count);
    }

    [Fact]
    public void EveryIndex_IsFoundInItsGroup()
    {
        var collection = new ContentCollection<Article>(new FakeSource([1, 64, 2, 64]));

        Assert.Equal(Enumerable.Range(0, 131).Select(static n => $"{n}"), collection.Select(static article => article.Id));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(6)]
    public void IndexOutsideTheCollection_Throws(int index) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ContentCollection<Article>(new FakeSource([2, 1, 3]))[index]);

    [Fact]
    public void EmptyCollection_HasNothing()
    {
        var collection = new ContentCollection<Article>(new FakeSource([]));

        Assert.Empty(collection);
        Assert.Null(collection.Find(""));
        Assert.Empty(collection.With(new Tag("a")));
    }

    [Fact]
    public async Task ManyThreads_SeeTheSameEntries()
    {
        var collection = new ContentCollection<Article>(new FakeSource([64, 64, 64]));
        var seen = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => collection.ToArray())));

        Assert.All(seen, articles => Assert.All(articles.Zip(seen[0]), static pair => Assert.Same(pair.First, pair.Second)));
    }

    [Fact]
    public void PrintedArticle_ShowsIdAndTitleOnly() =>
        Assert.Equal("Article { Id = 0, Title = Title 0 }", new ContentCollection<Article>(new FakeSource([2]))[0].ToString());

    [Fact]
    public void SerialisedArticle_DoesNotWalkTheCollection()
    {
        var json = System.Text.Json.JsonSerializer.Serialize(new ContentCollection<Article>(new FakeSource([2]))[0]);

        Assert.Contains("\"Title\":\"Title 0\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("Previous", json, StringComparison.Ordinal);
    }

    [Fact]
    public void HotReload_ForgetsTheEntries()
    {
        var source = new FakeSource([2, 3]);
        var collection = new ContentCollection<Article>(source);
        var before = collection[0];
        Assert.Same(before, collection[0]);

        // What the runtime's update handler calls; an update itself needs a debugger's channel.
        source.Sizes = [1];
        collection.GetType().GetInterface("NewsContent.IReloadable")!.GetMethod("Reload")!.Invoke(collection, null);

        Assert.NotSame(before, collection[0]);
        Assert.Single(collection);
        Assert.Null(collection.Find("1"));
    }

    private sealed class FakeSource(int[] sizes) : ContentSource<Article>
    {
        public List<int> Loaded { get; } = [];

        public int[] Sizes { get; set; } = sizes;

        public override IReadOnlyList<string> Ids => [.. Enumerable.Range(0, Sizes.Sum()).Select(static n => $"{n}")];

        public override IReadOnlyList<int> GroupSizes => Sizes;

        public override Article[] LoadGroup(int group)
        {
            lock (Loaded)
                Loaded.Add(group);

            return [.. Ids.Skip(Sizes.Take(group).Sum()).Take(Sizes[group]).Select(static id => new Article
            {
                Id = id, Title = "Title " + id, Date = default, Slug = id, Path = id, ContentHash = id,
            })];
        }
    }
}
