using NewsContent.Compilation;
using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Bodies;

/// <summary>What is dear to Markdig, 100,000 characters of it, with every extension by itself and with all of them.</summary>
public class HostileMarkdownTests
{
    private const int Length = 100_000;
    private const double MostSeconds = 2;

    [Theory]
    [InlineData("mathematics", "$a ")]
    [InlineData("mathematics", "$$\na\n")]
    [InlineData("citations", "\"\"a ")]
    [InlineData("smartypants", "\"a 'b <<")]
    [InlineData("smartypants", "\"a 'b\n\n")]
    [InlineData("customcontainers", "::a ")]
    [InlineData("customcontainers", ":::a\n\n")]
    [InlineData("customcontainers", "> :::\n:::\n")]
    [InlineData("figures", "^^^ a\n\n")]
    [InlineData("footers", "^^ ")]
    [InlineData("definitionlists", ":   ")]
    [InlineData("definitionlists", "a\n:   b\n")]
    [InlineData("gridtables", "+-")]
    [InlineData("gridtables", "+---+---+\n| a | b |\n")]
    [InlineData("abbreviations", "*[A]: b\n")]
    [InlineData("abbreviations", "*[A\n")]
    [InlineData("emphasisextras", "^a ~b ==c ++d ")]
    [InlineData("emojis", ":smil")]
    [InlineData("alerts", "> [!NOTE]\n> a\n\n")]
    [InlineData("cjk-friendly-emphasis", "**中")]
    [InlineData("globalization", "* مرحبا\n")]
    [InlineData("diagrams", "```mermaid\n")]
    [InlineData("autolinks", "http://a(")]
    [InlineData("autolinks", "www.a(")]
    [InlineData("gfm-pipetables", "a|b\n-|-\n")]
    public void RepeatedMarkup_EndsInTime(string extension, string markup)
    {
        var body = string.Concat(Enumerable.Repeat(markup, Length / markup.Length));

        Assert.InRange(Seconds(extension, body), 0, MostSeconds);
        Assert.InRange(Seconds(string.Join('+', MarkdownOptions.Known), body), 0, MostSeconds);
    }

    [Theory]
    [InlineData("customcontainers", ':', "a\n\n")]
    [InlineData("figures", '^', "a\n\n")]
    [InlineData("figures", '^', "\n")]
    public void ContainersInContainers_EndInTime(string extension, char fence, string rest)
    {
        var opening = string.Concat(Enumerable.Range(3, 300).Reverse().Select(length => new string(fence, length) + "a\n"));

        Assert.InRange(Seconds(extension, opening + string.Concat(Enumerable.Repeat(rest, Length / rest.Length))), 0, MostSeconds);
    }

    [Fact]
    public void LongLineOfAddresses_EndsInTime() => Assert.InRange(Seconds("autolinks", string.Concat(Enumerable.Repeat("http://a(", 60_000))), 0, MostSeconds);

    [Theory]
    [InlineData("definitionlists", "a\n", ":   ")]
    [InlineData("footers", "", "^^ ")]
    public void DeepContainer_EndsInTime(string extension, string start, string marker) => Assert.InRange(
        Seconds(extension, start + string.Concat(Enumerable.Repeat(marker, 39)) + "a\n" + new string('\n', Length)), 0, MostSeconds);

    [Fact]
    public void LongAbbreviationThatIsUsedOften_EndsInTime() => Assert.InRange(
        Seconds("abbreviations", "*[A]: " + new string('b', Length / 2) + "\n\n" + string.Concat(Enumerable.Repeat("A ", Length / 4))), 0, MostSeconds);

    [Fact]
    public void AbbreviationsThatBeginAlike_EndInTime() => Assert.InRange(
        Seconds("abbreviations", string.Concat(Enumerable.Range(1, 400).Select(static length => $"*[{new string('a', length)}]: b\n")) + "\n" + new string('a', Length)), 0, MostSeconds);

    private static double Seconds(string extensions, string body)
    {
        var post = PostParser.Parse(new PostFile("a.md", "a.md", "---\ntitle: a\n---\n" + body), default);
        var policy = HtmlPolicy.Default with { Markdown = MarkdownOptions.Parse(extensions, out _)! };
        MarkdownRenderer.Render(PostParser.Parse(new PostFile("b.md", "b.md", "---\ntitle: b\n---\nText"), default), policy, default);
        return FastestRun.Seconds(MostSeconds, () => MarkdownRenderer.Render(post, policy, default));
    }
}
