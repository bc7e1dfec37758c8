using System.Text.RegularExpressions;
using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Bodies;

public partial class HighlightingTests
{
    private static readonly string[] s_languages =
    [
        "csharp", "JavaScript", "typescript", "java", "c++", "php", "sql", "vb", "fsharp", "python", "powershell", "json", "xml", "html", "css", "matlab", "fortran",
    ];

    private static readonly string[] s_pieces =
    [
        "\"", "'", "`", "\\", "/*", "*/", "//", "(*", "#", "%", "--", "<!--", "-->", "<a ", "b=\"c\" ", "</a>", ">", "&amp;", "<script>", "</code></pre>", "[", "{", "}", ":", ";", "@", "$a", "=",
        "class ", "int ", "SELECT ", "if ", "true ", "12.5e3 ", "中文 ", "\U0001F600", "\u0130I", "\0", "\t", "  ", "\n", "\n", "word ",
    ];

    [Theory]
    [InlineData("csharp", "// <a>\nint a = 12; // b", "<span class=\"hl-comment\">// &lt;a&gt;</span>\n<span class=\"hl-keyword\">int</span> a = <span class=\"hl-number\">12</span>; <span class=\"hl-comment\">// b</span>")]
    [InlineData("cs", "string a = $\"b\\\"\" + 'c';", "<span class=\"hl-keyword\">string</span> a = $<span class=\"hl-string\">&quot;b\\&quot;&quot;</span> + <span class=\"hl-string\">'c'</span>;")]
    [InlineData("js", "const a = `b\nc`", "<span class=\"hl-keyword\">const</span> a = <span class=\"hl-string\">`b\nc`</span>")]
    [InlineData("json", "{ \"a\": \"b\", \"c\": true }", "{ <span class=\"hl-attribute\">&quot;a&quot;</span>: <span class=\"hl-string\">&quot;b&quot;</span>, <span class=\"hl-attribute\">&quot;c&quot;</span>: <span class=\"hl-keyword\">true</span> }")]
    [InlineData("xml", "<a b=\"c\">d</a>", "&lt;<span class=\"hl-name\">a</span> <span class=\"hl-attribute\">b</span>=<span class=\"hl-string\">&quot;c&quot;</span>&gt;d&lt;/<span class=\"hl-name\">a</span>&gt;")]
    [InlineData("css", ".a { color: #fff; }", "<span class=\"hl-name\">.a</span> { <span class=\"hl-attribute\">color</span>: <span class=\"hl-number\">#fff</span>; }")]
    [InlineData("sql", "select 'a' -- b", "<span class=\"hl-keyword\">select</span> <span class=\"hl-string\">'a'</span> <span class=\"hl-comment\">-- b</span>")]
    [InlineData("python", "def a(): # b", "<span class=\"hl-keyword\">def</span> a(): <span class=\"hl-comment\"># b</span>")]
    [InlineData("yaml", "a: b", "a: b")]
    public void Code_IsMarkedByClasses(string language, string code, string expected)
    {
        var run = Run(true, "Sanitize", Fenced(language, code));

        Assert.Equal($"<pre><code class=\"language-{language}\">{expected}\n</code></pre>\n", run.Article.Html.ToString());
        Assert.Empty(run.Printed);
    }

    [Theory]
    [InlineData("Sanitize")]
    [InlineData("Escape")]
    [InlineData("Raw")]
    public void AnyCode_IsTheSameTextAsWithoutHighlighting(string mode)
    {
        var random = new Random(7);
        var bodies = s_languages.SelectMany(language => Enumerable.Range(0, 6).Select(_ => "Text.\n\n" + Fenced(language, CodeOf(random, 300)))).ToArray();
        var (plain, highlighted) = (Run(false, mode, bodies).Articles, Run(true, mode, bodies).Articles);

        Assert.Equal(bodies.Length, highlighted.Count);
        Assert.All(plain.Zip(highlighted), static pair =>
        {
            Assert.Equal(pair.First.Html.ToString(), Span().Replace(pair.Second.Html.ToString(), "$1"));
            Assert.Equal(pair.First.PlainText, pair.Second.PlainText);
            Assert.Equal(pair.First.Excerpt, pair.Second.Excerpt);
            Assert.Equal(pair.First.WordCount, pair.Second.WordCount);
            Assert.Equal(pair.First.Language, pair.Second.Language);
        });
        Assert.All(s_languages, language => Assert.Contains(highlighted, article => article.Html.ToString().Contains($"language-{language}\"", StringComparison.Ordinal) && Span().IsMatch(article.Html.ToString())));
    }

    [Fact]
    [Proves("NCG3203")]
    public void CodeBeyondALimit_StaysPlainAndIsReported()
    {
        var line = "int a = 1234567; // b";
        var small = Fenced("csharp", string.Join('\n', Enumerable.Repeat(line, 181)));
        var large = Fenced("csharp", string.Join('\n', Enumerable.Repeat(line, 182)));
        var run = Run(true, "Sanitize", large + string.Concat(Enumerable.Repeat(small, 16)));

        Assert.Equal(15 * 181, Regex.Count(run.Article.Html.ToString(), "hl-number"));
        Assert.Equal(
            [
                "2026-04-21-a0.md(5,1): info NCG3203: The code is not highlighted: it has 4004 characters; the limit is 4000 a block, beyond which highlighting could take seconds, so split the code or leave it plain",
                "2026-04-21-a0.md(2950,1): info NCG3203: The code is not highlighted: with it the post's code has 63712 characters; the limit is 60000 a post, beyond which highlighting could take seconds, so split the code or leave it plain",
            ],
            run.Printed);
    }

    [Theory]
    [InlineData("    int a;")]
    [InlineData("```\nint a;\n```")]
    [InlineData("```brainfuck\nint a;\n```")]
    [InlineData("`int a;`")]
    public void CodeOfNoKnownLanguage_StaysPlain(string body) =>
        Assert.Equal(Run(false, "Sanitize", body).Article.Html, Run(true, "Sanitize", body).Article.Html);

    [Fact]
    public void OwnPosts_ShowIt()
    {
        var run = GeneratorHarness.Run(new ProjectOptions { Properties = new() { ["NewsContentHighlight"] = "true" } }, Repository.Posts("content/news"));

        Assert.Contains(run.Articles, static article => article.Html.ToString().Contains("<span class=\"hl-keyword\">using</span>", StringComparison.Ordinal));
        Assert.DoesNotContain("NCG3203", run.Ids);
    }

    private static string Fenced(string language, string code) => $"~~~~~{language}\n{code}\n~~~~~\n\n";

    private static string CodeOf(Random random, int pieces) =>
        string.Concat(Enumerable.Range(0, pieces).Select(_ => s_pieces[random.Next(s_pieces.Length)]).Prepend("if "));

    private static GeneratorRun Run(bool highlights, string mode, params string[] bodies) => GeneratorHarness.Run(
        new ProjectOptions { Properties = new() { ["NewsContentHighlight"] = highlights ? "true" : "", ["NewsContentHtml"] = mode, ["NewsContentMaxDiagnostics"] = "1000" } },
        [.. bodies.Select(static (body, i) => Post.Of($"a{i}", body: body))]);

    [GeneratedRegex("<span class=\"hl-[a-z]+\">([^<]*)</span>")]
    private static partial Regex Span();
}
