using Markdig;
using NewsContent.Compilation;
using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Bodies;

/// <summary>What is dear to Markdig, 100,000 characters of it, with every extension by itself and with all of them.</summary>
public class HostileMarkdownTests
{
    private const int Length = 100_000;

    [Theory]
    [InlineData("mathematics", "$a ", "a block with too many Markdown delimiters")]
    [InlineData("mathematics", "$$\na\n", "a block with too many Markdown delimiters")]
    [InlineData("citations", "\"\"a ", "a block with too many Markdown delimiters")]
    [InlineData("smartypants", "\"a 'b <<", "a block with too many Markdown delimiters")]
    [InlineData("smartypants", "\"a 'b\n\n", "")]
    [InlineData("customcontainers", "::a ", "too many addresses in long lines")]
    [InlineData("customcontainers", ":::a\n\n", "too many fences of containers and figures")]
    [InlineData("customcontainers", "> :::\n:::\n", "too many fences of containers and figures")]
    [InlineData("figures", "^^^ a\n\n", "too many fences of containers and figures")]
    [InlineData("footers", "^^ ", "too deep a nesting of lists and quotes")]
    [InlineData("definitionlists", ":   ", "too deep a nesting of lists and quotes")]
    [InlineData("definitionlists", "a\n:   b\n", "")]
    [InlineData("gridtables", "+-", "")]
    [InlineData("gridtables", "+---+---+\n| a | b |\n", "")]
    [InlineData("abbreviations", "*[A]: b\n", "a block with too many Markdown delimiters")]
    [InlineData("abbreviations", "*[A\n", "a block with too many Markdown delimiters")]
    [InlineData("emphasisextras", "^a ~b ==c ++d ", "a block with too many Markdown delimiters")]
    [InlineData("emojis", ":smil", "too many addresses in long lines")]
    [InlineData("alerts", "> [!NOTE]\n> a\n\n", "too much output")]
    [InlineData("cjk-friendly-emphasis", "**中", "a block with too many Markdown delimiters")]
    [InlineData("globalization", "* مرحبا\n", "")]
    [InlineData("diagrams", "```mermaid\n", "a block with too many Markdown delimiters")]
    [InlineData("autolinks", "http://a(", "too many addresses in long lines")]
    [InlineData("autolinks", "www.a(", "too many addresses in long lines")]
    [InlineData("gfm-pipetables", "a|b\n-|-\n", "too much output")]
    public void RepeatedMarkup_IsRenderedOrRefused(string extension, string markup, string limit)
    {
        string Body(int length) => string.Concat(Enumerable.Repeat(markup, length / markup.Length));

        Check(limit, extension, Body);
        Check(limit: null, string.Join('+', MarkdownOptions.Known), Body);
    }

    [Theory]
    [InlineData("customcontainers", ':', "a\n\n", "a block with too many Markdown delimiters")]
    [InlineData("figures", '^', "a\n\n", "too many lines with containers and figures")]
    [InlineData("figures", '^', "\n", "too many lines with containers and figures")]
    public void ContainersInContainers_AreRenderedOrRefused(string extension, char fence, string rest, string limit)
    {
        var opening = string.Concat(Enumerable.Range(3, 300).Reverse().Select(length => new string(fence, length) + "a\n"));

        Check(limit, extension, length => opening + string.Concat(Enumerable.Repeat(rest, length / rest.Length)));
    }

    [Fact]
    public void LongLineOfAddresses_IsRefused() =>
        Check("too many addresses in long lines", "autolinks",
            static length => string.Concat(Enumerable.Repeat("http://a(", 60_000 * (length / Length))));

    [Theory]
    [InlineData("definitionlists", "a\n", ":   ", "too deep a nesting of lists and quotes")]
    [InlineData("footers", "", "^^ ", "too many lines with nested lists and quotes")]
    public void DeepContainer_IsRefused(string extension, string start, string marker, string limit) =>
        Check(limit, extension, length => start + string.Concat(Enumerable.Repeat(marker, 39)) + "a\n" + new string('\n', length));

