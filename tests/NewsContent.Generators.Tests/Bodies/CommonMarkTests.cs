using NewsContent.Compilation;
using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Bodies;

/// <summary>
/// Bodies are CommonMark: the examples of its specification, and others of each of its sections. The specification is there unchanged, by John
/// MacFarlane under CC BY-SA 4.0 (<c>CommonMark/LICENSE</c>); no package holds it.
/// </summary>
public class CommonMarkTests
{
    private const string Folder = "tests/NewsContent.Generators.Tests/Bodies/CommonMark";

    private static readonly HtmlPolicy s_policy = HtmlPolicy.Default with { Mode = HtmlMode.Raw, Markdown = MarkdownOptions.Parse("common", out _)! };

    private static readonly Dictionary<string, SpecificationExample> s_examples = new[] { "own.md", "spec.txt" }
        .SelectMany(static file => SpecificationExample.ReadAll(Path.Combine(Repository.Root, Folder, file))).ToDictionary(static example => example.Name);

    public static TheoryData<string> Names => [.. s_examples.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Example_BecomesItsHtml(string name)
    {
        var example = s_examples[name];
        var post = PostParser.Parse(new PostFile("", "2026-04-21-a.md", "---\ntitle: a\n---\n" + example.Markdown), default);

        Assert.Equal(Normalized(example.Html), Normalized(MarkdownRenderer.Render(post, s_policy, default).Html));
    }

    [Theory]
    [InlineData("own.md")]
    [InlineData("spec.txt")]
    public void EverySection_HasExamples(string file) => Assert.Equal(26, s_examples.Values.Where(example => example.File == file).Select(static example => example.Section).Distinct().Count());

    // As the specification's own test program does: a line break after the tag of a block is no difference.
    private static string Normalized(string html) => html.Replace("<li>\n", "<li>", StringComparison.Ordinal);
}
