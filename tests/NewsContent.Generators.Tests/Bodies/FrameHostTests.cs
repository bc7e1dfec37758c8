using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Bodies;

public class FrameHostTests
{
    [Theory]
    [InlineData("", "https://www.youtube.com/embed/1", true)]
    [InlineData("", "//www.youtube-nocookie.com/embed/1?a=1", true)]
    [InlineData("", "HTTPS://Player.Vimeo.com/video/1", true)]
    [InlineData("", "https://youtube.com/embed/1", true)]
    [InlineData("", "//youtube-nocookie.com/embed/1", true)]
    [InlineData("", "//player.bilibili.com/player.html?bvid=BV1&page=1", true)]
    [InlineData("", "https://open.spotify.com/embed/track/1", true)]
    [InlineData("", "https://w.soundcloud.com/player/?url=1", true)]
    [InlineData("", "https://platform.twitter.com/embed/Tweet.html?id=1", true)]
    [InlineData("", "https://m.youtube.com/embed/1", false)]
    [InlineData("", "https://example.com/", false)]
    [InlineData("", "https://youtube.com.example.com/", false)]
    [InlineData("", "https://a@www.youtube.com/", false)]
    [InlineData("", "https://www.youtube.com:8080/", false)]
    [InlineData("", "/embed/1", false)]
    [InlineData("None", "https://www.youtube.com/embed/1", false)]
    [InlineData("example.com|*.example.org", "https://example.com/a", true)]
    [InlineData("example.com|*.example.org", "https://a.b.example.org/a", true)]
    [InlineData("example.com|*.example.org", "https://example.org/a", false)]
    [InlineData("example.com|*.example.org", "https://badexample.org/a", false)]
    [InlineData("example.com|*.example.org", "https://www.youtube.com/embed/1", false)]
    [InlineData("EXAMPLE.com ; other.example", "https://example.com/a", true)]
    public void Frame_StaysWhenItsHostIsAllowed(string hosts, string url, bool stays)
    {
        var options = new ProjectOptions { Properties = new() { ["NewsContentFrameHosts"] = hosts } };
        var run = GeneratorHarness.Run(options, Post.Of("a", body: $"<p>Text</p>\n<iframe src=\"{url}\" width=\"560\" allowfullscreen></iframe>"));

        var secure = url.StartsWith("//", StringComparison.Ordinal) ? "https:" + url : url;
        Assert.Equal(stays ? $"<p>Text</p>\n<iframe src=\"{secure}\" width=\"560\" allowfullscreen loading=\"lazy\"></iframe>\n" : "<p>Text</p>\n\n", run.Article.Html.ToString().Replace("=\"\"", "", StringComparison.Ordinal));
        Assert.Equal(stays ? [] : ["NCG3201"], run.Ids);
    }

    // The embed codes of the sites, except for white space between attributes.
    [Theory]
    [InlineData(
        "<iframe width=\"560\" height=\"315\" src=\"https://www.youtube.com/embed/1?si=a&amp;b=2\" title=\"YouTube video player\" frameborder=\"0\" allow=\"accelerometer; autoplay; clipboard-write; encrypted-media; gyroscope; picture-in-picture; web-share\" referrerpolicy=\"strict-origin-when-cross-origin\" allowfullscreen loading=\"lazy\"></iframe>")]
    [InlineData(
        "<iframe title=\"vimeo-player\" src=\"https://player.vimeo.com/video/1?h=a\" width=\"640\" height=\"360\" frameborder=\"0\" referrerpolicy=\"strict-origin-when-cross-origin\" allow=\"autoplay; fullscreen; picture-in-picture; clipboard-write; encrypted-media; web-share\" allowfullscreen loading=\"lazy\"></iframe>")]
    [InlineData(
        "<iframe src=\"https://player.bilibili.com/player.html?isOutside=true&aid=1&bvid=BV1&cid=1&p=1\" scrolling=\"no\" border=\"0\" frameborder=\"no\" framespacing=\"0\" allowfullscreen=\"true\" loading=\"lazy\"></iframe>")]
    [InlineData(
        "<iframe src=\"https://open.spotify.com/embed/track/1\" width=\"100%\" height=\"352\" frameBorder=\"0\" allowfullscreen=\"\" allow=\"autoplay *; clipboard-write; encrypted-media; fullscreen 'src'; picture-in-picture\" loading=\"lazy\"></iframe>")]
    [InlineData(
        "<iframe src=\"https://www.dailymotion.com/embed/video/1\" sandbox=\"allow-scripts allow-same-origin\" webkitallowfullscreen mozallowfullscreen loading=\"eager\"></iframe>")]
    public void Embed_ComesThroughWhole(string embed)
    {
        var run = GeneratorHarness.Run(Post.Of("a", body: embed));

        Assert.Equal(embed + "\n", run.Article.Html.ToString());
        Assert.Empty(run.Printed);
    }

