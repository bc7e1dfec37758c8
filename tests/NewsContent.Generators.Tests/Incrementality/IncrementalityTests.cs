using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Incrementality;

public class IncrementalityTests
{
    private static readonly Post[] s_posts = [Post.Of("a", "2026-04-21"), Post.Of("b", "2026-04-20"), Post.Of("c", "2025-04-20")];

    [Fact]
    public void UnrelatedCSharpEdit_LeavesEveryStageCached()
    {
        var (driver, compilation) = Start();
        var edited = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Added { }", new CSharpParseOptions(LanguageVersion.CSharp12)));

        var reasons = RunReasons.Of(driver.RunGenerators(edited));
        Assert.Equal(RunReasons.AllCached with { Schema = "Unchanged" }, reasons);
    }

    [Fact]
    public void EditedBody_RendersThatPostAloneAndKeepsTheIndex()
    {
        var (driver, compilation) = Start();
        driver = driver.ReplaceAdditionalText(s_posts[1], Post.Of("b", "2026-04-20", body: "Other text."));

        var reasons = RunReasons.Of(driver.RunGenerators(compilation));
        Assert.Equal("Cached Modified Cached", reasons.Render);
        Assert.Equal("Unchanged", reasons.Index);
        Assert.Equal("Modified Unchanged", reasons.Year);
        Assert.Equal("Articles.2026.Html.g.cs Articles.2026.g.cs", reasons.ChangedOutputs);
    }

    [Fact]
    public void EditedTitle_MovesTheIndexToo()
    {
        var (driver, compilation) = Start();
        driver = driver.ReplaceAdditionalText(s_posts[2], new Post("2025-04-20-c.md", "---\ntitle: New\ndate: 2025-04-20\n---\nText.\n"));

        var reasons = RunReasons.Of(driver.RunGenerators(compilation));
        Assert.Equal("Cached Cached Modified", reasons.Render);
        Assert.Equal("Modified", reasons.Index);
        Assert.Equal("Unchanged Modified", reasons.Year);
    }

    [Fact]
    public void NewTextObjectsOfEqualText_LeaveEverythingBehindReadCached()
    {
        var (driver, compilation) = Start();
        driver = driver.ReplaceAdditionalTexts([.. s_posts.Select(static post => (AdditionalText)post.Copy())]);

        var reasons = RunReasons.Of(driver.RunGenerators(compilation));
        Assert.Equal("Unchanged Unchanged Unchanged", reasons.Read);
        Assert.Equal("Cached Cached Cached", reasons.Render);
        Assert.Equal("", reasons.ChangedOutputs);
    }

    [Fact]
    public void OtherHtmlSetting_RendersAnewAndOthersDoNot()
    {
        var (driver, compilation) = Start();
        var escaping = new ProjectOptions { Properties = new() { ["NewsContentHtml"] = "Escape" } };
        var alerts = new ProjectOptions { Properties = new() { ["NewsContentMarkdown"] = "+alerts" } };
        var other = new ProjectOptions { Properties = new() { ["NewsContentMaxDiagnostics"] = "7" } };

        Assert.Equal("Unchanged Unchanged Unchanged", RunReasons.Of(driver.WithUpdatedAnalyzerConfigOptions(escaping.ToProvider()).RunGenerators(compilation)).Render);
        Assert.Equal("Unchanged Unchanged Unchanged", RunReasons.Of(driver.WithUpdatedAnalyzerConfigOptions(alerts.ToProvider()).RunGenerators(compilation)).Render);
        Assert.Equal("Cached Cached Cached", RunReasons.Of(driver.WithUpdatedAnalyzerConfigOptions(other.ToProvider()).RunGenerators(compilation)).Render);
    }

    private static (GeneratorDriver Driver, CSharpCompilation Compilation) Start()
    {
        var compilation = GeneratorHarness.Compile(new ProjectOptions());
        return (GeneratorHarness.Driver(new ProjectOptions(), s_posts).RunGenerators(compilation), compilation);
    }
}
