using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Articles;

public class CollectionTests
{
    private static readonly Post[] s_posts =
    [
        Post.Of("old", "2025-12-31", keys: "author: Ada\ntags: [x, y]\n"),
        Post.Of("same-b", "2026-01-02", keys: "author: Bo\ntags: [x]\ncategories: [c]\n"),
        Post.Of("same-a", "2026-01-02", keys: "tags: [class, Tags, 8sight]\n"),
        Post.Of("new", "2026-03-01", keys: "author: Ada\n"),
    ];

    [Fact]
    public void All_IsNewestFirstThenById() =>
        Assert.Equal(["new", "same-a", "same-b", "old"], GeneratorHarness.Run(s_posts).Articles.Select(static article => article.Title));

    [Fact]
    public void PreviousAndNext_WalkFromOldToNew()
    {
        var articles = GeneratorHarness.Run(s_posts).Articles;

        Assert.Null(articles[0].Next);
        Assert.Same(articles[1], articles[0].Previous);
        Assert.Same(articles[0], articles[1].Next);
        Assert.Null(articles[3].Previous);
    }

    [Fact]
    public void Lookups_FindByIdTagCategoryAndAuthor()
    {
        var articles = GeneratorHarness.Run(s_posts).Articles;

        Assert.Same(articles[3], articles.Find("2025/12/31/old"));
        Assert.Null(articles.Find("2025/12/31/OLD"));
        Assert.Equal(["same-b", "old"], articles.With(new Tag("x")).Select(static article => article.Title));
        Assert.Equal(["same-b"], articles.With(new Category("c")).Select(static article => article.Title));
        Assert.Equal(["new", "old"], articles.With(new Author("Ada")).Select(static article => article.Title));
        Assert.Empty(articles.With(new Tag("Ada")));
    }

    [Fact]
    public void Terms_AreTypedMembersWhateverTheirName()
    {
        var options = new ProjectOptions { Code = "public static class Use { public static object[] It => [NewsContent.Tags.@class, NewsContent.Tags.Tags_, NewsContent.Tags._8sight, NewsContent.Authors.Ada]; }" };
        var terms = (object[])GeneratorHarness.Run(options, s_posts).Member("Use", "It")!;

        Assert.Equal(new object[] { new Tag("class"), new Tag("Tags"), new Tag("8sight"), new Author("Ada") }, terms);
    }

    [Fact]
    public void ManyPosts_AreCreatedInGroupsAcrossYears()
    {
        var posts = Enumerable.Range(0, 200).Select(static n => Post.Of($"p{n:D3}", $"{2024 + n % 3}-06-{1 + n % 28:D2}")).ToArray();
        var articles = GeneratorHarness.Run(posts).Articles;

        Assert.Equal(200, articles.Count);
        Assert.All(articles, article => Assert.Same(article, articles.Find(article.Id)));
        Assert.Equal(articles.OrderByDescending(static article => article.Date).Select(static article => article.Date), articles.Select(static article => article.Date));
    }

    [Fact]
    public void CollidingNames_AllGetASuffix()
    {
        var options = new ProjectOptions { Code = "public static class Use { public static object[] It => [NewsContent.Articles.Y2026.M04.a_b_20260401, NewsContent.Articles.Y2026.M04.A_B_20260402]; }" };
        var run = GeneratorHarness.Run(options, Post.Of("a b", "2026-04-01"), Post.Of("A-B", "2026-04-02"));

        Assert.Equal(["NCG4005"], run.Ids);
        Assert.Equal(2, ((object[])run.Member("Use", "It")!).Distinct().Count());
    }
}
