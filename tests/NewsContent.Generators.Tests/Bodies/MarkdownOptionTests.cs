using NewsContent.Compilation;
using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Bodies;

public class MarkdownOptionTests
{
    [Theory]
    [InlineData("alerts", "> [!NOTE]\n> Text", "<div class=\"markdown-alert markdown-alert-note\">\n<div class=\"markdown-alert-title\">Note</div>\n<p>Text</p>\n</div>")]
    [InlineData("alerts", "> [!Caution]\n> Text", "<div class=\"markdown-alert markdown-alert-caution\">\n<div class=\"markdown-alert-title\">Caution</div>\n<p>Text</p>\n</div>")]
    [InlineData("abbreviations", "*[NCG]: The \"prefix\"\n\nNCG 1", "<p><abbr title=\"The &quot;prefix&quot;\">NCG</abbr> 1</p>")]
    [InlineData("autoidentifiers", "## 标题", "<h2 id=\"标题\">标题</h2>")]
    [InlineData("autoidentifiers+headinglinks", "## 标题 *a*", "<h2 id=\"标题-a\">标题 <em>a</em><a class=\"heading-link\" href=\"#标题-a\" aria-labelledby=\"标题-a\"></a></h2>")]
    [InlineData("autolinks", "https://example.com/", "<p><a href=\"https://example.com/\" rel=\"noopener nofollow\">https://example.com/</a></p>")]
    [InlineData("bootstrap", "> Text", "<blockquote class=\"blockquote\">")]
    [InlineData("citations", "\"\"Text\"\"", "<p><cite>Text</cite></p>")]
    [InlineData("cjk-friendly-emphasis", "这是**“引文”**吗", "<p>这是<strong>“引文”</strong>吗</p>")]
    [InlineData("customcontainers", ":::warning\nText\n:::", "<div class=\"warning\"><p>Text</p>\n</div>")]
    [InlineData("definitionlists", "Term\n:   Text", "<dl>\n<dt>Term</dt>\n<dd>Text</dd>\n</dl>")]
    [InlineData("diagrams", "```mermaid\na-->b\n```", "<pre class=\"mermaid\">a-->b\n</pre>")]
    [InlineData("emojis", ":newspaper:", "<p>📰</p>")]
    [InlineData("emphasisextras", "H~2~O ~~a~~ ==b== ++c++ x^2^", "<p>H<sub>2</sub>O <del>a</del> <mark>b</mark> <ins>c</ins> x<sup>2</sup></p>")]
    [InlineData("figures", "^^^\n![A](/a.jpg)\n^^^ Text", "<figure>\n<p><img src=\"/a.jpg\" alt=\"A\" loading=\"lazy\" /></p>\n<figcaption>Text</figcaption>\n</figure>")]
    [InlineData("footers", "^^ Text", "<footer>Text</footer>")]
    [InlineData("footnotes", "Text[^1]\n\n[^1]: Note", "<a id=\"fnref:1\" href=\"#fn:1\" class=\"footnote-ref\"><sup>1</sup></a>")]
    [InlineData("globalization", "مرحبا", "<p dir=\"rtl\">مرحبا</p>")]
    [InlineData("gridtables", "+---+---+\n| A | B |\n+---+---+", "<table>\n<colgroup><col style=\"width:50%\">\n<col style=\"width:50%\">\n</colgroup><tbody>\n<tr>\n<td>A</td>\n<td>B</td>\n</tr>\n</tbody>\n</table>")]
    [InlineData("hardlinebreak", "one\ntwo", "<p>one<br />\ntwo</p>")]
    [InlineData("mathematics", "$x<y$", "<p><span class=\"math\">\\(x&lt;y\\)</span></p>")]
    [InlineData("mathematics", "$$\nx\n$$", "<div class=\"math\">\n\\[\nx\n\\]</div>")]
    [InlineData("nonascii-noescape", "[a](/中文)", "<p><a href=\"/中文\">a</a></p>")]
    [InlineData("pipetables", "A|B\n:-:|-\n1|2", "<th style=\"text-align: center;\">A</th>")]
    [InlineData("gfm-pipetables", "A|B\n-|-\n1|2", "<td>2</td>")]
    [InlineData("strikethrough", "~~a~~ ==b==", "<p><del>a</del> ==b==</p>")]
    [InlineData("tasklists", "- [x] Text", "<input disabled=\"disabled\" type=\"checkbox\" checked=\"checked\" /> Text</li>")]
    public void Extension_GivesItsMarkupAndNothingToRemove(string extensions, string body, string expected)
    {
        var run = Run(extensions, body);

        Assert.Contains(expected, run.Article.Html.ToString(), StringComparison.Ordinal);
        Assert.Empty(run.Printed);
        Assert.DoesNotContain(expected, Run("common", body).Article.Html.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"A\" -- 'b'...", "<p>&ldquo;A&rdquo; &ndash; &lsquo;b&rsquo;&hellip;</p>\n")]
    [InlineData("\"引文\" -- 正文...", "<p>&quot;引文&quot; -- 正文...</p>\n")]
    [InlineData("\"인용\" -- text", "<p>&quot;인용&quot; -- text</p>\n")]
    [InlineData("The word \"文\" -- one Chinese character in a long English sentence", "<p>The word &ldquo;文&rdquo; &ndash; one Chinese character in a long English sentence</p>\n")]
    public void SmartPunctuation_LeavesChineseJapaneseAndKoreanAlone(string body, string expected) => Assert.Equal(expected, Run("smartypants", body).Article.Html.ToString());

