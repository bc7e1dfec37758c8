using AngleSharp.Html.Parser;
using CsCheck;
using NewsContent.Compilation;
using NewsContent.Generators.Tests.Bodies;

namespace Fuzz.Targets;

/// <summary>The body of an HTML post: nothing active, inside its container, and the same tree whether tags are cut out or the parser rebuilds the body.</summary>
internal sealed class HtmlTarget() : Target("html")
{
    private const string FrontMatter = "---\ntitle: a\n---\n";

    // The end tag of nothing leaves nothing behind, but takes the parser.
    private const string StrayEndTag = "</i>";

    private static readonly string[] s_limits = ["nested too deeply", "open at once", "formatting", "one in another"];

    private readonly Mutator _mutator = new(
        [
            "<p>a <b>b</b> &amp; <a href=\"/c?d=1&amp;e=2\">f</a></p>\n<ul><li>g</li></ul>", "<div><script>a<b</script><p class=\"x\" onclick=\"y\">c</p></div>",
            "<table><tr><td>a</td></tr></table>", "<h2 id=\"a\">b</h2><pre>\nc</pre><!-- d -->", "<figure><img src=\"/a.jpg\" srcset=\"/a.jpg 1x\" alt=\"b\"></figure>",
            "<dl><dt>a</dt><dd><ruby>b<rt>c</rt></ruby></dd></dl>", "<p>a<o:p>b</o:p><button><span>c</span></button></p>",
        ],
        [
            "<", ">", "</", "/>", "<!--", "-->", "<!", "<?", "&", "&lt", "&#", ";", "\"", "'", "=", " ", "\n", "\0", "a", "p;", "港", "<p>", "</p>", "<b>", "</b>", "<a>", "</a>", "<li>", "</li>", "<dd>",
            "</dd>", "<rt>", "</rt>", "<h1>", "</h1>", "<h2>", "</h2>", "<table>", "</table>", "<tr>", "<td>", "</td>", "<caption>", "<div>", "</div>", "<main>", "</main>", "</article>",
            "<svg>", "</svg>", "<math>", "<select>", "<option>", "<form>", "</form>", "<button>", "</button>", "<marquee>", "<menu>", "<fieldset>", "<template>", "</template>", "<pre>", "</pre>",
            "<script>", "</script>", "<style>", "</style>", "<xmp>", "<iframe src=\"//a\">", "</iframe>", "<meta>", "<link>", "<o:p>", "</o:p>", "<frameset>", "<body>", "</body>", "<br>", "</br>", " onclick=\"a\"", " class=\"nc-a\"",
        ]);

    public override string Make(PCG random) => _mutator.Make(random);

    public override void Execute(string input, PCG random)
    {
        var html = TextOf(input);
        var body = Render(html);
        if (body is null)
            return;

        Hold(!ActiveContent.In(body).Any(), "active content: " + string.Join(", ", ActiveContent.In(body)));
        Hold(BodyInPage.Escaped([body]).Count == 0, "the body leaves its container");
        // A control character that means nothing, such as before a URL, stays in a body that the parser does not rebuild.
        if (!html.Any(static character => char.IsControl(character) && character != '\n') && Render(StrayEndTag + html) is { } parsed)
            Hold(Tree(body.TrimEnd()) == Tree(parsed.TrimEnd()), $"the parser sees another tree:\n{body}\n{parsed}");
    }

    private static string? Render(string html)
    {
        var post = PostParser.Parse(new PostFile("", "2026-04-21-a.html", FrontMatter + html), default);
        var body = MarkdownRenderer.Render(post, HtmlPolicy.Default, default);
        var failure = body.Findings.FirstOrDefault(static finding => finding.Rule.Id == "NCG3002");
        Hold(failure is null || s_limits.Any(limit => failure.Arguments[0].Contains(limit, StringComparison.Ordinal)), "a body was not rendered: " + failure?.Arguments[0]);
        return failure is null ? body.Html : null;
    }

    // Blanks around a URL and line breaks in it mean nothing (URL Living Standard §4.4), but decide whether a link gets a rel.
    private static string Tree(string html)
    {
        var body = new HtmlParser().ParseDocument("<body><div>" + html + "</div>").Body!;
        foreach (var link in body.QuerySelectorAll("a[rel]"))
            link.RemoveAttribute("rel");

        return string.Concat(body.InnerHtml.Where(static character => character is not (' ' or '\n')));
    }
}
