using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Links;

/// <summary>What is wrong with a link is said where the link stands, with what was probably meant.</summary>
public class DeadLinkTests
{
    private static readonly Post s_target = new("2025/2025-06-01-harbour.md", "---\ntitle: T\ndate: 2025-06-01\n---\n## Opening hours\n\n<p id=Map>x</p>\n");

    [Theory]
    [InlineData("See [it](../2025/2025-06-01-harbor.md).", "error NCG3301: '../2025/2025-06-01-harbor.md' leads to no post; did you mean '../2025/2025-06-01-harbour.md'?", 10)]
    [InlineData("See [it](2025-06-01-harbour.md).", "error NCG3301: '2025-06-01-harbour.md' leads to no post; did you mean '../2025/2025-06-01-harbour.md'?", 10)]
    [InlineData("See [it](nothing-like-it.md).", "error NCG3301: 'nothing-like-it.md' leads to no post; write the way to a post's file from this one", 10)]
    [InlineData("See [it](post:2025/06/01/harbor).", "error NCG3301: 'post:2025/06/01/harbor' leads to no post; did you mean 'post:2025/06/01/harbour'?", 10)]
    [InlineData("See [it](post:x).", "error NCG3301: 'post:x' leads to no post; write the id of a post, such as post:2021/04/21/slug", 10)]
    [InlineData("See <a class=\"b\" href=\"post:2025/06/01/harbor\">it</a>.", "error NCG3301: 'post:2025/06/01/harbor' leads to no post; did you mean 'post:2025/06/01/harbour'?", 24)]
    [InlineData("See [it](../2025/2025-06-01-harbour.md#opening-hour).",
        "warning NCG3302: '#opening-hour' is not a heading or id of '2025/2025-06-01-harbour.md'; did you mean '#opening-hours'?", 10)]
    [InlineData("See [it](/2025/06/01/harbour/#opening-hour).",
        "warning NCG3302: '#opening-hour' is not a heading or id of '2025/2025-06-01-harbour.md'; did you mean '#opening-hours'?", 10)]
    [InlineData("See [it](#nowhere).",
        "warning NCG3302: '#nowhere' is not a heading or id of this post; add the heading, or correct the link", 10)]
    [InlineData("<p>See\n<a href='#nowhere'>it</a></p>",
        "warning NCG3302: '#nowhere' is not a heading or id of this post; add the heading, or correct the link", 10, 2)]
    [InlineData("See [it](../2025/2025-06-01-Harbour.md).", "warning NCG3304: '../2025/2025-06-01-Harbour.md' is found only if case does not matter; write '../2025/2025-06-01-harbour.md'", 10)]
    [InlineData("See [it](/2025/06/01/Harbour/).", "warning NCG3304: '/2025/06/01/Harbour/' is found only if case does not matter; write '/2025/06/01/harbour/'", 10)]
    [InlineData("See [it](post:2025/06/01/harbour#map).", "warning NCG3304: '#map' is found only if case does not matter; write '#Map'", 10)]
    [InlineData("See [it](hours.pdf).", "warning NCG3305: 'hours.pdf' leads to no file below the content folder; add the file or correct the link", 10)]
    [InlineData("See [it](a/d.json).", "warning NCG3305: 'a/d.json' is a data file, which is not published; put a copy where the app serves it, and write that path with a slash in front", 10)]
    [InlineData("See [it](/2025/06/01/harbor).", "warning NCG3306: '/2025/06/01/harbor' looks like a permalink, but no post has it; did you mean '/2025/06/01/harbour/'?", 10)]
    [InlineData("See [it](/2025/2025-06-01-harbor.md).", "warning NCG3306: '/2025/2025-06-01-harbor.md' leads to no post; did you mean '/2025/2025-06-01-harbour.md'?", 10)]
    [InlineData("See [it](/news/123.md).", "warning NCG3306: '/news/123.md' leads to no post; write the way to a post's file from the content folder", 10)]
    [InlineData("See [it](/2025/2025-06-01-Harbour.md).", "warning NCG3304: '/2025/2025-06-01-Harbour.md' is found only if case does not matter; write '/2025/2025-06-01-harbour.md'", 10)]
    [InlineData("See [it](/2025/06/01/harbour#map).", "warning NCG3304: '#map' is found only if case does not matter; write '#Map'", 10)]
    [InlineData("See [it](/2025/06/01/harbor/).", "warning NCG3306: '/2025/06/01/harbor/' looks like a permalink, but no post has it; did you mean '/2025/06/01/harbour/'?", 10)]
    public void Link_IsReportedAtItsUrl(string body, string expected, int column, int line = 1)
    {
        var run = GeneratorHarness.Run(new ProjectOptions { ExpectErrors = expected.StartsWith("error", StringComparison.Ordinal) }, s_target, From(body));

        Assert.Equal([$"2026/2026-01-03-from.md({line + 5},{column}): {expected}"], run.Printed);
    }

