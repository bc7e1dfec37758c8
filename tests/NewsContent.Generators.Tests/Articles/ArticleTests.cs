using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Articles;

public class ArticleTests
{
    private static readonly Post s_archivePost = new("2021-04-21-习近平将出席气候峰会 可能做出新承诺.md", """
        ---
        layout: post
        title: "习近平将出席气候峰会 可能做出新承诺"
        date: 2021-04-21T20:11:31.000Z
        author: 自由亚洲电台
        from: https://www.rfa.org/mandarin/cm-04212021160442.html
        tags: [ 自由亚洲电台 ]
        categories: [ 自由亚洲电台 ]
        comments: True
        ---
        [习近平](https://www.rfa.org/)

        中国外交部 announced **two** things.

        ## 第二节

        ![图](https://example.com/a.png)
        """);

    [Fact]
    public void ArchivePost_BecomesATypedArticle()
    {
        var article = GeneratorHarness.Run(s_archivePost).Article;

        Assert.Equal("习近平将出席气候峰会 可能做出新承诺", article.Title);
        Assert.Equal(new DateTimeOffset(2021, 4, 21, 20, 11, 31, TimeSpan.Zero), article.Date);
        Assert.Equal("自由亚洲电台", article.Author?.Name);
        Assert.Equal("https://www.rfa.org/mandarin/cm-04212021160442.html", article.Source?.OriginalString);
        Assert.Equal([new Tag("自由亚洲电台")], article.Tags);
        Assert.Equal([new Category("自由亚洲电台")], article.Categories);
        Assert.Equal("post", article.Layout);
        Assert.True(article.Comments);
    }

    [Fact]
    public void FileAndBody_FillTheDerivedMembers()
    {
        var article = GeneratorHarness.Run(s_archivePost).Article;

        Assert.Equal("2021/04/21/习近平将出席气候峰会 可能做出新承诺", article.Id);
        Assert.Equal("习近平将出席气候峰会 可能做出新承诺", article.Slug);
        Assert.Equal(s_archivePost.RelativePath, article.Path);
        Assert.Equal([new Heading(2, "第二节", "第二节")], article.Headings);
        Assert.Equal([new Link("https://www.rfa.org/", "习近平")], article.Links);
        Assert.Equal([new Image("https://example.com/a.png", "图")], article.Images);
        Assert.Equal(14, article.WordCount);
        Assert.Equal(TimeSpan.FromMinutes(1), article.ReadingTime);
        Assert.Matches("^[0-9a-f]{64}$", article.ContentHash);
    }

    [Fact]
    public void Member_IsTheArticleOfItsMonth()
    {
        var run = GeneratorHarness.Run(
            new ProjectOptions { Code = "public static class Use { public static NewsContent.Article It => NewsContent.Articles.Y2021.M04.习近平将出席气候峰会_可能做出新承诺; }" },
            s_archivePost);

        Assert.Same(run.Article, run.Member("Use", "It"));
    }

    [Fact]
    public async Task Html_IsWrittenAsUtf8()
    {
        var html = GeneratorHarness.Run(Post.Of("a", body: "一 & 𠮷")).Article.Html;
        using var stream = new MemoryStream();
        await html.WriteToAsync(stream);

        Assert.Equal("<p>一 &amp; 𠮷</p>\n"u8.ToArray(), stream.ToArray());
        Assert.Equal(stream.Length, html.Length);
    }

    [Fact]
    public void CrlfPost_GivesTheSameArticleAsItsLfTwin()
    {
        var lf = GeneratorHarness.Run(s_archivePost).Article;
        var text = System.Text.Encoding.UTF8.GetString(s_archivePost.Bytes);
        var crlf = GeneratorHarness.Run(new Post(s_archivePost.RelativePath, text.Replace("\n", "\r\n", StringComparison.Ordinal))).Article;

        Assert.Equal(lf, crlf);
        Assert.Equal(lf.Html, crlf.Html);
    }
}