    [Theory]
    [InlineData("*a ", 1_999, "\n\n", true, 50)]
    [InlineData("a* _b ", 900, "\n\n", true, 62)]
    [InlineData("[a ", 1_500, "\n\n", true, 88)]
    [InlineData("~~a ", 200, "\n\n", true, 700)]
    [InlineData("*a ", 1_900, "\na", false, 60_000)]
    [InlineData("*a ", 1_900, "&amp;", false, 60_000)]
    [InlineData("*a ", 1_900, "a<br>", false, 60_000)]
    [InlineData("*a ", 1_900, "\\\n", false, 60_000)]
    public void ManyDelimitersInLongBlocks_AreRefused(string delimiter, int delimiters, string rest, bool isParagraph, int times)
    {
        // A paragraph of delimiters, or one and what follows the delimiters in it.
        var opening = string.Concat(Enumerable.Repeat(delimiter, delimiters));
        var body = isParagraph ? string.Concat(Enumerable.Repeat(opening + rest, times)) : opening + string.Concat(Enumerable.Repeat(rest, times));

        var printed = Assert.Single(GeneratorHarness.Run(new ProjectOptions { ExpectErrors = true }, Post.Of("a", body: body)).Printed);

        Assert.Matches(@"^2026-04-21-a\.md\(\d+,1\): error NCG3001: .*too many Markdown delimiters in long blocks", printed);
    }

    [Theory]
    [InlineData("globalization")]
    [InlineData("globalization+pipetables+tasklists")]
    public void RightToLeftText_IsThatOfMarkdig(string extensions)
    {
        string[] parts =
        [
            "مرحبا ", "שלום", "abc ", "123 ", "😀", "·", "*", "**", "_", "[", "](x)", "![", "> ", "- ", "1. ", "- [x] ", "\n", "\n\n", "\n| a | ب |\n|-|-|\n| ",
            "`", "<b>", "\n# ", "\n---\n", "    ", "&amp;", "\\*",
        ];
        var markdig = new MarkdownPipelineBuilder();
        markdig = (extensions.Contains("tables", StringComparison.Ordinal) ? markdig.UsePipeTables().UseTaskLists() : markdig).UseGlobalization();
        var (expected, ours) = (markdig.UsePreciseSourceLocation().Build(), MarkdownOptions.Parse(extensions, out _)!);
        var random = new Random(1);
        for (var i = 0; i < 2_000; i++)
        {
            var body = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => parts[random.Next(parts.Length)]));

            Assert.Equal(Markdown.ToHtml(body, expected), Markdown.ToHtml(body, MarkdownPipelines.Of(ours, body, 0)));
        }
    }

    // Markdig's own extension reads the text once for each bracket, which takes minutes.
    [Fact]
    public Task TextInManyBrackets_IsLookedAtOnce() => Task.Run(static () =>
    {
        var policy = HtmlPolicy.Default with { Markdown = MarkdownOptions.Parse("globalization", out _)! };
        var body = string.Concat(Enumerable.Repeat("[[", 900)) + string.Concat(Enumerable.Repeat("😀", 500_000));

        MarkdownRenderer.Render(PostParser.Parse(new PostFile("a.md", "a.md", "---\ntitle: a\n---\n" + body), default), policy, default);
    }).WaitAsync(TimeSpan.FromMinutes(1));

    [Fact]
    public void LongAbbreviationThatIsUsedOften_IsRefused() =>
        Check("too long an abbreviation for so long a text", "abbreviations",
            static length => "*[A]: " + new string('b', length / 2) + "\n\n" + string.Concat(Enumerable.Repeat("A ", length / 4)));

    [Fact]
    public void AbbreviationsThatBeginAlike_AreRendered() =>
        Check("too long an abbreviation for so long a text", "abbreviations",
            static length =>
            string.Concat(Enumerable.Range(1, 400).Select(static letters => $"*[{new string('a', letters)}]: b\n")) + "\n"
            + new string('a', length));

    // What no limit refuses goes to Markdig, which must not take more than the text's share for it.
    private static void Check(string? limit, string extensions, Func<int, string> body)
    {
        var policy = HtmlPolicy.Default with { Markdown = MarkdownOptions.Parse(extensions, out _)! };
        RenderedBody Render(int length) =>
            MarkdownRenderer.Render(PostParser.Parse(new PostFile("a.md", "a.md", "---\ntitle: a\n---\n" + body(length)), default), policy, default);

        var found = Render(Length).Findings.Where(static finding => finding.Rule.Id is "NCG3001" or "NCG3002")
            .Select(static finding => finding.Arguments[0]).SingleOrDefault("");
        Assert.Equal(limit ?? found, found);
        if (found.Length == 0)
            Assert.True(Allocations.GrowWithTheText(() => Render(Length / 2), () => Render(Length)));
    }
}
