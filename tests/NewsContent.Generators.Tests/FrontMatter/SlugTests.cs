using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.FrontMatter;

/// <summary>A slug is one name of a path: a page is neither served nor written outside its place.</summary>
public class SlugTests
{
    [Theory]
    [InlineData("a/../../b", "it holds '/', which stands between folders", "a-b")]
    [InlineData("//host", "it holds '/', which stands between folders", "host")]
    [InlineData("a\\b", "it holds '\\', which stands between folders", "a-b")]
    [InlineData("..", "dots alone mean another folder", "post")]
    [InlineData(".", "dots alone mean another folder", "post")]
    [InlineData("CON", "Windows keeps this name for a device", "CON-1")]
    [InlineData("nul.txt", "Windows keeps this name for a device", "nul-txt-1")]
    [InlineData("COM¹", "Windows keeps this name for a device", "COM¹-1")]
    [InlineData("CONOUT$", "Windows keeps this name for a device", "CONOUT$-1")]
    public void SlugThatIsNotOneName_IsAnErrorAtTheSlug(string slug, string fault, string repaired) => Assert.Equal(
        [$"2026-04-21-a.md(4,7): error NCG2017: '{slug}' cannot be a slug: {fault}. Write 'slug: {repaired}'"],
        Errors(Post.Of("a", keys: $"slug: {slug}\n")));

    [Fact]
    public void LongSlug_IsAnErrorThatProposesAShorterSlug()
    {
        var error = Assert.Single(Errors(Post.Of("a", keys: "slug: " + new string('港', 81) + "\n")));

        Assert.Contains("it has more than 240 bytes of UTF-8", error, StringComparison.Ordinal);
        Assert.EndsWith($"Write 'slug: {new string('港', 60)}'", error, StringComparison.Ordinal);
        Assert.Empty(GeneratorHarness.Run(Post.Of("a", keys: "slug: " + new string('港', 80) + "\n")).Printed);
    }

    [Fact]
    public void SlugWithAControlCharacter_IsAnErrorThatNamesTheCharacter() =>
        Assert.Contains(Errors(Post.Of("a", keys: "slug: \"a\\u0007b\"\n")), static error => error.Contains("U+0007", StringComparison.Ordinal));

    [Theory]
    [InlineData("2026-04-21-...md", "..", "post")]
    [InlineData("2026-04-21-aux.md", "aux", "aux-1")]
    public void FileNameThatIsNotOneName_IsAnError(string file, string slug, string repaired)
    {
        var error = Assert.Single(Errors(new Post(file, "---\ntitle: a\ndate: 2026-04-21\n---\nText.")), static line => line.Contains("NCG2017", StringComparison.Ordinal));

        Assert.Contains($"'{slug}' cannot be a slug: ", error, StringComparison.Ordinal);
        Assert.EndsWith($"Write 'slug: {repaired}', or rename the file or entry", error, StringComparison.Ordinal);
    }

    [Fact]
    public void UnusualFileName_IsAWarningAlone() =>
        Assert.Equal(["NCG4006"], GeneratorHarness.Run(new Post("2026-04-21-a:b.md", "---\ntitle: a\ndate: 2026-04-21\n---\nText.")).Ids);

    [Theory]
    [InlineData("v1.2", "/2026/04/21/v1.2/")]
    [InlineData("console", "/2026/04/21/console/")]
    [InlineData("com10", "/2026/04/21/com10/")]
    [InlineData("%2e%2e", "/2026/04/21/%252e%252e/")]
    [InlineData("...a", "/2026/04/21/...a/")]
    public void OtherSlug_IsTheNameOfThePage(string slug, string permalink) =>
        Assert.Equal(permalink, GeneratorHarness.Run(Post.Of("a", keys: $"slug: \"{slug}\"\n")).Article.Permalink);

    [Fact]
    public void CategoryOfDots_LeadsToNoOtherFolder()
    {
        var options = new ProjectOptions { Properties = { ["NewsContentPermalink"] = "/:categories/:title/" } };

        Assert.Equal("/--/a/", GeneratorHarness.Run(options, Post.Of("a", keys: "categories: [\"..\"]\n")).Article.Permalink);
    }

    private static IEnumerable<string> Errors(Post post) =>
        GeneratorHarness.Run(new ProjectOptions { ExpectErrors = true }, post).Printed.Where(static line => line.Contains(": error ", StringComparison.Ordinal));
}
