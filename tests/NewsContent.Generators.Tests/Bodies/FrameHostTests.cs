using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Bodies;

public class FrameHostTests
{
    [Theory]
    [InlineData("", "https://www.youtube.com/embed/1", true)]
    [InlineData("", "//www.youtube-nocookie.com/embed/1?a=1", true)]
    [InlineData("", "HTTPS://Player.Vimeo.com/video/1", true)]
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
        var options = new ProjectOptions { Properties = new() { ["NewsContentFrameHostList"] = hosts } };
        var run = GeneratorHarness.Run(options, Post.Of("a", body: $"<p>Text</p>\n<iframe src=\"{url}\" width=\"560\" allowfullscreen></iframe>"));

        var secure = url.StartsWith("//", StringComparison.Ordinal) ? "https:" + url : url;
        Assert.Equal(stays ? $"<p>Text</p>\n<iframe src=\"{secure}\" width=\"560\" allowfullscreen loading=\"lazy\"></iframe>\n" : "<p>Text</p>\n\n", run.Article.Html.ToString().Replace("=\"\"", "", StringComparison.Ordinal));
        Assert.Equal(stays ? [] : ["NCG3201"], run.Ids);
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
    [InlineData("NewsContentFrameHostList", "https://example.com")]
    [InlineData("NewsContentFrameHostList", "example.com|a b")]
    [InlineData("NewsContentFrameHostList", "*")]
    [InlineData("NewsContentHtml", "Safe")]
    public void UnknownSetting_IsAnError(string name, string value)
    {
        var run = GeneratorHarness.Run(new ProjectOptions { ExpectErrors = true, Properties = new() { [name] = value } }, Post.Of("a"));

        Assert.Contains(run.Printed, line => line.Contains("NCG9005", StringComparison.Ordinal) && line.Contains(name.Replace("HostList", "Hosts", StringComparison.Ordinal), StringComparison.Ordinal));
    }
}
