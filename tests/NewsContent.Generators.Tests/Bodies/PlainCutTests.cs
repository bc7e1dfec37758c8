using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using NewsContent.Compilation;
using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Bodies;

/// <summary>What is not allowed is cut out of HTML that is written out in full as a parser takes it out of the same tags in broken HTML.</summary>
public class PlainCutTests
{
    // A paragraph that nothing closes takes a parser.
    private const string Unclosed = "<p>End";

    // So does an end tag of nothing, which leaves nothing behind.
    private const string StrayEndTag = "</i>";

    [Theory]
    [InlineData("<p style=\"color:red\">A</p>", "<p>A</p>")]
    [InlineData("<p class=\"a\" style='x' data-y=\"1\" id=\"b\">A</p>", "<p class=\"a\" id=\"b\">A</p>")]
    [InlineData("<p\n  STYLE=\"x\"\n  class=\"a\" onclick=\"hit()\">A</p><br tabindex=\"-1\"/>", "<p\n  class=\"a\">A</p><br/>")]
    [InlineData("<p itemscope data-a=\"\" hidden data-b=\"1\">A</p>", "<p>A</p>")]
    [InlineData("<p width=\"1\" href=\"javascript:hit()\">A</p>", "<p>A</p>")]
    [InlineData("<p style=\"a=b &gt; c\">A < B &amp; C</p><!-- style=\"x\" -->", "<p>A < B &amp; C</p><!-- style=\"x\" -->")]
    [InlineData("<p style=\"x\"><img src=\"/a.jpg\" data-id=\"1\" alt=\"A\" loading=\"lazy\"></p>", "<p><img src=\"/a.jpg\" alt=\"A\" loading=\"lazy\"></p>")]
    [InlineData("<p><a href=\" javascript:hit()\" target=\"_top\">A</a></p>", "<p><a>A</a></p>")]
    public void UnlistedAttributes_AreCutOutAndReported(string html, string expected) => AssertCut(html, expected);

    [Theory]
    [InlineData("<div><meta itemprop=\"a\" content=\"b\"><link rel=\"x\" href=\"/y\"/>A</div>", "<div>A</div>")]
    [InlineData("<div>A<script async src=\"/a.js\"></script><script>if (a<b) hit(\"</p>\")</script><STYLE>p > a {}</style></div>", "<div>A</div>")]
    [InlineData("<div><button type=\"button\"><span>X</span> <svg width=\"1\"><g><path d=\"M1\"/></g><use xlink:href=\"#a\"></use></svg></button>A</div>", "<div>A</div>")]
    [InlineData("<p>A<o:p></o:p>B<o:p> C</o:p></p>", "<p>AB C</p>")]
    [InlineData("<div><iframe src=\"https://other.example/x\">Old <b>browsers</b></iframe>A</div>", "<div>A</div>")]
    public void UnlistedElements_AreCutOutAndReported(string html, string expected) => AssertCut(html, expected);

    // The parser says no place of a drawing.
    [Fact]
    public void Drawings_AreCutOutAndReportedInTheirPlace()
    {
        var run = Run("<div>A <svg viewBox='0 0 1 1'><defs><linearGradient id=\"a\"/></defs></svg></div>");

        Assert.Equal("<div>A </div>", run.Article.Html.ToString().TrimEnd());
        Assert.Contains("(5,9)", Assert.Single(run.Printed), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div><img class='l' data-src='https://a.example/a.jpg' alt=\"A\" loading=\"lazy\" style=\"x\"></div>", "<div><img class='l' src=\"https://a.example/a.jpg\" alt=\"A\" loading=\"lazy\"></div>")]
    [InlineData("<div><img src=\"data:image/gif;base64,R0\" data-original=\"/a.jpg\" data-x=\"1\" loading=\"lazy\"></div>", "<div><img src=\"/a.jpg\" loading=\"lazy\"></div>")]
    [InlineData("<div><iframe data-src='//www.youtube.com/embed/a' loading=\"lazy\" onload=\"hit()\"></iframe></div>", "<div><iframe src=\"https://www.youtube.com/embed/a\" loading=\"lazy\"></iframe></div>")]
    [InlineData("<p><a rel=\"nofollow opener\" href=\"https://a.example\" onclick=\"hit()\">A</a></p>", "<p><a rel=\"noopener nofollow\" href=\"https://a.example\">A</a></p>")]
    [InlineData("<p><a href=\" /a \" onclick=\"hit()\">A</a></p>", "<p><a href=\"/a\">A</a></p>")]
    public void Values_ArePutRight(string html, string expected) => AssertCut(html, expected);

