using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsContent.Compilation;
using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Incrementality;

/// <summary>What runs again after an edit where posts link to each other.</summary>
public class LinkIncrementalityTests
{
    private static readonly Post[] s_posts =
        [Post.Of("a", "2026-04-21", body: "[b](2025-04-20-b.md#here)"), Post.Of("b", "2025-04-20", body: "## Here"), Post.Of("c", "2024-04-20", body: "![C](c.png)")];

    private static readonly ProjectOptions s_options = new() { Files = [new("c.png", 3, 4)] };

    [Fact]
    public void EditedBodyOfTheTarget_EmitsItsYearAlone()
    {
        var (driver, compilation) = Start();
        var reasons = RunReasons.Of(driver.ReplaceAdditionalText(s_posts[1], Post.Of("b", "2025-04-20", body: "## Here\n\nMore.")).RunGenerators(compilation));

        Assert.Equal("Cached Modified Cached", reasons.Render);
        Assert.Equal("Unchanged", reasons.Index);
        Assert.Equal("Articles.2025.Html.g.cs Articles.2025.g.cs", reasons.ChangedOutputs);
    }

    [Fact]
    public void HeadingThatIsGone_IsFoundInThePostThatLeadsToIt()
    {
        var (driver, compilation) = Start();
        driver = driver.ReplaceAdditionalText(s_posts[1], Post.Of("b", "2025-04-20", body: "## There")).RunGenerators(compilation);

        Assert.Equal(["NCG3302"], driver.GetRunResult().Diagnostics.Select(static diagnostic => diagnostic.Id));
        Assert.Equal("Cached Modified Cached", RunReasons.Of(driver).Render);
    }

    [Fact]
    public void OtherSlugOfTheTarget_MovesTheLinkWithoutRenderingIt()
    {
        var (driver, compilation) = Start();
        var reasons = RunReasons.Of(driver.ReplaceAdditionalText(s_posts[1], Post.Of("b", "2025-04-20", body: "## Here", keys: "slug: moved\n")).RunGenerators(compilation));

        Assert.Equal("Cached Modified Cached", reasons.Render);
        Assert.Contains("Articles.2026.Html.g.cs", reasons.ChangedOutputs, StringComparison.Ordinal);
        Assert.DoesNotContain("Articles.2024", reasons.ChangedOutputs, StringComparison.Ordinal);
    }

    [Fact]
    public void OtherSizeOfAnImage_EmitsTheYearThatShowsIt()
    {
        var (driver, compilation) = Start();
        var list = new FileListText([new ContentFile("c.png", 30, 40)]);
        driver = driver.ReplaceAdditionalTexts([.. s_posts, list]).RunGenerators(compilation);

        Assert.Equal("Articles.2024.Html.g.cs Articles.2024.g.cs", RunReasons.Of(driver).ChangedOutputs);
    }

    private static (GeneratorDriver Driver, CSharpCompilation Compilation) Start()
    {
        var compilation = GeneratorHarness.Compile(s_options);
        return (GeneratorHarness.Driver(s_options, StoredPosts.Of(s_options, s_posts).Texts).RunGenerators(compilation), compilation);
    }
}
