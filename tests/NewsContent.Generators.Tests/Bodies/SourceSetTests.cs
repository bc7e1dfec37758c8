using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Bodies;

/// <summary>Values of <c>srcset</c> are read as browsers read them.</summary>
public class SourceSetTests
{
    [Theory]
    [InlineData("https://example.com/a-320.jpg 320w,https://example.com/a-640.jpg 640w")]
    [InlineData("https://example.com/f_auto,q_auto:eco,w_320/a.jpg 320w,https://example.com/f_auto,q_auto:eco,w_640/a.jpg 640w")]
    [InlineData(" ,, /a,b.png,, /c.png 1.5x ,/d.png +2e0x,\t//example.com/e.png (2x) 3x")]
    [InlineData("/a.png?a=1&b=2 1x, /a.png?a=1&amp;b=2 2x, /R&D/a.png 3x")]
    public void ValueThatIsAllowed_StaysAsItIs(string value)
    {
        var run = GeneratorHarness.Run(
            Post.Of("a", body: $"<img src=\"https://example.com/a.jpg\" alt=\"a\" srcset=\"{value}\" loading=\"lazy\">"));

        Assert.Contains($"srcset=\"{Plain(value)}\"", Plain(run.Article.Html.ToString()), StringComparison.Ordinal);
        Assert.Empty(run.Printed);
    }

    [Theory]
    [InlineData("a/&#32;1x,javascript:hit()&#32;2x")]
    [InlineData("https://example.com/a.png&#x20;1x,javascript:hit() 2x")]
    [InlineData("https://example.com/a.png&Tab;1x,javascript:hit() 2x")]
    [InlineData("https://example.com/a.png&NewLine;1x,&#106;avascript:hit() 2x")]
    [InlineData("/a.png&#32,javascript:hit() 2x")]
    [InlineData("/a.png 1x,javascript:hit() 2x")]
    [InlineData("/a.png,\njavascript:hit()")]
    [InlineData("javascript&colon;hit() 1x, /a.png 2x")]
    [InlineData("/a.png 1x, data:text/html,x 2x")]
    [InlineData("/a.png 1x (, blob:x 2x")]
    [InlineData(",javascript:hit()")]
    public void CandidateOfAnotherScheme_TakesTheAttributeAway(string value)
    {
        var run = GeneratorHarness.Run(Post.Of("a", body: $"<p>文字 <img alt=\"a\" src=\"/b.png\" srcset=\"{value}\"></p>"));

        Assert.DoesNotContain("srcset", run.Article.Html.ToString(), StringComparison.Ordinal);
        Assert.Empty(ActiveContent.In(run.Article.Html.ToString()));
        Assert.Contains("srcset=", Assert.Single(run.Printed), StringComparison.Ordinal);
    }

    [Fact]
    public void ReferencesThatAreHarmless_StayAsTheirCharacters()
    {
        var run = GeneratorHarness.Run(
            Post.Of("a", body: "<p><img alt=\"a\" src=\"/b.png\" srcset=\"/caf&eacute;.png 1x, /b.png&#32;2x\"></p>"));

        Assert.Contains("srcset=\"/café.png 1x, /b.png 2x\"", run.Article.Html.ToString(), StringComparison.Ordinal);
        Assert.Empty(run.Printed);
    }

    private static string Plain(string html) => html.Replace("&amp;", "&", StringComparison.Ordinal);
}