    [Theory]
    [InlineData("", "autoidentifiers+autolinks+footnotes+gfm-pipetables+strikethrough+tasklists")]
    [InlineData("+alerts-footnotes", "alerts+autoidentifiers+autolinks+gfm-pipetables+strikethrough+tasklists")]
    [InlineData("alerts+gfm-pipetables|-alerts", "gfm-pipetables")]
    [InlineData("+alerts;-footnotes", "alerts+autoidentifiers+autolinks+gfm-pipetables+strikethrough+tasklists")]
    [InlineData("-autolinks | -Footnotes", "autoidentifiers+gfm-pipetables+strikethrough+tasklists")]
    [InlineData("PipeTables, footnotes", "footnotes+pipetables")]
    [InlineData("pipetables+alerts+pipetables", "alerts+pipetables")]
    [InlineData("common", "common")]
    [InlineData("+cjk-friendly-emphasis-footnotes",
        "autoidentifiers+autolinks+cjk-friendly-emphasis+gfm-pipetables+strikethrough+tasklists")]
    [InlineData("cjk-friendly-emphasis-footnotes", "cjk-friendly-emphasis")]
    [InlineData("-cjk-friendly-emphasis-gfm-pipetables-nonascii-noescape-footnotes", "autoidentifiers+autolinks+strikethrough+tasklists")]
    [InlineData("nonascii-noescape+gfm-pipetables-nonascii-noescape+alerts", "alerts+gfm-pipetables")]
    [InlineData("- footnotes", "autoidentifiers+autolinks+gfm-pipetables+strikethrough+tasklists")]
    [InlineData("+pipetables", "autoidentifiers+autolinks+footnotes+pipetables+strikethrough+tasklists")]
    [InlineData("-pipetables", "autoidentifiers+autolinks+footnotes+strikethrough+tasklists")]
    [InlineData("common-footnotes+alerts", "alerts")]
    public void List_ChoosesExtensions(string list, string expected)
    {
        var options = MarkdownOptions.Parse(list, out _)!;

        Assert.Equal(expected, options.List);
        Assert.Equal(options, MarkdownOptions.Parse(options.List, out _));
    }

    [Theory]
    [InlineData("+footnote",
        "there is no extension 'footnote'; did you mean 'footnotes'? The others are abbreviations, alerts, autoidentifiers, autolinks, bootstrap, citations, cjk-friendly-emphasis, customcontainers, definitionlists, diagrams, emojis, emphasisextras, figures, footers, gfm-pipetables, globalization, gridtables, hardlinebreak, headinglinks, mathematics, nonascii-noescape, pipetables, smartypants, strikethrough, tasklists")]
    [InlineData("+alerts-", "'-' has no name after it; write the name of an extension after '-'")]
    [InlineData("advanced", "'advanced' holds extensions that are not safe; name those that you want")]
    [InlineData("pipetables+attributes", "'attributes' lets a post set any attribute of any element; write an element of HTML where one is needed")]
    [InlineData("+listextras", "'listextras' takes a line of initials such as 'D. M. M. M.' for lists in lists, until the post cannot be rendered; leave it out")]
    [InlineData("+nohtml", "'nohtml' is a matter of another property; set NewsContentHtml to Escape")]
    public void OtherNames_AreRefused(string list, string reason)
    {
        var run = GeneratorHarness.Run(new ProjectOptions { ExpectErrors = true, Properties = new() { ["NewsContentMarkdown"] = list } },
            Post.Of("a"));

        Assert.Equal([$"error NCG9005: The property NewsContentMarkdown is '{list}'; {reason}"], run.Printed);
    }

