using System.Globalization;
using Microsoft.CodeAnalysis;
using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Diagnostics;

/// <summary>What grows with the archive and costs the compiler a member each has a limit, a warning before the limit, and another way beyond it.</summary>
public class MemberLimitTests
{
    private const string Together = "Tags, Categories, Authors and Series";
    private const string Fix = "NewsContentTerms to Names, so that code finds terms by name";

    private const string Declared = "[NewsContent.ContentCollection(\"*.json\")] public partial record Place { public int Size { get; init; } }";

    [Theory]
    [InlineData(8)]
    [InlineData(1)]
    public void TermsUpToFourFifths_AreMembersWithoutAWord(int count) => Assert.Empty(Run(10, fails: false, TagsIn("a", 0, count)).Printed);

    [Theory]
    [InlineData(9)]
    [InlineData(10)]
    [Proves("NCG4020")]
    public void TermsBeyondFourFifths_AreAWarningThatNamesBothWays(int count)
    {
        var run = Run(10, fails: false, TagsIn("a", 0, count));

        Assert.Equal([$"warning NCG4020: {Together} have {count} members together, and the build fails beyond 10; set NewsContentMaxMembers to more, or {Fix}"],
            run.Printed);
        Assert.Equal("t00", ((Tag)run.Member("NewsContent.Tags", "t00")!).Name);
    }

    [Fact]
    [Proves("NCG4019")]
    public void TooManyTerms_AreAnErrorWhereAPostIsToBlame()
    {
        var run = Run(10, fails: true, Post.Of("a", keys: "tags: [t00]\nauthor: Ada\ncategories: [News]\nseries: All of it\n"), TagsIn("b", 0, 9));

        Assert.Equal(
            [$"2026-04-21-b.md(4,13): error NCG4019: {Together} would have 12 members together, 8 of them from this file alone, where NewsContentMaxMembers allows 10; "
                + $"set NewsContentMaxMembers to 12 or more, or {Fix}"],
            run.Printed);
        Assert.DoesNotContain(run.Compilation.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void TooManyTermsOfManyPosts_AreAnErrorOfTheProject() => Assert.StartsWith(
        $"error NCG4019: {Together} would have 22 members together, where NewsContentMaxMembers allows 21; ",
        Assert.Single(Run(21, fails: true, [.. Enumerable.Range(0, 11).Select(static i => TagsIn("a" + i, i * 2, 2))]).Printed), StringComparison.Ordinal);

    [Fact]
    public void MoreTermsThanAClassCanHave_AreToldToBeNames()
    {
        const int perKey = 3_000;
        var posts = Enumerable.Range(0, 22).Select(static i => TagsIn("a" + i, i * perKey, perKey)).ToArray();

        Assert.EndsWith($"; set {Fix}", Assert.Single(Run(65_000, fails: true, posts).Printed), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(30)]
    public void TermsByName_HaveNoLimitAndAreFound(int count)
    {
        var run = GeneratorHarness.Run(new ProjectOptions { Properties = { ["NewsContentTerms"] = "Names", ["NewsContentMaxMembers"] = "2" } },
            Post.Of("a", keys: "tags: ['say \"x\"']\nauthor: Ada\ncategories: [News]\nseries: All of it\n"), TagsIn("b", 0, count));

        Assert.Empty(run.Printed);
        Assert.Equal(count + 1, ((IReadOnlyList<Tag>)run.Member("NewsContent.Tags", "All")!).Count);
        Assert.Same(((IReadOnlyList<Tag>)run.Member("NewsContent.Tags", "All")!)[0], run.Articles.Find("2026/04/21/a")!.Tags[0]);
        Assert.Equal("say \"x\"", run.Articles.Find("2026/04/21/a")!.Tags[0].Name);
        Assert.Equal(["Ada", "News", "All of it"], run.Articles.Find("2026/04/21/a") is { } a ? [a.Author!.Name, a.Categories[0].Name, a.Series!.Name] : []);
        Assert.Single(run.Articles.With(new Tag("t01")));
        Assert.Null(run.Compilation.GetTypeByMetadataName("NewsContent.Tags")!.GetMembers("t01").FirstOrDefault());
    }

    [Fact]
    public void EntriesBeyondFourFifthsOfTheirLimit_AreAWarningBeforePropertiesBecomeIds()
    {
        ProjectOptions Options(string handles) => new() { Code = Declared, Properties = { ["NewsContentHandles"] = handles } };

        Assert.Equal(
            ["warning NCG4020: Places has 4,001 entries, and beyond 5,000 NewsContentHandles=Auto makes ids of the properties that code names entries by; "
                + "set NewsContentHandles to Properties or Ids, so that the names stay what they are"],
            GeneratorHarness.Run(Options("Auto"), Entries(4_001)).Printed);
        Assert.Empty(GeneratorHarness.Run(Options("Auto"), Entries(4_000)).Printed);
        Assert.Empty(GeneratorHarness.Run(Options("Properties"), Entries(4_001)).Printed);
    }

    // Without the harness, which takes minutes to look through so many posts.
    [Fact]
    public void MorePropertiesThanAClassCanHave_AreAnError()
    {
        var options = new ProjectOptions { Code = Declared, Properties = { ["NewsContentHandles"] = "Properties" } };
        var driver = GeneratorHarness.Driver(options, StoredPosts.Of(options, [Entries(65_001)]).Texts).RunGenerators(GeneratorHarness.Compile(options));

        Assert.Contains("A class of Places would have 65,001 members, where 65,000 are allowed; set NewsContentHandles to Ids",
            driver.GetRunResult().Diagnostics.Select(static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)));
    }

    private static Post Entries(int count) => new("places.json", $"[{string.Join(",\n", Enumerable.Range(0, count).Select(static i => $"{{\"slug\":\"p{i}\"}}"))}]");

    private static GeneratorRun Run(int most, bool fails, params Post[] posts) => GeneratorHarness.Run(
        new ProjectOptions { Properties = { ["NewsContentMaxMembers"] = most.ToString(CultureInfo.InvariantCulture) }, ExpectErrors = fails }, posts);

    private static Post TagsIn(string title, int first, int count) =>
        Post.Of(title, keys: $"tags: [{string.Join(", ", Enumerable.Range(first, count).Select(static i => $"t{i:D2}"))}]\n");
}
