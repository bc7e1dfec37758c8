using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Articles;

/// <summary>The project's own posts.</summary>
public class OwnContentTests
{
    [Fact]
    public void Newsroom_HasNothingToReport()
    {
        var posts = Repository.Posts("content/news");
        var run = GeneratorHarness.Run(new ProjectOptions { Files = Repository.Files("content/news") }, posts);

        Assert.Empty(run.Printed);
        Assert.True(posts.Length >= 40);
        Assert.Equal(posts.Length, run.Articles.Count);
    }

    [Fact]
    public void EdgeCases_AllBecomeArticles()
    {
        var posts = Repository.Posts("content/edge");
        var run = GeneratorHarness.Run(posts);

        Assert.Equal(posts.Length, run.Articles.Count);
        Assert.Equal("\"; } class Injected { } //", run.Articles.Find("2025/01/07/injection")!.Title);
        Assert.Equal("She said \"no\" to C:\\temp", run.Articles.Find("2025/01/06/quotes")!.Title);
        Assert.Equal("Equals", run.Articles.Find("2025/01/12/keyword-tags")!.Author!.Name);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("zh-CN")]
    [InlineData("fa-IR")]
    public void Culture_MakesNoDifference(string culture)
    {
        var posts = Repository.Posts("content/news");
        var expected = GeneratorHarness.Run(posts).Sources;
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, GeneratorHarness.Run(posts).Sources);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }
}
