using NewsContent.Compilation;
using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Bodies;

/// <summary>
/// Bodies are CommonMark: examples of each section of its specification, and those of the specification itself where
/// <c>tests/commonmark.sh</c> names it (its text is under CC BY-SA and no part of this repository).
/// </summary>
public class CommonMarkTests
{
    private const string Own = "tests/NewsContent.Generators.Tests/Bodies/CommonMarkExamples.md";

    private static readonly HtmlPolicy s_policy = HtmlPolicy.Default with { Mode = HtmlMode.Raw, Markdown = MarkdownOptions.Parse("common", out _)! };

    private static readonly Dictionary<string, SpecificationExample> s_examples =
        new[] { Path.Combine(Repository.Root, Own), Environment.GetEnvironmentVariable("COMMONMARK_SPEC") }.OfType<string>().SelectMany(SpecificationExample.ReadAll).ToDictionary(static example => example.Name);

    public static TheoryData<string> Names => [.. s_examples.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Example_BecomesItsHtml(string name)
    {
        var example = s_examples[name];
        var post = PostParser.Parse(new PostFile("", "2026-04-21-a.md", "---\ntitle: a\n---\n" + example.Markdown), default);

        Assert.Equal(Normalized(example.Html), Normalized(MarkdownRenderer.Render(post, s_policy, default).Html));
    }

    [Fact]
    public void EverySection_HasExamples() => Assert.Equal(26, s_examples.Values.Where(static example => example.File == Path.GetFileName(Own)).Select(static example => example.Section).Distinct().Count());

    // As the specification's own test program does: a line break after the tag of a block is no difference.
    private static string Normalized(string html) => html.Replace("<li>\n", "<li>", StringComparison.Ordinal);
}
