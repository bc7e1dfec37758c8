using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Diagnostics;

/// <summary>How long posts may be is the project's choice; what is longer is an error that says which property to set.</summary>
public class LengthTests
{
    private const string People = """
        using NewsContent;
        [ContentCollection("people.yml")]
        public sealed partial record Person { public required string Title { get; init; } }
        """;

    private const int Million = 1024 * 1024;

    [Fact]
    [Proves("NCG1011")]
    public void PostBeyondTheLimit_IsAnErrorThatNamesTheProperty() => Assert.Equal(
        ["2026-04-21-a.md(1,1): error NCG1011: The file has 1048616 characters, and the limit is 1048576, so the file is left out; divide the file, or set the property NewsContentMaxPostLength to a larger number"],
        Run([], Post.Of("a", body: new string('a', Million + 5))));

    [Fact]
    public void LimitOfTheProject_Counts()
    {
        var post = Post.Of("a", body: new string('a', 1000));

        Assert.Empty(Run(new() { ["NewsContentMaxPostLength"] = "1035" }, post));
        Assert.StartsWith("2026-04-21-a.md(1,1): error NCG1011: The file has 1035 characters, and the limit is 1034,",
            Run(new() { ["NewsContentMaxPostLength"] = "1034" }, post).Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void LimitBeyondTheUsualOne_LetsLongPostsThrough() =>
        Assert.Empty(Run(new() { ["NewsContentMaxPostLength"] = "2000000" }, Post.Of("a", body: string.Join("\n\n", Enumerable.Repeat(new string('a', 999), 1100)))));

    [Fact]
    public void FrontMatterBeyondTheLimit_IsAnErrorAtTheFence() => Assert.Equal(
        ["2026-04-21-a.md(1,1): error NCG1008: The front matter has too many characters: 65566, and the limit is 65536, which the property NewsContentMaxFrontMatterLength sets; move long text into the body, and long lists into a data file"],
        Run([], Post.Of("a", keys: "#" + new string('x', 65538) + "\n")));

    [Fact]
    public void LongFrontMatterThatTheProjectAllows_IsRead() =>
        Assert.Empty(Run(new() { ["NewsContentMaxFrontMatterLength"] = "70000" }, Post.Of("a", keys: "#" + new string('x', 65538) + "\n")));

    [Fact]
    public void DataFileBeyondTheLimit_IsAnErrorThatNamesItsProperty() => Assert.Equal(
        ["people.yml(1,1): error NCG1011: The file has 9 characters, and the limit is 8, so the file is left out; divide the file, or set the property NewsContentMaxDataLength to a larger number"],
        RunIn(new() { Code = People, Properties = { ["NewsContentMaxDataLength"] = "8" } }, new Post("people.yml", "title: a\n")));

    private static IEnumerable<string> Run(Dictionary<string, string> properties, Post post) => RunIn(new() { Properties = properties }, post);

    private static IEnumerable<string> RunIn(ProjectOptions options, Post post)
    {
        var hasErrors = GeneratorHarness.Driver(options, StoredPosts.Of(options, [post]).Texts).RunGenerators(GeneratorHarness.Compile(options))
            .GetRunResult().Diagnostics.Any(static diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
        return GeneratorHarness.Run(options with { ExpectErrors = hasErrors }, post).Printed;
    }
}
