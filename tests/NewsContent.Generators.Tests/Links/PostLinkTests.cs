using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Links;

/// <summary>Links between posts lead to the target's page, however they name it.</summary>
public class PostLinkTests
{
    private static readonly Post s_target = Post.Of("目标", "2026-01-02", body: "## 标题 One\n\nText.");

    [Theory]
    [InlineData("[a](2026-01-02-目标.md)", "/2026/01/02/%E7%9B%AE%E6%A0%87/")]
    [InlineData("[a](./2026-01-02-%E7%9B%AE%E6%A0%87.md)", "/2026/01/02/%E7%9B%AE%E6%A0%87/")]
    [InlineData("[a](2026-01-02-目标.md#标题-one)", "/2026/01/02/%E7%9B%AE%E6%A0%87/#%E6%A0%87%E9%A2%98-one")]
    [InlineData("[a](2026-01-02-目标.md?a=1&b=2)", "/2026/01/02/%E7%9B%AE%E6%A0%87/?a=1&b=2")]
    [InlineData("[a](post:2026/01/02/目标)", "/2026/01/02/%E7%9B%AE%E6%A0%87/")]
    [InlineData("[a](post:2026/01/02/目标#标题-one)", "/2026/01/02/%E7%9B%AE%E6%A0%87/#%E6%A0%87%E9%A2%98-one")]
    [InlineData("[a][1]\n\n[1]: 2026-01-02-目标.md", "/2026/01/02/%E7%9B%AE%E6%A0%87/")]
    [InlineData("<p>中文 <a class='x' href='2026-01-02-目标.md'>a</a>", "/2026/01/02/%E7%9B%AE%E6%A0%87/")]
    [InlineData("<div><a HREF=\"post:2026/01/02/目标\">a</a></div>", "/2026/01/02/%E7%9B%AE%E6%A0%87/")]
    public void Link_BecomesThePermalink(string body, string expected)
    {
        var run = GeneratorHarness.Run(s_target, Post.Of("from", "2026-01-03", body: "前言 — the text before.\n\n" + body));
        var (article, target) = (run.Articles[0], run.Articles[1]);

        Assert.Empty(run.Printed);
        Assert.Equal([new Link(expected, "a")], article.Links);
        Assert.Contains($"href=\"{expected.Replace("&", "&amp;", StringComparison.Ordinal)}\"", article.Html.ToString().Replace('\'', '"'), StringComparison.OrdinalIgnoreCase);
        Assert.Equal([article], target.LinkedFrom);
        Assert.Empty(article.LinkedFrom);
        Assert.Same(target, run.Articles.FindByPermalink(target.Permalink));
    }
}
