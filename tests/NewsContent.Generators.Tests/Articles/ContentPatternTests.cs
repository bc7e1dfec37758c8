using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Articles;

/// <summary>Which files the pattern of a collection takes.</summary>
public class ContentPatternTests
{
    private const string Text = "---\ntitle: T\n---\n";

    [Theory]
    [InlineData("news/**/*.md", "news/a.md")]
    [InlineData("news/**/*.md", "news/2026/04/a.md")]
    [InlineData("news/**/*.md", "News/2026/a.md")]
    [InlineData("news/**/*.md", "news/a.MD")]
    [InlineData("content/news/**/*.md", "news/a.md")]
    [InlineData("**/*.md", "a.md")]
    [InlineData("**/*.md", "news/a.md")]
    [InlineData("news/**/*-*.md", "news/2026/a-b.md")]
    [InlineData("news/**/*/index.md", "news/a/index.md")]
    [InlineData("news/**.md", "news/2026/a.md")]
    [InlineData("news/?.md", "news/a.md")]
    public void File_IsTaken(string pattern, string path) => Assert.Empty(IdsOf(pattern, path));

    [Theory]
    [InlineData("news/**/*.md", "newsroom/a.md")]
    [InlineData("news/**/*.md", "old/news/a.md")]
    [InlineData("news/**/*.md", "news.md")]
    [InlineData("news/**/*.md", "news/a.markdown")]
    [InlineData("news**/*.md", "news/a.md")]
    [InlineData("news/**/*-*.md", "news/2026/a.md")]
    [InlineData("news/**/*/index.md", "news/index.md")]
    [InlineData("news/*.md", "news/2026/a.md")]
    [InlineData("news/?.md", "news/ab.md")]
    public void File_IsLeft(string pattern, string path) => Assert.Equal(["NCG4007"], IdsOf(pattern, path));

    // A matcher that goes back from each wildcard to the one before takes years here.
    [Fact]
    public void PatternOfManyWildcards_IsMatchedInTimeOfTheLengths()
    {
        var path = string.Concat(Enumerable.Repeat("a/", 20)) + new string('a', 100);

        Assert.Empty(IdsOf(string.Concat(Enumerable.Repeat("**/*a*", 20)) + ".md", path + ".md"));
        Assert.Equal(["NCG4007"], IdsOf(string.Concat(Enumerable.Repeat("**a", 40)) + "b.md", path + ".md"));
    }

    private static IEnumerable<string> IdsOf(string pattern, string path)
    {
        var code = $$"""[NewsContent.ContentCollection("{{pattern}}")] public sealed partial record Report { public required string Title { get; init; } }""";
        // NCG5005 says that a pattern takes no file.
        return GeneratorHarness.Run(new ProjectOptions { Code = code }, new Post(path, Text)).Ids.Where(static id => id != "NCG5005");
    }
}
