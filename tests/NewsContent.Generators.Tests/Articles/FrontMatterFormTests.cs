using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Articles;

public class FrontMatterFormTests
{
    [Theory]
    [InlineData("---\ntitle: T\ndate: 2026-04-21T08:00:00+08:00\ntags:\n  - a\n  - b\n---\nText.\n")]
    [InlineData("\uFEFF---\r\ntitle: 'T'\r\ndate: 2026-04-21 08:00:00 +0800\r\ntags: [a, b]\r\n...\r\nText.\r\n")]
    [InlineData("+++\ntitle = \"T\"\ndate = 2026-04-21T08:00:00+08:00\ntags = [\"a\", \"b\"]\n+++\nText.\n")]
    [InlineData("{\n  \"title\": \"T\",\n  \"date\": \"2026-04-21T08:00:00+08:00\",\n  \"tags\": [\"a\", \"b\"]\n}\nText.\n")]
    public void EveryFormat_GivesTheSameArticle(string text)
    {
        var article = GeneratorHarness.Run(new Post("2026-04-21-t.md", text)).Article;

        Assert.Equal("T", article.Title);
        Assert.Equal(new DateTimeOffset(2026, 4, 21, 8, 0, 0, TimeSpan.FromHours(8)), article.Date);
        Assert.Equal(TimeSpan.FromHours(8), article.Date.Offset);
        Assert.Equal([new Tag("a"), new Tag("b")], article.Tags);
        Assert.Equal("<p>Text.</p>\n", article.Html.ToString());
    }

    [Theory]
    [InlineData("2026-04-21T20:11:31.000Z", "2026-04-21T20:11:31.0000000+00:00")]
    [InlineData("2026-04-21T20:11:31.1234567+01:00", "2026-04-21T20:11:31.1234567+01:00")]
    [InlineData("2026-04-21", "2026-04-21T00:00:00.0000000+00:00")]
    [InlineData("2026-04-21 08:30", "2026-04-21T08:30:00.0000000+00:00")]
    [InlineData("2026-04-21 08:30:15 -0500", "2026-04-21T08:30:15.0000000-05:00")]
    public void DateForm_IsRead(string date, string expected)
    {
        var article = GeneratorHarness.Run(new Post("2026-04-21-t.md", $"---\ntitle: T\ndate: {date}\n---\n")).Article;

        Assert.Equal(expected, article.Date.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("+08:00", 8)]
    [InlineData("Asia/Shanghai", 8)]
    [InlineData("UTC", 0)]
    public void DateWithoutZone_IsInTheProjectsZone(string zone, int hours)
    {
        var options = new ProjectOptions { Properties = { ["NewsContentTimeZone"] = zone } };
        var article = GeneratorHarness.Run(options, Post.Of("t", "2026-04-21")).Article;

        Assert.Equal(new DateTimeOffset(2026, 4, 21, 0, 0, 0, TimeSpan.FromHours(hours)).ToString("O"), article.Date.ToString("O"));
    }

    [Theory]
    [InlineData("slug: my-slug\n", "2026/04/21/my-slug")]
    [InlineData("", "2026/04/21/t")]
    public void Slug_ComesFromTheKeyElseTheFileName(string keys, string id) =>
        Assert.Equal(id, GeneratorHarness.Run(Post.Of("t", keys: keys)).Article.Id);

    [Theory]
    [InlineData("2026-4-1-t.md", "2026/04/01/t", "t")]
    [InlineData("x/2026-4-01-t.md", "2026/04/01/t", "t")]
    [InlineData("2026-04-1-1-t.md", "2026/04/01/1-t", "1-t")]
    [InlineData("2026-4-1-.md", "2026/04/01/2026-4-1-", "2026-4-1-")]
    [InlineData("2026-4-1.md", "2026/04/01/2026-4-1", "2026-4-1")]
    [InlineData("2026-4-123-t.md", "2026/04/01/2026-4-123-t", "2026-4-123-t")]
    [InlineData("26-4-1-t.md", "2026/04/01/26-4-1-t", "26-4-1-t")]
    public void MonthAndDayOfTheFileName_MayHaveOneDigit(string path, string id, string slug)
    {
        var run = GeneratorHarness.Run(new Post(path, "---\ntitle: T\ndate: 2026-04-01\n---\n"), Post.Of("b", body: $"[t](/{id}/)"));
        var article = run.Articles.Single(static article => article.Title == "T");

        Assert.Empty(run.Printed);
        Assert.Equal((id, slug, $"/{id}/"), (article.Id, article.Slug, article.Permalink));
        Assert.Equal(["b"], article.LinkedFrom.Select(static other => other.Title));
    }

    [Theory]
    [InlineData("2026-4-2-t.md", "(3,7): warning NCG2008: 'date' is 2026-04-01, but the file name says 2026-04-02; change one of the two")]
    [InlineData("2026-4-31-t.md",
        "(1,1): error NCG2009: The file name begins with '2026-4-31', which is no day of the calendar; rename the post")]
    [InlineData("2026-0-1-t.md",
        "(1,1): error NCG2009: The file name begins with '2026-0-1', which is no day of the calendar; rename the post")]
    public void DayOfOneDigit_IsHeldToTheSameRules(string path, string expected) => Assert.Equal(
        [path + expected],
        GeneratorHarness.Run(new ProjectOptions { ExpectErrors = expected.Contains(": error ", StringComparison.Ordinal) },
            new Post(path, "---\ntitle: T\ndate: 2026-04-01\n---\n")).Printed);

    [Fact]
    public void ScalarTag_IsAListOfOne() =>
        Assert.Equal([new Tag("a b")], GeneratorHarness.Run(Post.Of("t", keys: "tags: a b\n")).Article.Tags);

    [Theory]
    [InlineData("draft: true\n")]
    [InlineData("published: false\n")]
    public void Draft_IsLeftOutUnlessAskedFor(string keys)
    {
        var options = new ProjectOptions { Properties = { ["NewsContentDrafts"] = "false" } };

        Assert.Equal(["a"], GeneratorHarness.Run(options, Post.Of("a"), Post.Of("b", keys: keys)).Articles.Select(article => article.Title));
        Assert.True(GeneratorHarness.Run(Post.Of("b", keys: keys)).Article.IsDraft);
    }
}
