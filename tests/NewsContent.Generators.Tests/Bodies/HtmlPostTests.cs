using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Bodies;

/// <summary>The body of an HTML post is not read as Markdown. All other rules for bodies apply.</summary>
public class HtmlPostTests
{
    private const string Body = """
        <h2 id="top">Head</h2>
        <p>First *not* emphasis, <b onclick=hit()>[not](a.md)</b> a link.

            # no code, no heading
        </p>
        <!--more-->
        <script>hit()</script>
        <p>See <a href="2026-04-20-target.md">there</a>, <a href="2026-04-19-page.html#top">here</a>, <a href="/2026-04-19-page.HTML">no</a> <img src="map.png" alt="Map"> https://example.com/</p>

        """;

    private static readonly Post[] s_posts =
    [
        new("2026-04-21-a.HTML", $"---\ntitle: T\ndate: 2026-04-21\n---\n{Body}".ReplaceLineEndings("\r\n")),
        Post.Of("target", "2026-04-20", body: "To [the page](2026-04-19-page.html)."),
        new("2026-04-19-page.html", "+++\ntitle = 'Page'\ndate = 2026-04-19\n+++\n<h1 id=top>Top</h1>"),
    ];

    [Fact]
    public void Sanitize_LeavesTheMarkupAndTakesOutWhatActs()
    {
        var run = Run("Sanitize");

        Assert.Equal(
            """
            <h2 id="top">Head</h2>
            <p>First *not* emphasis, <b>[not](a.md)</b> a link.

                # no code, no heading
            </p>
            <!--more-->

            <p>See <a href="/2026/04/20/target/">there</a>, <a href="/2026/04/19/page/#top">here</a>, <a href="/2026-04-19-page.HTML">no</a> <img src="/map.png" width="3" height="4" alt="Map" loading="lazy"> https://example.com/</p>

            """,
            run.Article.Html.ToString());
        Assert.Equal(
            ["2026-04-21-a.HTML(6,29): info NCG3201: Removed from the HTML: onclick= (line 6), <script> (line 11)"],
            run.Printed.Where(static line => line.Contains("NCG3201", StringComparison.Ordinal)).Select(static line => line.Split(';')[0]));
        Assert.Equal("First *not* emphasis, [not](a.md) a link. # no code, no heading", run.Article.Excerpt[5..]);
        Assert.Equal([new Heading(2, "top", "Head")], run.Article.Headings);
        Assert.Equal(["2026/04/20/target", "2026/04/19/page"], run.Articles.Select(static article => article.Id).Skip(1));
        Assert.Equal(run.Articles.Skip(1), run.Articles.Where(article => article.LinkedFrom.Contains(run.Article)));
        Assert.Equal([run.Articles[1], run.Article], run.Articles[2].LinkedFrom.OrderBy(static article => article.Date));
    }

    [Fact]
    public void Raw_IsTheBodyAsItIs() =>
        Assert.Contains("<b onclick=hit()>[not](a.md)</b> a link.\n\n    # no code", Run("Raw").Article.Html.ToString(),
            StringComparison.Ordinal);

    [Fact]
    public void Escape_ShowsTheBodyAsText() =>
        Assert.StartsWith("<p>&lt;h2 id=&quot;top&quot;&gt;Head&lt;/h2&gt;\n&lt;p&gt;First", Run("Escape").Article.Html.ToString(),
            StringComparison.Ordinal);

    [Fact]
    public void DeadLink_IsReportedAtItsPlace()
    {
        var run = GeneratorHarness.Run(
            new ProjectOptions { ExpectErrors = true },
            new Post("2026-04-21-a.htm",
                "---\ntitle: T\ndate: 2026-04-21\n---\n<p>\n<a href=\"gone.html\">x</a> <a href='2026-04-20-gone.md'>y</a>\n"));

        Assert.Equal(["2026-04-21-a.htm(6,10)", "2026-04-21-a.htm(6,36)"], run.Printed.Select(static line => line.Split(':')[0]).Order());
    }

    [Fact]
    public void HtmlThatMarkdownWouldRefuse_IsRead()
    {
        var depth = string.Concat(Enumerable.Repeat("> ", 500));

        Assert.Empty(
            GeneratorHarness.Run(
                new Post("2026-04-21-a.html",
                    $"---\ntitle: T\ndate: 2026-04-21\n---\n<p>{depth.Replace(">", "&gt;", StringComparison.Ordinal)}</p>\n{depth.Replace('>', '*')}\n")).Printed);
    }

    private static GeneratorRun Run(string html) =>
        GeneratorHarness.Run(new ProjectOptions { Files = [new("map.png", 3, 4)], Properties = new() { ["NewsContentHtml"] = html } }, s_posts);
}