    [Theory]
    [InlineData("2026-01-06-second", "2026-01-06-second.md")]
    [InlineData("2026-01-06-second.html", "2026-01-06-second.md")]
    [InlineData("2026-1-6-second.md", "2026-01-06-second.md")]
    [InlineData("second.md", "2026-01-06-second.md")]
    [InlineData("../2025/2026-01-07-second/", "2026-01-06-second.md")]
    [InlineData("/2026/1/6/second/", "/2026/01/06/second/")]
    [InlineData("/2026/01/06/secund", "/2026/01/06/second/")]
    [InlineData("/2025/02/03/second", "/2026/01/06/second/")]
    [InlineData("post:2026/1/6/second", "post:2026/01/06/second")]
    [InlineData("post:second", "post:2026/01/06/second")]
    [InlineData("twice.md", null)]
    [InlineData("/2026/01/06/nobody/", null)]
    [InlineData("post:2026/01/06/nobody", null)]
    [InlineData("2026-01-06-nobody.md", null)]
    [InlineData("2026-01-08-a.md", null)]
    public void Suggestion_IsNeverFarFetched(string url, string? nearest)
    {
        static Post Of(string path) => new("2026/" + path + ".md", $"---\ntitle: T\ndate: {path[..10]}\n---\n");
        var run = GeneratorHarness.Run(
            new ProjectOptions { ExpectErrors = url.EndsWith(".md", StringComparison.Ordinal) || url.StartsWith("post:", StringComparison.Ordinal) },
            From($"[it]({url})"), Of("2026-01-06-second"), Of("2026-01-08-b"), Of("2026-01-09-twice"), Of("2026-01-10-twice"));
        var line = Assert.Single(run.Printed, static line => line.Contains("NCG33", StringComparison.Ordinal));

        if (nearest is null)
            Assert.DoesNotContain("did you mean", line, StringComparison.Ordinal);
        else
            Assert.EndsWith($"; did you mean '{nearest}'?", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[a](#top) [b](#) [c](?page=2) [d](/about/) [e](/) [f](//example.com/x.md) [g](https://example.com/x.md) [h](mailto:a@example.com)")]
    [InlineData("## Here\n\n[a](#here) <a name=\"_ftn1\" href=\"#_ftn1\">b</a> Text[^1].\n\n[^1]: Note.")]
    [InlineData("<a href=\"/news/2021/123.html\">a</a> <img src=\"/images/x.png\"> <img src=\"https://example.com/x.png\"> <img src=\"data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7\">")]
    [InlineData("`[a](nothing.md)`\n\n    <a href=\"nothing.md\">\n")]
    public void OtherLinks_AreLeftAlone(string body) => Assert.Empty(GeneratorHarness.Run(s_target, From(body)).Ids.Except(["NCG3201"]));

    [Fact]
    [Proves("NCG3303")]
    public void LinkToADraft_IsAnErrorWhereDraftsAreLeftOut()
    {
        Post[] posts = [Post.Of("draft", "2026-01-02", keys: "draft: true\n"), Post.Of("from", "2026-01-03", body: "[a](2026-01-02-draft.md)"), Post.Of("other", "2026-01-04", body: "[a](2026-01-02-draft.md)", keys: "draft: true\n")];
        var run = GeneratorHarness.Run(new ProjectOptions { ExpectErrors = true, Properties = new() { ["NewsContentDrafts"] = "false" } }, posts);

        Assert.Equal(["2026-01-03-from.md(5,5): error NCG3303: '2026-01-02-draft.md' leads to a draft, which this build leaves out; publish it, take the link out, or set NewsContentDrafts to true"], run.Printed);
        Assert.Equal("/2026/01/02/draft/", GeneratorHarness.Run(posts).Articles[1].Links[0].Target);
    }

    [Fact]
    public void LinkToAPostWithErrors_IsNoSecondError()
    {
        var run = GeneratorHarness.Run(new ProjectOptions { ExpectErrors = true }, new Post("broken.md", "---\ntitle: [\n---\n"), Post.Of("from", "2026-01-03", body: "[a](broken.md)"));

        Assert.DoesNotContain(run.Ids, static id => id.StartsWith("NCG33", StringComparison.Ordinal));
    }

    [Fact]
    public void IdOfSeveralCollections_IsAnErrorThatNamesThem()
    {
        const string Code = """
            [NewsContent.ContentCollection("a/*.md")] public sealed partial record Apple { public required string Title { get; init; } }
            [NewsContent.ContentCollection("b/*.md")] public sealed partial record Bean { public required string Title { get; init; } }
            [NewsContent.ContentCollection("c/*.md")] public sealed partial record Corn { public required string Title { get; init; } }
            """;
        static Post Of(string path, string body) => new(path, $"---\ntitle: T\n---\n{body}\n");
        var run = GeneratorHarness.Run(new ProjectOptions { Code = Code, ExpectErrors = true }, Of("a/x.md", "[own](post:x) [other](post:y)"), Of("b/x.md", "Text."), Of("b/y.md", "Text."), Of("c/z.md", "[x](post:x)"));

        Assert.Equal(["c/z.md(4,5): error NCG3301: 'post:x' leads to no post: it is the id of entries of Apples and Beans; link to the file"], run.Printed);
    }

    [Fact]
    public void LinkToAPostOfNoCollection_SaysThat()
    {
        const string Code = """[NewsContent.ContentCollection("a/*.md")] public sealed partial record Apple { public required string Title { get; init; } }""";
        var run = GeneratorHarness.Run(
            new ProjectOptions { Code = Code, ExpectErrors = true }, new("a/x.md", "---\ntitle: X\n---\n[a](../b/y.md)\n[b](/b/y.md)\n"), new Post("b/y.md", "---\ntitle: Y\n---\nText.\n"));

        Assert.Equal(
            [
                "a/x.md(4,5): error NCG3301: '../b/y.md' leads to no post: the file is there, but belongs to no collection; widen the pattern of one or move the file",
                "a/x.md(5,5): warning NCG3306: '/b/y.md' leads to no post: the file is there, but belongs to no collection; widen the pattern of one or move the file",
            ],
            run.Printed.Where(static line => line.Contains("NCG33", StringComparison.Ordinal)));
    }

    [Fact]
    public void EachOfTwoEqualLinks_IsReportedAtItsOwnPlace()
    {
        var run = GeneratorHarness.Run(From("[a](#x) and [b](#x)\n\n<a href=\"#x\">c</a>"));

        Assert.Equal(["(6,5)", "(6,17)", "(8,10)"], run.Printed.Select(static line => line["2026/2026-01-03-from.md".Length..(line.IndexOf(')') + 1)]));
    }

    private static Post From(string body) => new("2026/2026-01-03-from.md", $"---\ntitle: F\ndate: 2026-01-03\n\n---\n{body}\n");
}
