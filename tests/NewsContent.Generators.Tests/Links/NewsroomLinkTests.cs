using System.Text;
using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Links;

/// <summary>The project's own posts link in every way there is; each way is broken in turn.</summary>
public class NewsroomLinkTests
{
    private const string Links = "2026-10-29-links-that-hold.md";
    private const string Lamp = "2026-09-17-accessibility-of-images.md";

    [Theory]
    [InlineData(Links, "(2026-03-03-how-we-name-your-posts.md)", "(2026-03-03-how-we-named-your-posts.md)", "error NCG3301: '2026-03-03-how-we-named-your-posts.md' leads to no post; did you mean '2026-03-03-how-we-name-your-posts.md'?")]
    [InlineData(Links, "#the-rule-behind-the-rules", "#the-rule-behind-rules",
        "warning NCG3302: '#the-rule-behind-rules' is not a heading or id of '2026-03-03-how-we-name-your-posts.md'; did you mean '#the-rule-behind-the-rules'?")]
    [InlineData(Links, "post:2026/08/03/frequently-asked", "post:2026/08/03/frequently-ask", "error NCG3301: 'post:2026/08/03/frequently-ask' leads to no post; did you mean 'post:2026/08/03/frequently-asked'?")]
    [InlineData(Links, "href=\"2026-05-07-how-a-post-becomes-csharp.md", "href=\"2026-05-07-how-a-post-becomes-C.md", "error NCG3301: '2026-05-07-how-a-post-becomes-C.md' leads to no post; did you mean '2026-05-07-how-a-post-becomes-csharp.md'?")]
    [InlineData(Links, "(/2026/06/04/flat-or-nested/)", "(/2026/06/04/flat-and-nested/)", "warning NCG3306: '/2026/06/04/flat-and-nested/' looks like a permalink, but no post has it; did you mean '/2026/06/04/flat-or-nested/'?")]
    [InlineData(Links, "(#links-between-posts)", "(#links)",
        "warning NCG3302: '#links' is not a heading or id of this post; add the heading, or write one of when-one-breaks, links-between-posts")]
    [InlineData("2026-06-29-中文标题与锚点.md", "#第二节继续", "#第三节继续",
        "warning NCG3302: '#第三节继续' is not a heading or id of '2026-04-02-正文里的中文标题与锚点.md'; did you mean '#第二节继续'?")]
    [InlineData("2026-01-19-五分钟上手.md", "(2026-02-02-标签、分类与作者.md)", "(2026-02-02-标签、类与作者.md)", "error NCG3301: '2026-02-02-标签、类与作者.md' leads to no post; did you mean '2026-02-02-标签、分类与作者.md'?")]
    [InlineData(Lamp, "images/lamp-light.png", "images/lamp-ligth.png", "warning NCG3305: 'images/lamp-ligth.png' leads to no file below the content folder; did you mean 'images/lamp-light.png'?")]
    [InlineData(Lamp, "images/lamp-light.png", "images/Lamp-light.png", "warning NCG3304: 'images/Lamp-light.png' is found only if case does not matter; write 'images/lamp-light.png'")]
    [InlineData(Lamp, "![Light that falls from a lamp and fades to the edges]", "![]", "warning NCG3307: The image 'images/lamp-light.png' has no alternative text; say what it shows")]
    public void BrokenLink_IsReportedAtItsPlace(string file, string right, string wrong, string expected)
    {
        var posts = Repository.Posts("content/news");
        var place = Array.FindIndex(posts, post => post.RelativePath == file);
        var text = Encoding.UTF8.GetString(posts[place].Bytes);
        Assert.Contains(right, text, StringComparison.Ordinal);
        var broken = text.Replace(right, wrong, StringComparison.Ordinal);
        posts[place] = new Post(file, broken);

        var run = GeneratorHarness.Run(new ProjectOptions { Files = Repository.Files("content/news"), ExpectErrors = expected.StartsWith("error", StringComparison.Ordinal) }, posts);
        var line = broken[..broken.IndexOf(wrong, StringComparison.Ordinal)].Count(static character => character == '\n') + 1;
        var printed = Assert.Single(run.Printed);
        Assert.StartsWith($"{file}({line},", printed, StringComparison.Ordinal);
        Assert.EndsWith("): " + expected, printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Newsroom_IsLinkedInEveryWay()
    {
        var articles = GeneratorHarness.Run(new ProjectOptions { Files = Repository.Files("content/news") }, Repository.Posts("content/news")).Articles;
        var links = articles.Find("2026/10/29/links-that-hold")!;

        Assert.Equal(
            [
                "/2026/03/03/how-we-name-your-posts/", "/2026/03/03/how-we-name-your-posts/#the-rule-behind-the-rules", "/2026/08/03/frequently-asked/",
                "/2026/05/07/how-a-post-becomes-csharp/", "/2026/06/04/flat-or-nested/", "#links-between-posts",
            ],
            links.Links.Select(static link => link.Target));
        Assert.Equal(["2026/11/02/一篇文章的旅程"], links.LinkedFrom.Select(static article => article.Id));
        Assert.Contains("<img src=\"/images/lamp-light.png\" width=\"320\" height=\"180\"", articles.Find("2026/09/17/accessibility-of-images")!.Html.ToString(), StringComparison.Ordinal);
        Assert.Contains("<img src=\"/images/post-to-page.svg\" width=\"640\" height=\"140\"", articles.Find("2026/11/02/一篇文章的旅程")!.Html.ToString(), StringComparison.Ordinal);
    }
}
