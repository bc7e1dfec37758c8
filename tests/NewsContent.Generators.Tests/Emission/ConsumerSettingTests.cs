using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Emission;

/// <summary>The harness checks at every run that the output compiles without warnings; these vary the project around it.</summary>
public class ConsumerSettingTests
{
    private static readonly Post[] s_posts = [Post.Of("a", keys: "author: Ada\ntags: [x]\nfrom: https://example.com/\n"), Post.Of("b", "2025-01-01")];

    [Theory]
    [InlineData(NullableContextOptions.Disable)]
    [InlineData(NullableContextOptions.Enable)]
    [InlineData(NullableContextOptions.Warnings)]
    public void NullableContext_MakesNoDifference(NullableContextOptions nullable) =>
        Assert.Equal(2, GeneratorHarness.Run(new ProjectOptions { Nullable = nullable }, s_posts).Articles.Count);

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.Preview)]
    public void LanguageVersion_From12Compiles(LanguageVersion version) =>
        Assert.Equal(2, GeneratorHarness.Run(new ProjectOptions { LanguageVersion = version }, s_posts).Articles.Count);

    [Theory]
    [InlineData("namespace System { namespace NewsContent { } } class DateTimeOffset { } class Uri { }")]
    [InlineData("namespace My.NewsContent { class Article { } } namespace My { class System { } }")]
    [InlineData("namespace NewsContent { class System { } class TimeSpan { } class Source { } class Html2026 { } }")]
    public void ClashingNames_DoNotMatter(string code) =>
        Assert.Equal(2, GeneratorHarness.Run(new ProjectOptions { Code = code }, s_posts).Articles.Count);

    [Fact]
    public void Namespace_IsTheProjectsChoice()
    {
        var run = GeneratorHarness.Run(new ProjectOptions { Properties = { ["NewsContentNamespace"] = "My.News2026" } }, s_posts);

        Assert.Equal(2, ((ContentCollection<Article>)run.Member("My.News2026.Articles", "Collection")!).Count);
    }

    [Fact]
    public void NoPosts_GivesEmptyTypes()
    {
        var run = GeneratorHarness.Run();

        Assert.Empty(run.Articles);
        Assert.Empty((IReadOnlyList<Tag>)run.Member("NewsContent.Tags", "All")!);
    }
}
