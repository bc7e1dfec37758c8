using CsCheck;
using NewsContent.Compilation;
using NewsContent.Generators.Tests.Bodies;

namespace Fuzz.Targets;

/// <summary>The body of a post, with few and with all extensions of Markdown, in all modes of HTML.</summary>
internal sealed class BodyTarget() : Target("body")
{
    // A browser's parser costs as much as all the rest.
    private const uint SafetyEvery = 8;

    private const string FrontMatter = "---\ntitle: a\n---\n";

    private static readonly HtmlMode[] s_modes = [HtmlMode.Sanitize, HtmlMode.Sanitize, HtmlMode.Escape, HtmlMode.Raw];
    private static readonly MarkdownOptions[] s_options = [MarkdownOptions.Default, MarkdownOptions.Parse(string.Join('+', MarkdownOptions.Known), out _)!];

    private readonly Mutator _mutator = new(
        Seeds.Bodies,
        [
            "\n", "\n\n", "> ", "- ", "1. ", "    ", "\t", "*", "**", "_", "~~", "`", "```\n", "~~~", "[", "](", ")", "![", "]", "[^1]", "[^1]: ", "[a]: ", "<", ">", "<!--", "-->", "<![CDATA[", "<?", "]]>", "|", "|-|-|\n", "# ", "---\n", "===\n", "\\", "&amp;", "&#x",
            "<div>", "</div>", "<p ", "<b>", "<a href=\"", "<script>", "<style>", "<svg>", "<table>", "<td>", "<img src=x onerror=alert(1)>", "<iframe src=", "javascript:", "http://", "www.a.b", "<math>", "<template>", "<textarea>", "<title>", "<!--more-->",
            "- [ ] ", ":::", "$", "$$", ":smile:", "==", "++", "^", "^^^", "\"\"", "*[A]: b\n", "+---+\n", ":   ", "{onclick=alert(1)}", "> [!NOTE]\n", "\0", "\u2028", "\uFEFF", "😀", "港口", "\r", "\r\n", "'", "\"", "=",
        ]);

    public override string Make(PCG random) => FrontMatter + _mutator.Make(random);

    public override void Execute(string input, PCG random)
    {
        var text = TextOf(input);
        var post = PostParser.Parse(new PostFile("", "2026-04-21-a.md", text), default);
        Hold(post.FrontMatter is not null, "the front matter was not read");
        var mode = Mutator.Pick(s_modes, random);
        var body = MarkdownRenderer.Render(post, HtmlPolicy.Default with { Mode = mode, Markdown = Mutator.Pick(s_options, random) }, default);
        foreach (var finding in body.Findings)
        {
            ParsedPostChecks.Check(finding, text.Length);
            Hold(finding.Rule.Id != "NCG3002" || IsExpected(finding), "a body was not rendered: " + string.Join(", ", finding.Arguments));
        }

        if (mode == HtmlMode.Raw || random.Next(SafetyEvery) != 0)
            return;

        Hold(!ActiveContent.In(body.Html).Any(), "active content: " + string.Join(", ", ActiveContent.In(body.Html)));
        Hold(BodyInPage.Escaped([body.Html]).Count == 0, "the body leaves its container");
    }

    // What is refused on purpose; any other reason is an exception that nobody foresaw.
    private static bool IsExpected(Finding finding) => finding.Arguments[0].StartsWith("it is nested too deeply", StringComparison.Ordinal);
}
