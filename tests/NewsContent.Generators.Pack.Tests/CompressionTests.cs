using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests;

/// <summary>An app reads the same articles from a compressed pack.</summary>
public class CompressionTests
{
    [Theory]
    [InlineData("content/news", "Brotli")]
    [InlineData("content/news", "Auto")]
    [InlineData("content/edge", "Brotli")]
    [InlineData("content/edge", "Auto")]
    public void CompressedPosts_AreReadAsTheOthers(string folder, string compression) =>
        Assert.Equal(Articles(folder, "None"), Articles(folder, compression));

    private static string[] Articles(string folder, string compression)
    {
        var options = new ProjectOptions { Files = Repository.Files(folder), Properties = { ["NewsContentCompression"] = compression } };
        return
        [
            .. GeneratorHarness.Run(options, Repository.Posts(folder)).Articles.Select(static article => string.Join('\n',
                article.Id, article.Title, article.Html, article.PlainText, article.Excerpt, article.ExcerptHtml, article.Language,
                article.WordCount,
                string.Join(' ', article.Headings), string.Join(' ', article.Links), string.Join(' ', article.Images))),
        ];
    }
}