    [Theory]
    [InlineData("cjk-frendly-emphasis-footnotes", "cjk-frendly-emphasis", "cjk-friendly-emphasis")]
    [InlineData("+alerts-gfm-pipetable", "gfm-pipetable", "gfm-pipetables")]
    [InlineData("footnotes-alert-emojis", "alert", "alerts")]
    public void WrongNameBesideOthers_IsTheOnlyOneThatIsNamed(string list, string name, string nearest)
    {
        var run = GeneratorHarness.Run(new ProjectOptions { ExpectErrors = true, Properties = new() { ["NewsContentMarkdown"] = list } },
            Post.Of("a"));

        Assert.StartsWith(
            $"error NCG9005: The property NewsContentMarkdown is '{list}'; there is no extension '{name}'; did you mean '{nearest}'?",
            Assert.Single(run.Printed), StringComparison.Ordinal);
    }

    [Fact]
    public void EveryTwoNames_JoinedByAHyphen_AreTheTwoNames() => Assert.All(
        from first in MarkdownOptions.Known from second in MarkdownOptions.Known select (first, second),
        static pair =>
        {
            var expected = pair.first == pair.second
                || pair is { first: "pipetables", second: "gfm-pipetables" } or { first: "gfm-pipetables", second: "pipetables" }
                ? "common"
                : pair.first;
            Assert.Equal(expected, MarkdownOptions.Parse($"{pair.first}-{pair.second}", out _)!.List);
        });

    [Theory]
    [InlineData(":::\"><script>alert(1)</script>\nText\n:::")]
    [InlineData(":::a\" onclick=\"alert(1)\nText\n:::")]
    [InlineData("^^^ <script>alert(1)</script>\nText\n^^^ <img src=x onerror=alert(1)>")]
    [InlineData("*[A]: \" onmouseover=alert(1) <script>alert(1)</script>\n\nA")]
    [InlineData("$</span><script>alert(1)</script>$")]
    [InlineData("$$\n</div><script>alert(1)</script>\n$$")]
    [InlineData("```mermaid\n</pre><script>alert(1)</script>\n```")]
    [InlineData("```nomnoml\n</div><script>alert(1)</script>\n```")]
    [InlineData("> [!NOTE]\n> <script>alert(1)</script>")]
    [InlineData("+---+\n| <script>alert(1)</script> |\n+---+")]
    [InlineData("## <b id='x\"onclick=alert(1)'>Text</b>\n\n<h2 id='\"onclick=alert(1)'>a</h2>\n\n<h3 id=\"&quot;><script>alert(1)</script>\">b</h3>")]
    [InlineData("Term\n:   <svg onload=alert(1)>")]
    [InlineData("\"\"<script>alert(1)</script>\"\" ::<script>alert(1)</script>::")]
    public void HostileTextInExtensions_IsInert(string body) => Assert.Empty(ActiveContent.In(Run(string.Join('+', MarkdownOptions.Known), body).Article.Html.ToString()));

    [Theory]
    [InlineData("> [!TIPP]\n> Text", "<blockquote>\n<p>[!TIPP]\nText</p>\n</blockquote>")]
    [InlineData("> [!TIP] Text", "<blockquote>\n<p>[!TIP] Text</p>\n</blockquote>")]
    [InlineData("[!NOTE]", "<p>[!NOTE]</p>")]
    public void OtherKindsThanGitHubHas_StayQuotes(string body, string expected) => Assert.Equal(expected, Run("+alerts", body).Article.Html.ToString().TrimEnd());

    [Fact]
    public void NoteAtTheBeginning_IsTheExcerptWithoutItsTitle()
    {
        var article = Run("alerts", "> [!WARNING]\n> The ferry is late.\n\nText.").Article;

        Assert.Equal("The ferry is late.", article.Excerpt);
        Assert.Equal("<p>The ferry is late.</p>", article.ExcerptHtml.ToString());
    }

    [Fact]
    public void EveryKnownExtension_ChangesSomething() => Assert.All(
        MarkdownOptions.Known,
        static name => Assert.NotEqual(MarkdownOptions.Parse("common", out _), MarkdownOptions.Parse(name, out _)));

    private static GeneratorRun Run(string extensions, string body) =>
        GeneratorHarness.Run(new ProjectOptions { Properties = new() { ["NewsContentMarkdown"] = extensions } }, Post.Of("a", body: body));
}
