using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Bodies;

/// <summary>A body stays in the element of the page that holds the body, whatever its HTML draws.</summary>
public class EnclosedBodyTests
{
    private const string FrontMatter = "---\ntitle: a\ndate: 2026-04-21\n---\n";

    [Theory]
    [InlineData("<h1><main><h2><h2>x</h2></h2></main></h1>OUT")]
    [InlineData("<h1><div><h2><h2>x</h2></h2></div></h1>\n\nOUT")]
    [InlineData("<dl><dd><div><ruby><dl><dd><rt>x</rt></dd></dl></ruby></div></dd></dl>\n\nOUT")]
    [InlineData("<dd><table><div><dd>x</dd></div></table></dd>\n\nOUT")]
    [InlineData("<p><form><div>x</div></form></p><li>a<menu><li>b</menu>OUT")]
    [InlineData("<table>text<tr><td>x</table>OUT")]
    [InlineData("<table><tr><td><a><table><a>x</table></a></table>OUT")]
    [InlineData("</div></article></main>OUT")]
    [InlineData("<b><p></b></div></p>OUT")]
    public void BodyThatDrawsAnotherTree_StaysInTheContainerWithItsText(string html)
    {
        var rendered = Rendered(html);

        Assert.Empty(BodyInPage.Escaped([rendered]));
        Assert.Contains(html.Contains("OUT", StringComparison.Ordinal) ? "OUT" : "x", rendered, StringComparison.Ordinal);
        Assert.DoesNotContain(GeneratorHarness.Run(new Post("2026-04-21-a.html", FrontMatter + html)).Printed, static line => line.Contains("error", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<p>a</p><p onclick=x>\n<div><dt>b</dt></div>", "(6,12): info NCG3201", "onclick= (line 6), misplaced <dt> (line 7)")]
    [InlineData("a\n<li>b\n<li>c", "(7,2): info NCG3201", "misplaced <li> (2 times, the first in line 7)")]
    [InlineData("<blink>x</blink>\n<div><li>c</div>", "(6,2): info NCG3201", "<blink> (line 6), misplaced <li> (line 7)")]
    public void ElementTakenOutFromAroundItsContent_IsReported(string html, string place, string message)
    {
        var printed = GeneratorHarness.Run(new Post("2026-04-21-a.html", FrontMatter.Insert(4, "author: b\n") + html)).Printed;

        Assert.Contains(printed, line => line.Contains(place, StringComparison.Ordinal) && line.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void ListItemsWithoutAList_KeepTheirLines() => Assert.Equal("<div>a</div><div class=\"b\">c</div>", Rendered("<li value=\"3\">a<li class=\"b\">c").TrimEnd().Replace("\n", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("<a rel=\"nofollow\" href=\"/&lt;x\">a</a><p>unclosed", "<a rel=\"noopener nofollow\" href=\"/&lt;x\">a</a>")]
    [InlineData("<a rel href='/\"x'>a</a><p>unclosed", "<a rel=\"noopener nofollow\" href=\"/&quot;x\">a</a>")]
    [InlineData("<link rel=import href=\"//>\">text", "text")]
    [InlineData("<p><select><xmp></xmp><select>>text", "text")]
    [InlineData("<base href=\"//>\"><object data=\"//>\">a</object><script src=\"//>\"></script><form action=\"//>\">text</form>", "text")]
    [InlineData("<img srcset='/a\"b' alt=\"a\"><p>unclosed", "<img alt=\"a\" loading=\"lazy\">")]
    public void HarmlessHtmlThatIsBroken_IsRebuilt(string html, string expected)
    {
        var run = GeneratorHarness.Run(new Post("2026-04-21-a.html", FrontMatter + html));

        Assert.DoesNotContain(run.Printed, static line => line.Contains("error", StringComparison.Ordinal));
        Assert.Contains(expected, run.Article.Html.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p class=\"nc-skip\">a</p>", "<p>a</p>")]
    [InlineData("<p class=\"lead NC-Skip\">a</p>", "<p>a</p>")]
    [InlineData("<p class=\"a&Tab;nc-skip\">a</p>", "<p>a</p>")]
    [InlineData("<p class=\"&#110;c-skip\">a</p>", "<p>a</p>")]
    [InlineData("<p class=\"\nnc-skip\">a<p>unclosed", "<p>a</p>")]
    [InlineData("<p id=nc-main>a</p>", "<p>a</p>")]
    [InlineData("<p><a name=\"nc-main\">a</a></p>", "<p><a>a</a></p>")]
    [InlineData("<p class=\"announce-nc-x once\" id=\"a&amp;nc-b\">a</p>", "<p class=\"announce-nc-x once\" id=\"a&amp;nc-b\">a</p>")]
    [InlineData("<p class=\"a&b\" id=\"&quot;x\">a</p>", "<p class=\"a&amp;b\" id=\"&quot;x\">a</p>")]
    public void NamesOfTheTheme_AreCutOut(string html, string expected) => Assert.StartsWith(expected, Rendered(html), StringComparison.Ordinal);

    [Fact]
    public void HeadingNamedLikeTheTheme_HasAnIdOfItsOwn() =>
        Assert.Equal("<h2 id=\"section-nc-main\">nc-main</h2>\n", GeneratorHarness.Run(Post.Of("a", body: "## nc-main")).Article.Html.ToString());

    private static string Rendered(string html) => HostileBodies.Rendered(html);
}
