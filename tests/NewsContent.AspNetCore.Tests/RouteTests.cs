using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using NewsContent.AspNetCore.Tests.Support;

namespace NewsContent.AspNetCore.Tests;

public sealed class RouteTests
{
    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/page/2/", "text/html")]
    [InlineData("/2026/04/21/post-0/", "text/html")]
    [InlineData("/2026/", "text/html")]
    [InlineData("/2026/page/2/", "text/html")]
    [InlineData("/2026/04/", "text/html")]
    [InlineData("/archive/", "text/html")]
    [InlineData("/tags/", "text/html")]
    [InlineData("/tags/news/", "text/html")]
    [InlineData("/tags/news/page/2/", "text/html")]
    [InlineData("/categories/", "text/html")]
    [InlineData("/authors/", "text/html")]
    [InlineData("/authors/Ada%20Fielding/", "text/html")]
    [InlineData("/feed.xml", "application/rss+xml")]
    [InlineData("/atom.xml", "application/atom+xml")]
    [InlineData("/feed.json", "application/feed+json")]
    [InlineData("/tags/news/feed.xml", "application/rss+xml")]
    [InlineData("/tags/news/atom.xml", "application/atom+xml")]
    [InlineData("/tags/news/feed.json", "application/feed+json")]
    [InlineData("/sitemap.xml", "application/xml")]
    [InlineData("/robots.txt", "text/plain")]
    public async Task KnownPath_IsAnswered(string path, string mediaType)
    {
        await using var site = await StartAsync();
        using var response = await site.SendAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(mediaType, response.Content.Headers.ContentType?.MediaType);
        Assert.NotEmpty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/2026/04/21/%C3%A9t%C3%A9/")]
    [InlineData("/2026/04/21/e%CC%81te%CC%81/")]
    [InlineData("/2026/04/21/e%CC%81t%C3%A9")]
    [InlineData("/tags/cafe%CC%81/")]
    [InlineData("/tags/caf%C3%A9/")]
    public async Task NameInEitherUnicodeForm_LeadsToTheSamePage(string path)
    {
        await using var site = await TestSite.StartAsync([Sample.Article(0, slug: "été", tags: [new Tag("café")])]);
        using var response = await site.SendAsync(path);
        using var page = path.EndsWith('/') ? null : await site.SendAsync(response.Headers.Location!.ToString());

        Assert.Equal(HttpStatusCode.OK, (page ?? response).StatusCode);
        Assert.Contains(
            $"<link rel=\"canonical\" href=\"https://news.example{(path.StartsWith("/tags", StringComparison.Ordinal) ? "/tags/caf%C3%A9/" : "/2026/04/21/%C3%A9t%C3%A9/")}\"",
            await (page ?? response).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/page/0/")]
    [InlineData("/page/3/")]
    [InlineData("/page/02/")]
    [InlineData("/page/-1/")]
    [InlineData("/page/99999999999/")]
    [InlineData("/page//")]
    [InlineData("/2025/")]
    [InlineData("/2026/03/")]
    [InlineData("/2026/4/")]
    [InlineData("/tags/none/")]
    [InlineData("/tags/none/feed.xml")]
    [InlineData("/sitemap-1.xml")]
    [InlineData("/sitemap-99999999999.xml")]
    [InlineData("/sitemaps.xml")]
    [InlineData("/2026/04/21/post-1/")]
    [InlineData("/%zz/")]
    public async Task UnknownPath_IsNotFound(string path)
    {
        await using var site = await StartAsync();
        using var response = await site.SendAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("/2026/04/21/post-0", "/2026/04/21/post-0/")]
    [InlineData("/tags/news?a=1", "/tags/news/?a=1")]
    [InlineData("/feed.xml/", "/feed.xml")]
    [InlineData("/page/1/", "/")]
    [InlineData("/tags/news/page/1/", "/tags/news/")]
    public async Task OtherSpelling_LeadsToThePage(string path, string canonical)
    {
        await using var site = await StartAsync();
        using var response = await site.SendAsync(path);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(canonical, response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task EquivalentEncodings_AreOnePage()
    {
        await using var site = await TestSite.StartAsync([Sample.Article(0, slug: "某篇~文章")]);
        foreach (var path in new[] { "/2026/04/21/%E6%9F%90%E7%AF%87~%E6%96%87%E7%AB%A0/", "/2026/04/21/%e6%9f%90%e7%af%87%7E%e6%96%87%e7%ab%a0/", "/%32026/04/21/某篇~文章/" })
        {
            using var response = await site.SendAsync(path);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }

    [Fact]
    public async Task ListPages_HaveEachArticleOnce()
    {
        await using var site = await StartAsync();
        var pages = await site.Client.GetStringAsync("/") + await site.Client.GetStringAsync("/page/2/");

        foreach (var article in Sample.Articles(15))
            Assert.Equal(2, pages.Split($"<a href=\"{article.Permalink}\">").Length);
    }

    [Fact]
    public async Task OtherMethod_IsNotAllowed()
    {
        await using var site = await StartAsync();
        using var response = await site.SendAsync(HttpMethod.Post, "/2026/04/21/post-0/");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task OtherEndpointsAndFiles_AreLeftAlone()
    {
        var webRoot = Directory.CreateTempSubdirectory().FullName;
        await File.WriteAllTextAsync(Path.Combine(webRoot, "logo.txt"), "logo");
        await using var site = await TestSite.StartAsync(Sample.Articles(1), webRoot: webRoot, map: static app =>
        {
            app.UseStaticFiles();
            app.MapGet("/health", (RequestDelegate)(static context => context.Response.WriteAsync("ok")));
        });

        Assert.Equal("ok", await site.Client.GetStringAsync("/health"));
        Assert.Equal("logo", await site.Client.GetStringAsync("/logo.txt"));
    }

    [Fact]
    public async Task WithoutANotFoundPage_TheAppsFallbackAnswers()
    {
        await using var site = await TestSite.StartAsync(Sample.Articles(1), static options => options.NotFoundPage = false, static app =>
            app.MapFallback((RequestDelegate)(static context => context.Response.WriteAsync("fallback"))));

        Assert.Equal("fallback", await site.Client.GetStringAsync("/nothing/"));
        Assert.Contains("Title 0", await site.Client.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ArticleWithoutPermalink_IsFoundByItsId()
    {
        await using var site = await TestSite.StartAsync([Sample.Article(0, slug: "某篇") with { Permalink = "" }]);
        var home = await site.Client.GetStringAsync("/");

        Assert.Contains("<a href=\"/2026/04/21/%E6%9F%90%E7%AF%87/\">", home, StringComparison.Ordinal);
        Assert.Contains("<h1>Title 0</h1>", await site.Client.GetStringAsync("/2026/04/21/%E6%9F%90%E7%AF%87/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EmptyCollection_HasAHomePage()
    {
        await using var site = await TestSite.StartAsync([]);

        Assert.Contains("There are no articles yet.", await site.Client.GetStringAsync("/"), StringComparison.Ordinal);
    }

    private static Task<TestSite> StartAsync() =>
        TestSite.StartAsync(Sample.Articles(15).Select(static article => article with { Author = new("Ada Fielding") }), static options => options.PageSize = 10);
}
