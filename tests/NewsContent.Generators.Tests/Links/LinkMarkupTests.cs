using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Links;

/// <summary>Whatever HTML a link stands in, the page has the permalink and nothing else changes.</summary>
public class LinkMarkupTests
{
    [Theory]
    [InlineData("Sanitize", "<p><a href=2026-01-02-b.md>a</a> — <a href=2026-01-02-b.md#x>b</a></p>", "<p><a href=\"/2026/01/02/b/\">a</a> — <a href=\"/2026/01/02/b/#x\">b</a></p>")]
    [InlineData("Sanitize", "<a onclick='x()' href='2026-01-02-b.md?a=1&b=\"2'>a</a>", "<a href='/2026/01/02/b/?a=1&amp;b=%222'>a</a>")]
    [InlineData("Raw", "<p><a href=2026-01-02-b.md>a</a></p>", "<p><a href=\"/2026/01/02/b/\">a</a></p>")]
    [InlineData("Raw", "<p><A HREF = '2026-01-02-b.md?a=<b>' onclick=x()>a</a></p>", "<p><A HREF = '/2026/01/02/b/?a=%3Cb%3E' onclick=x()>a</a></p>")]
    [InlineData("Sanitize", "<blockquote cite='2026-01-02-b.md#x'><p><a href=2026-01-02-b.md>B</a></p></blockquote>",
        "<blockquote cite='/2026/01/02/b/#x'><p><a href=\"/2026/01/02/b/\">B</a></p></blockquote>")]
    [InlineData("Raw", "<img alt='' src=2026.png>", "<img alt='' src=\"/2026.png\" width=\"2\" height=\"3\">")]
    [InlineData("Escape", "[a](2026-01-02-b.md) <a href=\"nothing.md\">b</a>", "<p><a href=\"/2026/01/02/b/\">a</a> &lt;a href=&quot;nothing.md&quot;&gt;b&lt;/a&gt;</p>")]
    [InlineData("Sanitize", "> - [a]: no\n>\n> *[a](2026-01-02-b.md)*", "<em><a href=\"/2026/01/02/b/\">a</a></em>")]
    public void Url_IsReplacedWhereItStands(string mode, string body, string expected)
    {
        var options = new ProjectOptions { Properties = new() { ["NewsContentHtml"] = mode }, Files = [new("2026.png", 2, 3)] };
        var run = GeneratorHarness.Run(options, Post.Of("b", "2026-01-02", body: "<p id=x>B</p>"), Post.Of("a", "2026-01-03", body: body));

        Assert.DoesNotContain(run.Ids, static id => id.StartsWith("NCG33", StringComparison.Ordinal));
        Assert.Contains(expected, run.Article.Html.ToString(), StringComparison.Ordinal);
        Assert.Equal(run.Article.Html.Length, System.Text.Encoding.UTF8.GetByteCount(run.Article.Html.ToString()));
    }

    [Fact]
    public void HeadingLinks_MoveTheOthersOn()
    {
        var options = new ProjectOptions { Properties = new() { ["NewsContentMarkdown"] = "+headinglinks" } };
        var run = GeneratorHarness.Run(options, Post.Of("b", "2026-01-02"), Post.Of("a", "2026-01-03", body: "## 一\n\n[a](2026-01-02-b.md)\n\n## [Two](2026-01-02-b.md)\n\n[c](2026-01-02-b.md)"));

        Assert.Equal(3, run.Article.Html.ToString().Split("href=\"/2026/01/02/b/\"").Length - 1);
        Assert.Equal(2, run.Article.Html.ToString().Split("heading-link").Length - 1);
        Assert.Equal(["/2026/01/02/b/", "/2026/01/02/b/", "/2026/01/02/b/"], run.Article.Links.Select(static link => link.Target));
    }

    [Fact]
    public void ManyLinksInManyPosts_AllLeadToTheirTargets()
    {
        var posts = Enumerable.Range(0, 100).Select(static number =>
            Post.Of($"p{number:D2}", $"2026-01-{1 + number % 28:D2}", body: string.Join(" 文 ", Enumerable.Range(1, 5).Select(step => (number + step) % 100).Select(static to => $"[{to}](2026-01-{1 + to % 28:D2}-p{to:D2}.md)")))).ToArray();
        var articles = GeneratorHarness.Run(posts).Articles;

        Assert.Equal(100, articles.Count);
        for (var round = 0; round < 2; round++)
        {
            Assert.All(articles, article => Assert.All(article.Links, link => Assert.Equal("p" + link.Text.PadLeft(2, '0'), articles.FindByPermalink(link.Target)!.Slug)));
            Assert.All(articles, static article => Assert.All(article.Links, link => Assert.Contains($"<a href=\"{link.Target}\">{link.Text}</a>", article.Html.ToString(), StringComparison.Ordinal)));
        }

        Assert.All(articles, article => Assert.Equal(articles.Where(other => other.Links.Any(link => link.Target == article.Permalink)), article.LinkedFrom));
    }

    [Fact]
    public void JoinedCollections_KnowTheLinksOfEach()
    {
        var first = GeneratorHarness.Run(Post.Of("a", "2026-01-01"), Post.Of("b", "2026-01-02", body: "[a](2026-01-01-a.md)")).Articles;
        var second = GeneratorHarness.Run(Post.Of("c", "2026-01-03"), Post.Of("d", "2026-01-04", body: "[c](2026-01-03-c.md)")).Articles;
        var joined = ContentCollection.Concat(first, second);

        Assert.Equal([joined.Find("2026/01/02/b")!], joined.LinkingTo(joined.Find("2026/01/01/a")!));
        Assert.Equal([joined.Find("2026/01/04/d")!], joined.LinkingTo(joined.Find("2026/01/03/c")!));
        Assert.Same(first[0], joined.FindByPermalink("/2026/01/02/b/"));
        Assert.Equal("/2026/01/03/c/", joined.PermalinkOf(second[1]));
    }
}
