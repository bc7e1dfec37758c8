using NewsContent.Compilation;
using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Bodies;

public class HostileHtmlTests
{
    [Theory]
    [InlineData("", "<div>", 20_000, "its HTML has more than 1000 elements open at once; close them")]
    [InlineData("", "<b>", 20_000, "its HTML leaves too much formatting, such as <b>, open; close it")]
    [InlineData("", "<table><tr><td>", 10_000, "its HTML has more than 1000 elements open at once; close them")]
    [InlineData("", "<table>x", 10_000, "its HTML has more than 1000 elements open at once; close them")]
    [InlineData("", "<a href=x>", 20_000, "its HTML leaves too much formatting, such as <b>, open; close it")]
    [InlineData("", "<svg><p>", 10_000, "its HTML has more than 1000 elements open at once; close them")]
    [InlineData("", "<svg><g><path/></g>", 10_000, "its HTML has more than 1000 elements open at once; close them")]
    [InlineData("", "<p style=x><i>", 10_000, "its HTML leaves too much formatting, such as <b>, open; close it")]
    [InlineData("", "</p>", 50_000, "")]
    [InlineData("", "</div><p style=x>x", 50_000, "")]
    [InlineData("", "<ul><li>", 10_000, "its HTML has more than 1000 elements open at once; close them")]
    [InlineData("", "<span><div></span>", 10_000, "its HTML has more than 1000 elements open at once; close them")]
    [InlineData("", "<b><div></b>", 10_000, "its HTML leaves too much formatting, such as <b>, open; close it")]
    [InlineData("", "<span><p></span>", 10_000, "its HTML has more than 1000 elements open at once; close them")]
    [InlineData("<table>", "x<tr>", 20_000, "")]
    [InlineData("<table>", "<tr><td>1<td>2", 20_000, "")]
    [InlineData("", "<select><option>", 10_000, "its HTML has more than 1000 elements open at once; close them")]
    [InlineData("", "<!--", 20_000, "")]
    [InlineData("", "<p onclick=x>", 20_000, "")]
    [InlineData("<p ", "a", 200_000, "")]
    [InlineData("<p style=x>", "&amp", 50_000, "")]
    [InlineData("<p style=x>", "<!-- x -- >", 20_000, "")]
    public void RepeatedMarkup_IsRenderedOrRefused(string start, string markup, int times, string reason) =>
        Check(reason, times, number => start + string.Concat(Enumerable.Repeat(markup, number)));

    [Theory]
    [InlineData(900, "</p><p>x", 3_000, "its HTML leaves too much formatting, such as <b>, open; close it")]
    [InlineData(990, "</p><p>x", 100, "its HTML leaves too much formatting, such as <b>, open; close it")]
    [InlineData(3_000, "</p><p>x", 3_000, "its HTML leaves too much formatting, such as <b>, open; close it")]
    [InlineData(500, "<div>x</div>", 10_000, "its HTML leaves too much formatting, such as <b>, open; close it")]
    [InlineData(100, "</p><p>x", 10_000, "its HTML leaves too much formatting, such as <b>, open; close it")]
    public void FormattingThatIsNeverClosed_IsRefused(int formatting, string markup, int times, string reason) => Check(
        reason, times,
        number =>
        "<p>" + string.Concat(Enumerable.Range(0, formatting).Select(static id => $"<b id=a{id}>"))
        + string.Concat(Enumerable.Repeat(markup, number)));

    // An overflow of the stack ends the compiler, and with it the test run.
    [Fact]
    public void ElementsOneInAnother_TakeLittleOfTheStack()
    {
        var names = ("a abbr address applet article aside b base bdi blockquote body button caption center code col colgroup dd desc details dialog dir div dl dt em "
            + "embed fieldset figcaption figure font foreignObject form frame frameset h1 h2 head header hr html i iframe image img input kbd keygen li link listing main "
            + "marquee math menu meta mi noembed nobr noframes noscript object ol optgroup option p param picture plaintext pre q rb rp rt rtc ruby s script section select "
            + "source span strike style sub summary svg table tbody td template textarea tfoot th thead title tr u ul var video wbr xmp x-y o:p").Split(' ');
        var thread = new Thread(
            () => Array.ForEach(names, static name =>
            {
                foreach (var start in new[] { "", "<table><tr><td>", "<ruby><pre>", "<svg>" })
                    _ = Render(start + string.Concat(Enumerable.Repeat($"<{name}>", 990)));
            }),
            maxStackSize: 512 * 1024);
        thread.Start();
        thread.Join();
    }

    [Theory]
    [InlineData("<pre>", 16, true)]
    [InlineData("<pre>", 17, false)]
    [InlineData("<listing><pre>", 9, false)]
    [InlineData("<pre>\na", 100, true)]
    public void PreformattedTextOneInAnother_HasALimit(string markup, int times, bool isRendered) => Assert.Equal(
        isRendered ? "" : "its HTML has more than 16 <pre> one in another; close them",
        string.Join(", ", Render("</i>" + string.Concat(Enumerable.Repeat(markup, times))).Findings
            .Where(static finding => finding.Rule.Id == "NCG3002").SelectMany(static finding => finding.Arguments)));

    private static RenderedBody Render(string html) => MarkdownRenderer.Render(
        PostParser.Parse(new PostFile("", "2026-04-21-a.html", "---\ntitle: a\n---\n" + html), default), HtmlPolicy.Default, default);

    [Fact]
    public void ManyAttributes_AreRendered() =>
        Check("", 20_000,
            static number => "<p style=x " + string.Concat(Enumerable.Range(0, number).Select(static name => $"a{name}=1 ")) + ">x");

    // What no limit refuses goes to AngleSharp, which must not take more than the text's share for it.
    private static void Check(string reason, int times, Func<int, string> html)
    {
        RenderedBody Render(int number) =>
            MarkdownRenderer.Render(PostParser.Parse(new PostFile("a.md", "a.md", "---\ntitle: a\n---\n<div>\n" + html(number)), default),
                HtmlPolicy.Default, default);

        var rendered = Render(times);
        Assert.Equal(reason,
            rendered.Findings.Where(static finding => finding.Rule.Id is "NCG3001" or "NCG3002")
            .Select(static finding => finding.Arguments[0]).SingleOrDefault(""));
        if (reason.Length == 0)
            Assert.True(Allocations.GrowWithTheText(() => Render(times / 2), () => Render(times)));
    }
}