    [Theory]
    [InlineData("allow=\"camera; autoplay; microphone\"", " allow=\"autoplay\"", "allow=camera")]
    [InlineData("allow=\"fullscreen *; geolocation 'src'\"", " allow=\"fullscreen *\"", "allow=geolocation")]
    [InlineData("allow=\"autoplay https://evil.example\"", "", "allow=autoplay")]
    [InlineData("allow='&#99;amera;PAYMENT'", "", "allow=camera")]
    [InlineData("allow=camera", "", "allow=camera")]
    [InlineData("allow=\"(&quot;;autoplay\"", " allow=\"autoplay\"", "allow=")]
    public void PermissionThatNoPlayerNeeds_IsTakenAway(string attribute, string kept, string reported)
    {
        var run = GeneratorHarness.Run(Post.Of("a", body: $"<iframe src=\"https://www.youtube.com/embed/1\" {attribute}></iframe>"));

        Assert.Equal($"<iframe src=\"https://www.youtube.com/embed/1\"{kept} loading=\"lazy\"></iframe>\n", run.Article.Html.ToString());
        Assert.Contains($"Removed from the HTML: {reported} (line 5)", Assert.Single(run.Printed), StringComparison.Ordinal);
    }

    [Fact]
    public void FrameOfPlainHttp_IsMadeSecure() => Assert.StartsWith(
        "<iframe src=\"https://www.youtube.com/embed/1\" loading=\"lazy\"></iframe>",
        GeneratorHarness.Run(Post.Of("a", body: "<iframe src=\"http://www.youtube.com/embed/1\" style=\"border:0\">x</iframe>")).Article.Html.ToString(), StringComparison.Ordinal);

    [Fact]
    public void FrameThatIsRemoved_IsReportedWithItsHost() => Assert.Equal(
        ["2026-04-21-a.md(5,2): info NCG3201: Removed from the HTML: <iframe> of example.com (2 times, the first in line 5); write what readers need in Markdown or with allowed elements, and add the host of a frame to NewsContentFrameHosts"],
        GeneratorHarness.Run(Post.Of("a", body: "<iframe src=\"https://example.com/a\" onload=hit()></iframe>\n<iframe src=\"//example.com/b\"></iframe>")).Printed);

    [Fact]
    public void FrameThatIsLoadedLate_ShowsItsPage() => Assert.StartsWith(
        "<iframe src=\"https://www.youtube.com/embed/1\" loading=\"lazy\"></iframe>",
        GeneratorHarness.Run(Post.Of("a", body: "<iframe data-src=\"https://www.youtube.com/embed/1\"></iframe>")).Article.Html.ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("NewsContentFrameHosts", "https://example.com")]
    [InlineData("NewsContentFrameHosts", "example.com|a b")]
    [InlineData("NewsContentFrameHosts", "*")]
    [InlineData("NewsContentHtml", "Safe")]
    public void UnknownSetting_IsAnError(string name, string value)
    {
        var run = GeneratorHarness.Run(new ProjectOptions { ExpectErrors = true, Properties = new() { [name] = value } }, Post.Of("a"));

        Assert.Contains(run.Printed,
            line => line.Contains("NCG9005", StringComparison.Ordinal) && line.Contains(name, StringComparison.Ordinal));
    }
}
