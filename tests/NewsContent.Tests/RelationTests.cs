using Xunit;

namespace NewsContent.Tests;

public class RelationTests
{
    private static readonly DateTimeOffset s_start = new(2026, 1, 1, 6, 0, 0, TimeSpan.FromHours(8));

    private static readonly ContentCollection<Article> s_harbour = Collection(
        ("e", 5, ["common", "harbour", "harbour"]),
        ("d", 4, ["common", "harbour", "rare"]),
        ("c", 3, ["common", "harbour"]),
        ("b", 2, ["common", "rare"]),
        ("a", 0, ["common"]));

    [Fact]
    public void Counts_AreByNumberThenName()
    {
        Assert.Equal([new(new("common"), 5), new(new("harbour"), 3), new(new("rare"), 2)], s_harbour.Counts<Tag>());
        Assert.Empty(s_harbour.Counts<Author>());
        Assert.Equal(3, s_harbour.Counts<Term>().Count);
    }

    [Theory]
    [InlineData("d", 9, new[] { "b", "e", "c" })]
    [InlineData("d", 1, new[] { "b" })]
    [InlineData("d", 0, new string[0])]
    [InlineData("c", 9, new[] { "d", "e" })]
    [InlineData("a", 9, new string[0])]
    public void Related_PrefersRareTermsThenNearDates(string slug, int most, string[] expected) =>
        Assert.Equal(expected, s_harbour.Related(s_harbour.Single(article => article.Slug == slug), most).Select(static article => article.Slug));

    [Fact]
    public void Related_OfAnEntryOfAnotherCollection_IsEmpty() => Assert.Empty(s_harbour.Related(Collection(("z", 9, ["rare"]))[0], 5));

    [Fact]
    public void Years_AreThoseOfTheEntriesOwnOffsets()
    {
        // 2026-01-01 06:00 +08:00 is still 2025 in UTC.
        var years = Collection(("b", 31, []), ("a", 0, []), ("old", -1, [])).Years;

        Assert.Equal([2026, 2025], years.Select(static year => year.Year));
        Assert.Equal([2, 1], years[0].Months.Select(static month => month.Month));
        Assert.Equal(["b", "a"], years[0].Entries.Select(static article => article.Slug));
        Assert.Equal("old", Assert.Single(Assert.Single(years[1].Months).Entries).Slug);
    }

    [Fact]
    public void Years_OfACollectionWithoutDates_AreEmpty() => Assert.Empty(new ContentCollection<Article>(new Source([Entry("guide/start", s_start, [])])).Years);

    [Fact]
    public void TableOfContents_FollowsLevelsAndSkipsNone()
    {
        static string Print(IReadOnlyList<HeadingNode> nodes) => string.Join(' ', nodes.Select(static node => node.Children.Count == 0 ? node.Heading.Text : $"{node.Heading.Text}({Print(node.Children)})"));
        Heading[] headings = [new(3, "", "a"), new(2, "", "b"), new(4, "", "c"), new(3, "", "d"), new(4, "", "e"), new(2, "", "f"), new(1, "", "g")];

        Assert.Equal("a b(c d(e)) f g", Print(HeadingNode.Tree(headings)));
        Assert.Empty(HeadingNode.Tree([]));
    }

    private static ContentCollection<Article> Collection(params (string Slug, int Day, string[] Tags)[] entries) =>
        new(new Source([.. entries.Select(static entry => s_start.AddDays(entry.Day) is var date ? Entry(FormattableString.Invariant($"{date:yyyy}/{date:MM}/{date:dd}/{entry.Slug}"), date, entry.Tags) : null!)]));

    private static Article Entry(string id, DateTimeOffset date, string[] tags) => new()
    {
        Id = id, Slug = id[(id.LastIndexOf('/') + 1)..], Title = id, Date = date, Path = id, ContentHash = id, Tags = [.. tags.Select(static tag => new Tag(tag))],
    };

    private sealed class Source(Article[] entries) : ContentSource<Article>
    {
        public override IReadOnlyList<string> Ids => [.. entries.Select(static entry => entry.Id)];

        public override IReadOnlyList<int> GroupSizes => [entries.Length];

        public override Article[] LoadGroup(int group) => entries;

        public override long InstantOf(int index) => entries[index].Date.UtcTicks;
    }
}
