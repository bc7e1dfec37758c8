using NewsContent.Compilation;
using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Bodies;

public class HostileHtmlTests
{
    [Theory]
    [InlineData("", "<div>", 20_000)]
    [InlineData("", "<b>", 20_000)]
    [InlineData("", "<table><tr><td>", 10_000)]
    [InlineData("", "<table>x", 10_000)]
    [InlineData("", "<a href=x>", 20_000)]
    [InlineData("", "<svg><p>", 10_000)]
    [InlineData("", "<svg><g><path/></g>", 10_000)]
    [InlineData("", "<p style=x><i>", 10_000)]
    [InlineData("", "</p>", 50_000)]
    [InlineData("", "</div><p style=x>x", 50_000)]
    [InlineData("", "<ul><li>", 10_000)]
    [InlineData("", "<span><div></span>", 10_000)]
    [InlineData("", "<b><div></b>", 10_000)]
    [InlineData("", "<span><p></span>", 10_000)]
    [InlineData("<table>", "x<tr>", 20_000)]
    [InlineData("<table>", "<tr><td>1<td>2", 20_000)]
    [InlineData("", "<select><option>", 10_000)]
    [InlineData("", "<!--", 20_000)]
    [InlineData("", "<p onclick=x>", 20_000)]
    [InlineData("<p ", "a", 200_000)]
    [InlineData("<p style=x>", "&amp", 50_000)]
    [InlineData("<p style=x>", "<!-- x -- >", 20_000)]
    public void RepeatedMarkup_EndsInTime(string start, string markup, int times) => Assert.InRange(Seconds(start + string.Concat(Enumerable.Repeat(markup, times))), 0, 5);

    [Theory]
    [InlineData(900, "</p><p>x", 3_000)]
    [InlineData(990, "</p><p>x", 100)]
    [InlineData(3_000, "</p><p>x", 3_000)]
    [InlineData(500, "<div>x</div>", 10_000)]
    [InlineData(100, "</p><p>x", 10_000)]
    public void FormattingThatIsNeverClosed_EndsInTime(int formatting, string markup, int times) => Assert.InRange(
        Seconds("<p>" + string.Concat(Enumerable.Range(0, formatting).Select(static number => $"<b id=a{number}>")) + string.Concat(Enumerable.Repeat(markup, times))), 0, 5);

    [Fact]
    public void ManyAttributes_EndInTime() =>
        Assert.InRange(Seconds("<p style=x " + string.Concat(Enumerable.Range(0, 20_000).Select(static number => $"a{number}=1 ")) + ">x"), 0, 5);

    private static double Seconds(string html)
    {
        var post = PostParser.Parse(new PostFile("a.md", "a.md", "---\ntitle: a\n---\n<div>\n" + html), default);
        return FastestRun.Seconds(5, () => MarkdownRenderer.Render(post, HtmlPolicy.Default, default));
    }
}