    private static void AssertCut(string html, string expected)
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
    [InlineData("<p><a rel href=\"https://a.example\">A</a></p>", "<p><a rel=\"noopener nofollow\" href=\"https://a.example\">A</a></p>")]
    [InlineData("<p><img data-src=\"javascript:hit()\" loading=\"lazy\" alt=\"A\"></p>", "<p><img loading=\"lazy\" alt=\"A\"></p>")]
    [InlineData("<p><a onclick=\"x\" href=\"/b?c&am\np;d\">A</a></p>", "<p><a href=\"/b?c&amp;amp;d\">A</a></p>")]
    [InlineData("<p><img data-src=\"/b?c&am\np;d\"></p>", "<p><img src=\"/b?c&amp;amp;d\" loading=\"lazy\"></p>")]
    [InlineData("<p><a href=\"java&#115;cript:hit()\">A</a></p>", "<p><a>A</a></p>")]
    [InlineData("<div><script>a = \"<!--<script>\"</script></script>A</div>", "<div>A</div>")]
    [InlineData("<div><svg><title><p>B</p></title></svg>A</div>", "<div>A</div>")]
    [InlineData("<div><svg><p>B</p></svg>A</div>", "<div><p>B</p>A</div>")]
    [InlineData("<div><button><p>B</p></button>A</div>", "<div>A</div>")]
    [InlineData("<div><button/>B</div>", "<div></div>")]
    [InlineData("<p><o:p><b>A</b></o:p></p>", "<p><b>A</b></p>")]
    [InlineData("<div><script src=\"/a.js\"/>A</div>", "<div></div>")]
    public void TagsThatLeaveADoubt_AreParsed(string html, string expected) => Assert.Equal(expected, Run(html).Article.Html.ToString().TrimEnd());

    private static readonly string[] s_before =
    [
        "", "a", "&", "&am", "&#", "&#1", "&#x2", "&lt", "&no", "<", "a<", "< ", "<!--", "<!-- a ", "<!-- a -->", "<pre>", "<pre class=\"a\" onclick=\"b\">", "<pre>a", "</p ", "<p>", "<b>&l", "<b>x</b", "<b>x</",
    ];

    private static readonly string[] s_cut =
    [
        "<script></script>", "<script>a</script><style></style>", "<o:p></o:p>", "<o:p>m</o:p>", "<meta name=\"a\">", "<button><b>a</b></button>", "<b onclick=\"a\">c</b>",
        "<iframe src=\"https://other.example/\"></iframe>",
    ];

    private static readonly string[] s_after =
        ["", "a", "p;", "3;", "t;x", ";", "x", "#38;", "b>", "b onclick=\"a\">", "/p>", "!-- a -->", "\na", "\n\na</pre>", " -->", "</pre>", "<b>c</b>", "</p>", "</b>", ">", "=a", "<!-- <script>a</script> -->"];

    [Fact]
    public void TextAroundACut_IsTheTextThatTheParserSees()
    {
        foreach (var html in from before in s_before from cut in s_cut from after in s_after select before + cut + after)
        {
            var cut = Render(html);
            var parsed = Render(StrayEndTag + html);

            Assert.True(Tree(cut.Html) == Tree(parsed.Html), $"{html}\n{cut.Html}\n{parsed.Html}");
            Assert.Equal(parsed.Findings.SelectMany(static finding => finding.Arguments), cut.Findings.SelectMany(static finding => finding.Arguments));
        }
    }

    private static RenderedBody Render(string html) => MarkdownRenderer.Render(
        PostParser.Parse(new PostFile("", "2026-04-21-a.html", "---\ntitle: a\n---\n" + html), default), HtmlPolicy.Default, default);

    private static string Tree(string html) => new HtmlParser().ParseDocument("<body><div>" + html + "</div>").Body!.InnerHtml;

    private static GeneratorRun Run(string html) => GeneratorHarness.Run(Post.Of("a", body: html));

    // Line ends, ends of tags, quotes and the order of attributes may be written in more than one way.
    private static string AsWritten(string html)
    {
        var sorted = Regex.Replace(html.Replace('\'', '"'), "<[a-z][^>]*>", static tag => string.Concat(tag.Value.Split(' ', '\n', '/', '>').Order(StringComparer.Ordinal)));
        return Regex.Replace(sorted.Replace("&lt;", "<", StringComparison.Ordinal), "\\s+|</p>", "");
    }
}
