using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Links;

/// <summary>Permalinks follow Jekyll's placeholders.</summary>
public class PermalinkTests
{
    private static readonly Post s_post = new("2021-01-03-Some Slug·中.md", "---\ntitle: Other\ndate: 2021-01-03T22:04:05-05:00\ncategories: [ World News, Asia, asia ]\n---\n[me](2021-01-03-Some%20Slug·中.md)\n");

    [Theory]
    [InlineData("", "/2021/01/03/Some%20Slug%C2%B7%E4%B8%AD/")]
    [InlineData("/:year/:i_month/:i_day/:slug", "/2021/1/3/some-slug-%E4%B8%AD")]
    [InlineData("/:short_year-:y_day/:title.html", "/21-003/Some%20Slug%C2%B7%E4%B8%AD.html")]
    [InlineData("/x/:w_year/:week/:w_day/:short_day/:long_day/:title:output_ext", "/x/2020/53/7/Sun/Sunday/Some%20Slug%C2%B7%E4%B8%AD.html")]
    [InlineData("/:short_month/:long_month/:hour:minute:second/:slug/", "/Jan/January/030405/some-slug-%E4%B8%AD/")]
    [InlineData("/:slugified_categories/:slug/", "/world-news/asia/some-slug-%E4%B8%AD/")]
    [InlineData("pretty", "/world%20news/asia/2021/01/03/Some%20Slug%C2%B7%E4%B8%AD/")]
    [InlineData("date", "/world%20news/asia/2021/01/03/Some%20Slug%C2%B7%E4%B8%AD.html")]
    [InlineData("ordinal", "/world%20news/asia/2021/003/Some%20Slug%C2%B7%E4%B8%AD.html")]
    [InlineData("weekdate", "/world%20news/asia/2021/W53/Sun/Some%20Slug%C2%B7%E4%B8%AD.html")]
    [InlineData("none", "/world%20news/asia/Some%20Slug%C2%B7%E4%B8%AD.html")]
    public void Pattern_MakesThePermalink(string pattern, string expected)
    {
        var article = GeneratorHarness.Run(With(pattern), s_post).Article;

        Assert.Equal(expected, article.Permalink);
        Assert.Equal(expected, article.Links[0].Target);
        Assert.Same(article, article.Collection!.FindByPermalink(expected));
    }

    [Fact]
    public void CategoriesThatAPostLacks_LeaveNoSlash() =>
        Assert.Equal("/2026/04/21/a/", GeneratorHarness.Run(With("pretty"), Post.Of("a")).Article.Permalink);

    [Fact]
    public void Permalink_NeverLeadsToAnotherSite() => Assert.Equal(
        "/%2Fexample.com/a/",
        GeneratorHarness.Run(With("/:categories/:slug/"), Post.Of("a", keys: "categories: [ /example.com ]\n")).Article.Permalink);

    [Theory]
    [InlineData("/:yeer/:title/", "':yeer' is no placeholder; did you mean ':year'?")]
    [InlineData("/:year/:Title/", "':Title' is no placeholder; did you mean ':title'?")]
    [InlineData("/:anything/", "':anything' is no placeholder; write a path of Jekyll's placeholders such as /:year/:month/:day/:title/, or pretty, date, ordinal, weekdate or none")]
    [InlineData("//:title", "write one slash for two, which may lead to another site")]
    [InlineData("/:title/../", "write no '.' or '..' between slashes, which leads to another folder")]
    [InlineData("/./:title/", "write no '.' or '..' between slashes, which leads to another folder")]
    [InlineData("/:categories//:title/", "write one slash for two, which may lead to another site")]
    public void PatternWithAFault_IsAnErrorThatNamesIt(string pattern, string fix) => Assert.Equal(
        [$"error NCG9005: The property NewsContentPermalink is '{pattern}'; {fix}"],
        GeneratorHarness.Run(With(pattern) with { ExpectErrors = true }, s_post).Printed);

    [Theory]
    [InlineData("year/:title")]
    [InlineData("/posts/")]
    [InlineData("/:title?x")]
    public void WrongPattern_IsAnErrorThatSaysWhatToWrite(string pattern) => Assert.Equal(
        [$"error NCG9005: The property NewsContentPermalink is '{pattern}'; write a path of Jekyll's placeholders such as /:year/:month/:day/:title/, or pretty, date, ordinal, weekdate or none"],
        GeneratorHarness.Run(With(pattern) with { ExpectErrors = true }, s_post).Printed);

    [Fact]
    [Proves("NCG4011")]
    public void SamePermalink_IsAWarningAtTheSecondPost() => Assert.Equal(
        ["b/2026-01-02-a.md(1,1): warning NCG4011: The permalink '/a/' is also that of '2026-01-01-a.md'; give one of the two another 'slug', or NewsContentPermalink more placeholders"],
        GeneratorHarness.Run(With("/:title/"), Post.Of("a", "2026-01-01"), new Post("b/2026-01-02-a.md", "---\ntitle: A\ndate: 2026-01-02\n---\n")).Printed.Where(static line => !line.Contains("NCG4005", StringComparison.Ordinal)));

    [Fact]
    public void EntriesWithoutADate_HaveTheirPath()
    {
        const string Code = """
            [NewsContent.ContentCollection("notes/*.md")] public sealed partial record Note { public required string Title { get; init; } [NewsContent.Derived] public string Permalink { get; init; } = ""; public NewsContent.Html Body { get; init; } }
            [NewsContent.ContentCollection("posts/*.md", Name = "Articles")] public sealed partial record Story : NewsContent.Article;
            public static class Probe
            {
                public static string Note => Notes.All[0].Permalink;
                public static string Found => Notes.Collection.FindByPermalink("/notes/%E7%94%B2/")!.Title;
                public static string Body => Notes.All[0].Body.ToString();
                public static string From => string.Join(",", System.Linq.Enumerable.Select(Notes.Collection.LinkingTo(Articles.All[0]), static note => note.Title));
                public static string Story => Articles.All[0].Permalink;
            }
            """;
        var run = GeneratorHarness.Run(
            new ProjectOptions { Code = Code },
            new("notes/甲.md", "---\ntitle: N\n---\n[a](../posts/2026-01-02-b.md) [b](/2026/01/02/b/) [c](post:2026/01/02/b)\n"),
            new("posts/2026-01-02-b.md", "---\ntitle: B\ndate: 2026-01-02\n---\n[a](../notes/甲.md) [b](post:甲) [c](/notes/甲/)\n"));

        Assert.Empty(run.Printed);
        Assert.Equal("/notes/%E7%94%B2/", run.Member("Probe", "Note"));
        Assert.Equal("N", run.Member("Probe", "Found"));
        Assert.Equal("/2026/01/02/b/", run.Member("Probe", "Story"));
        Assert.Equal("N", run.Member("Probe", "From"));
        Assert.Equal("<p><a href=\"/2026/01/02/b/\">a</a> <a href=\"/2026/01/02/b/\">b</a> <a href=\"/2026/01/02/b/\">c</a></p>\n", run.Member("Probe", "Body"));
    }

    private static ProjectOptions With(string pattern) => new() { Properties = new() { ["NewsContentPermalink"] = pattern } };
}
