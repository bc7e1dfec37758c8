using System.Globalization;
using System.Net;
using System.Text.Json;
using NewsContent.AspNetCore.Tests.Support;

namespace NewsContent.AspNetCore.Tests;

/// <summary>All pages of the sample over this project's own posts.</summary>
public sealed class NewsroomTests(Newsroom newsroom) : IClassFixture<Newsroom>, IAsyncLifetime
{
    private static readonly string[] s_hashedStyles = ["text-align: left;", "text-align: center;", "text-align: right;"];

    public async ValueTask InitializeAsync() => await newsroom.CrawlAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public void EveryArticle_IsReachedByLinks()
    {
        Assert.NotEmpty(Articles.All);
        Assert.All(Articles.All, article => Assert.Contains(article.Permalink, newsroom.Pages));
    }

    [Fact]
    public void Pages_HaveOneMainHeadingAndUniqueIds() => Assert.All(newsroom.Pages, static page =>
    {
        var document = StrictHtml.Parse(page.Value);

        Assert.Single(document.QuerySelectorAll("main"));
        Assert.NotNull(document.QuerySelector("h1"));
        Assert.NotEmpty(document.Title!);
        Assert.NotEmpty(document.DocumentElement.GetAttribute("lang")!);
        Assert.Distinct(document.QuerySelectorAll("[id]").Select(static element => element.Id));
        Assert.Equal("#nc-main", document.QuerySelector("body > a:first-child")!.GetAttribute("href"));
        Assert.All(document.QuerySelectorAll("nav"), static nav => Assert.NotEmpty(nav.GetAttribute("aria-label")!));
        Assert.All(document.QuerySelectorAll("a[href]"), static link => Assert.False(link.TextContent.Trim().Length == 0 && link.QuerySelector("img[alt]") is null && !link.HasAttribute("aria-label"), link.OuterHtml));
    });

    [Fact]
    public void Fragments_LeadToSomething() => Assert.All(newsroom.Pages, page =>
    {
        var links = StrictHtml.Parse(page.Value).QuerySelectorAll("a[href*='#']").Select(static link => link.GetAttribute("href")!);
        Assert.All(links.Where(static link => link[0] is '#' or '/'), link =>
        {
            var (path, fragment) = (link.Split('#')[0], Uri.UnescapeDataString(link.Split('#')[1]));
            Assert.NotNull(StrictHtml.Parse(newsroom.Pages[path.Length == 0 ? page.Key : path]).GetElementById(fragment));
        });
    });

    [Fact]
    public async Task Policy_IsSatisfiedByAllPages()
    {
        using var response = await newsroom.Client.GetAsync("/");
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();

        Assert.DoesNotContain("'unsafe-inline'", policy, StringComparison.Ordinal);
        Assert.All(newsroom.Pages.Values.Select(StrictHtml.Parse), static page =>
        {
            Assert.Empty(page.QuerySelectorAll("style, base, form, object, embed, script:not([type='application/ld+json'])"));
            Assert.All(page.QuerySelectorAll("[style]"), static element => Assert.Contains(element.GetAttribute("style"), s_hashedStyles));
            Assert.All(page.QuerySelectorAll("img"), static image => Assert.Matches("^(/|https:|data:)", image.GetAttribute("src")));
            Assert.All(page.QuerySelectorAll("link[rel=stylesheet]"), static sheet => Assert.StartsWith("/newscontent-", sheet.GetAttribute("href"), StringComparison.Ordinal));
            Assert.DoesNotContain(page.All, static element => element.Attributes.Any(static attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        });
    }

    [Fact]
    public void HashesOfThePolicy_AreThoseOfTheStyles() => Assert.All(s_hashedStyles, static style => Assert.Contains(
        $"'sha256-{Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(style)))}'", NewsContentOptions.DefaultContentSecurityPolicy, StringComparison.Ordinal));

    [Fact]
    public async Task StyleSheet_MayBeKeptForEver()
    {
        var path = StrictHtml.Parse(newsroom.Pages["/"]).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href");
        using var response = await newsroom.Client.GetAsync(path);

        Assert.Equal("text/css", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("public, max-age=31536000, immutable", response.Headers.CacheControl?.ToString());
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public void Article_DescribesItself() => Assert.All(Articles.All, article =>
    {
        var page = StrictHtml.Parse(newsroom.Pages[article.Permalink]);
        using var json = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        var canonical = page.QuerySelector("link[rel=canonical]")!.GetAttribute("href");

        Assert.Equal("http://localhost:5000" + article.Permalink, canonical);
        Assert.Equal(canonical, page.QuerySelector("meta[property='og:url']")!.GetAttribute("content"));
        Assert.Equal("article", page.QuerySelector("meta[property='og:type']")!.GetAttribute("content"));
        Assert.Equal("NewsArticle", json.RootElement.GetProperty("@type").GetString());
        Assert.Equal(article.Date, DateTimeOffset.Parse(json.RootElement.GetProperty("datePublished").GetString()!, CultureInfo.InvariantCulture));
        Assert.Equal(article.Previous?.Permalink, page.QuerySelector("link[rel=prev]")?.GetAttribute("href"));
        Assert.Equal(article.Next?.Permalink, page.QuerySelector("link[rel=next]")?.GetAttribute("href"));
        Assert.Equal(article.Language, page.QuerySelector("main > article")!.GetAttribute("lang"));
    });

    [Fact]
    public async Task MissingPage_NamesTheNearestTitle()
    {
        using var response = await newsroom.Client.GetAsync("/2026/11/02/一篇文章的旅/");
        var page = StrictHtml.Parse(await response.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("一篇文章的旅程：从文件到程序集", page.QuerySelector("main li a")!.TextContent);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Null(response.Headers.ETag);
    }
}
