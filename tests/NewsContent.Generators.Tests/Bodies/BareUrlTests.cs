using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Bodies;

public class BareUrlTests
{
    [Theory]
    [InlineData("访问 https://example.com/docs（说明）了解更多。见 https://example.com/guide，详见 https://example.com/b。",
        "https://example.com/docs https://example.com/guide https://example.com/b")]
    [InlineData("参考 https://example.com/d、https://example.com/e；结束 www.example.com/f，完。",
        "https://example.com/d https://example.com/e http://www.example.com/f")]
    [InlineData("维基 https://zh.wikipedia.org/wiki/北京 也可。", "https://zh.wikipedia.org/wiki/%E5%8C%97%E4%BA%AC")]
    [InlineData("请看https://example.com/a！「https://example.com/b」『http://example.com/c』【https://example.com/d】《https://example.com/e》",
        "https://example.com/a https://example.com/b http://example.com/c https://example.com/d https://example.com/e")]
    [InlineData("“https://example.com/a”，‘https://example.com/b’。https://example.com/c……https://example.com/d——完",
        "https://example.com/a https://example.com/b https://example.com/c https://example.com/d")]
    [InlineData("网址：https://example.com/a？是的 ｛https://example.com/b｝～https://example.com/c～",
        "https://example.com/a https://example.com/b https://example.com/c")]
    [InlineData("参考https://example.com/a_b_c.。", "https://example.com/a_b_c")]
    [InlineData("https://ja.wikipedia.org/wiki/スティーブ・ジョブズ を見る。", "https://ja.wikipedia.org/wiki/%E3%82%B9%E3%83%86%E3%82%A3%E3%83%BC%E3%83%96%E3%83%BB%E3%82%B8%E3%83%A7%E3%83%96%E3%82%BA")]
    [InlineData("・https://example.com/a・ https://example.com/l·l https://example.com/b·", "https://example.com/a https://example.com/l%C2%B7l https://example.com/b")]
    [InlineData("https://en.wikipedia.org/wiki/L’Oréal and https://example.com/a—b, both", "https://en.wikipedia.org/wiki/L%E2%80%99Or%C3%A9al https://example.com/a%E2%80%94b")]
    [InlineData("Wait for https://example.com/a... https://example.com/b?! **https://example.com/c**", "https://example.com/a https://example.com/b https://example.com/c")]
    [InlineData("See (https://example.com/a_(b)), https://example.com/c. xhttps://example.com/d", "https://example.com/a_(b) https://example.com/c")]
    public void BareUrl_EndsWhereItsWriterEndsIt(string body, string links)
    {
        var article = GeneratorHarness.Run(Post.Of("a", body: body)).Article;

        Assert.Equal(links, string.Join(' ', article.Links.Select(static link => link.Target)));
        Assert.Equal(body.Replace("**", "", StringComparison.Ordinal), article.PlainText);
    }

    [Theory]
    [InlineData("See https://example.com/a--b -- now", "See https://example.com/a--b – now")]
    [InlineData("[https://example.com/a--b](https://example.com/a--b) -- 'yes'...", "https://example.com/a--b – ‘yes’…")]
    [InlineData("http://localhost/a--b and http://localhost/a...b -- end", "http://localhost/a--b and http://localhost/a...b – end")]
    [InlineData("The \"http://localhost/it's--x\" -- \"end\"...", "The “http://localhost/it's--x” – “end”…")]
    [InlineData("www.example/a--b---c -- d---e", "www.example/a--b---c – d—e")]
    [InlineData("https://example.com/a... then --", "https://example.com/a… then –")]
    public void SmartPunctuation_LeavesUrlsAlone(string body, string text)
    {
        var article = GeneratorHarness.Run(Options("+smartypants"), Post.Of("a", body: body)).Article;

        Assert.Equal(text, article.PlainText);
        Assert.All(article.Links, link => Assert.DoesNotContain('–', link.Target));
    }

    [Theory]
    [InlineData("[x](https://example.com/~a/)", "https://example.com/~a/")]
    [InlineData("[x](https://example.com/#:~:text=it's,b%2Cc)", "https://example.com/#:~:text=it's,b%2Cc")]
    [InlineData("https://example.com/~a?b=~c#:~:text=d", "https://example.com/~a?b=~c#:~:text=d")]
    [InlineData("<https://example.com/~a?x=!$&'()*+,;=:@>", "https://example.com/~a?x=!$&'()*+,;=:@")]
    [InlineData("[x](http://[2001:db8::1]:8080/a[1]~)", "http://[2001:db8::1]:8080/a%5B1%5D~")]
    [InlineData("[x](/~a/b~c.html)", "/~a/b~c.html")]
    [InlineData("[x]\n\n[x]: https://example.com/~r", "https://example.com/~r")]
    [InlineData("[x](https://bücher.example/~ü)", "https://xn--bcher-kva.example/~%C3%BC")]
    [InlineData("[x](<https://example.com/a b|c^d`e{f}\\g>)", "https://example.com/a%20b%7Cc%5Ed%60e%7Bf%7D%5Cg")]
    [InlineData("<a href=\"https://example.com/~a#:~:text=it's\">x</a>", "https://example.com/~a#:~:text=it's")]
    public void CharactersThatAUrlMayHold_AreNotEscaped(string body, string target) =>
        Assert.Equal(target, Assert.Single(GeneratorHarness.Run(Post.Of("a", body: body)).Article.Links).Target);

    [Fact]
    public void ImagesAndLinksToPosts_KeepTheirFragmentsAndQueries()
    {
        var run = GeneratorHarness.Run(
            Post.Of("b", "2024-01-05"),
            Post.Of("a", "2024-01-04", body: "![i](https://example.com/~i.png) [b](2024-01-05-b.md?q=it's~#:~:text=it's,a%2Cb%20é)"));
        var article = run.Articles.Single(static article => article.Slug == "a");

        Assert.Equal("/2024/01/05/b/?q=it's~#:~:text=it's,a%2Cb%20%C3%A9", Assert.Single(article.Links).Target);
        Assert.Contains("<img src=\"https://example.com/~i.png\"", article.Html.ToString(), StringComparison.Ordinal);
        Assert.Empty(run.Printed);
    }

    private static ProjectOptions Options(string markdown) => new() { Properties = new() { ["NewsContentMarkdown"] = markdown } };
}
