using System.Text.RegularExpressions;
using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Bodies;

/// <summary>Attributes are cut out of tags that are written out in full as a parser of HTML takes them out of the same tags in broken HTML.</summary>
public class UnlistedAttributeTests
{
    // A paragraph that nothing closes takes a parser.
    private const string Unclosed = "<p>End";

    [Theory]
    [InlineData("<p style=\"color:red\">A</p>", "<p>A</p>")]
    [InlineData("<p class=\"a\" style='x' data-y=\"1\" id=\"b\">A</p>", "<p class=\"a\" id=\"b\">A</p>")]
    [InlineData("<p\n  STYLE=\"x\"\n  class=\"a\" onclick=\"hit()\">A</p><br tabindex=\"-1\"/>", "<p\n  class=\"a\">A</p><br/>")]
    [InlineData("<p itemscope data-a=\"\" hidden data-b=\"1\">A</p>", "<p>A</p>")]
    [InlineData("<p width=\"1\" href=\"javascript:hit()\">A</p>", "<p>A</p>")]
    [InlineData("<p style=\"a=b &gt; c\">A < B &amp; C</p><!-- style=\"x\" -->", "<p>A < B &amp; C</p><!-- style=\"x\" -->")]
    [InlineData("<p style=\"x\"><img src=\"/a.jpg\" data-id=\"1\" alt=\"A\" loading=\"lazy\"></p>", "<p><img src=\"/a.jpg\" alt=\"A\" loading=\"lazy\"></p>")]
    public void UnlistedAttributes_AreCutOutAndReported(string html, string expected)
    {
        var cut = Run(html);
        var parsed = Run(html + Unclosed);

        Assert.Equal(expected, cut.Article.Html.ToString().TrimEnd());
        Assert.NotEmpty(cut.Printed);
        Assert.Equal(cut.Printed, parsed.Printed);
        Assert.Equal(AsWritten(cut.Article.Html.ToString() + Unclosed), AsWritten(parsed.Article.Html.ToString()));
    }

    [Theory]
    [InlineData("<p style=\"a\" style=\"b\">A</p>", "<p>A</p>")]
    [InlineData("<p style=a>A</p>", "<p>A</p>")]
    [InlineData("<p style=\"a\"class=\"b\">A</p>", "<p class=\"b\">A</p>")]
    [InlineData("<p style = \"a\" class=\"b\">A</p>", "<p class=\"b\">A</p>")]
    [InlineData("<p title=\"a\" b\" c\">A</p>", "<p title=\"a\">A</p>")]
    [InlineData("<p style=\"<b>\" class=\"b\">A</p>", "<p class=\"b\">A</p>")]
    public void TagsThatLeaveADoubt_AreParsed(string html, string expected) => Assert.Equal(expected, Run(html).Article.Html.ToString().TrimEnd());

    private static GeneratorRun Run(string html) => GeneratorHarness.Run(Post.Of("a", body: html));

    // Line ends and ends of tags may be written in more than one way.
    private static string AsWritten(string html) => Regex.Replace(html.Replace("&lt;", "<", StringComparison.Ordinal), "\\s+|/(?=>)|</p>", "");
}
