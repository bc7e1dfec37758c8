using System.Net;
using NewsContent.AspNetCore.Tests.Support;

namespace NewsContent.AspNetCore.Tests;

/// <summary>RFC 9110 §13: conditional requests.</summary>
public sealed class ConditionalTests
{
    private const string Page = "/2026/04/20/post-1/";

    // The publication date of the next newer article, to which the page links. It is not the date of a change.
    private const string Published = "Tue, 21 Apr 2026 00:00:00 GMT";
    private const string Later = "Fri, 01 Jan 2100 00:00:00 GMT";
    private const string Earlier = "Mon, 20 Apr 2026 23:59:59 GMT";

    [Theory]
    [InlineData("If-None-Match", "{0}", 304)]
    [InlineData("If-None-Match", "W/{0}", 304)]
    [InlineData("If-None-Match", "\"other\", {0}", 304)]
    [InlineData("If-None-Match", "*", 304)]
    [InlineData("If-None-Match", "\"other\"", 200)]
    [InlineData("If-Modified-Since", Published, 200)]
    [InlineData("If-Modified-Since", Later, 200)]
    [InlineData("If-Modified-Since", Earlier, 200)]
    [InlineData("If-Modified-Since", "yesterday", 200)]
    [InlineData("If-Match", "{0}", 200)]
    [InlineData("If-Match", "*", 200)]
    [InlineData("If-Match", "W/{0}", 412)]
    [InlineData("If-Match", "\"other\"", 412)]
    [InlineData("If-Unmodified-Since", Published, 200)]
    [InlineData("If-Unmodified-Since", Earlier, 200)]
    public async Task Condition_IsEvaluated(string header, string value, int status)
    {
        await using var site = await TestSite.StartAsync(Sample.Articles(2));
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
        {
            using var response = await site.SendAsync(method, Page, (header, value.Replace("{0}", await TagAsync(site), StringComparison.Ordinal)));

            Assert.Equal(status, (int)response.StatusCode);
            Assert.Equal(status == 200 && method == HttpMethod.Get, (await response.Content.ReadAsByteArrayAsync()).Length > 0);
        }
    }

    [Fact]
    public async Task EntityTag_GoesBeforeTheDate()
    {
        await using var site = await TestSite.StartAsync(Sample.Articles(2));
        using var changed = await site.SendAsync(Page, ("If-None-Match", "\"other\""), ("If-Modified-Since", Published));
        using var matched = await site.SendAsync(Page, ("If-Match", await TagAsync(site)), ("If-Unmodified-Since", Earlier));

        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.Equal(HttpStatusCode.OK, matched.StatusCode);
    }

    [Fact]
    public async Task NotModified_HasTheHeadersOfThePage()
    {
        await using var site = await TestSite.StartAsync(Sample.Articles(2));
        using var whole = await site.SendAsync(Page);
        using var unchanged = await site.SendAsync(Page, ("If-None-Match", await TagAsync(site)));

        Assert.Equal(whole.Headers.ETag, unchanged.Headers.ETag);
        Assert.Equal(whole.Headers.Vary, unchanged.Headers.Vary);
        Assert.Equal(whole.Headers.CacheControl, unchanged.Headers.CacheControl);
    }

    [Fact]
    public async Task NeighbourRenamed_ChangesTheTag()
    {
        await using var before = await TestSite.StartAsync(Sample.Articles(2));
        await using var after = await TestSite.StartAsync([Sample.Article(0, "Another title"), Sample.Article(1)]);

        Assert.NotEqual(await TagAsync(before), await TagAsync(after));
    }

    [Fact]
    public async Task BodyEdited_ChangesTheTag()
    {
        await using var before = await TestSite.StartAsync([Sample.Article(1, body: "<p>one</p>")]);
        await using var after = await TestSite.StartAsync([Sample.Article(1, body: "<p>two</p>")]);
        await using var same = await TestSite.StartAsync([Sample.Article(1, body: "<p>one</p>")]);

        Assert.NotEqual(await TagAsync(before), await TagAsync(after));
        Assert.Equal(await TagAsync(before), await TagAsync(same));
    }

    [Theory]
    [InlineData("/")]
    [InlineData(Page)]
    [InlineData("/tags/news/")]
    [InlineData("/feed.xml")]
    [InlineData("/atom.xml")]
    [InlineData("/feed.json")]
    [InlineData("/sitemap.xml")]
    public async Task DateOfPublication_IsNoDateOfChange(string path)
    {
        await using var before = await TestSite.StartAsync([Sample.Article(0), Sample.Article(1, body: "<p>Mistake</p>")]);
        await using var after = await TestSite.StartAsync([Sample.Article(0), Sample.Article(1, body: "<p>Corrected</p>")]);
        using var first = await before.SendAsync(path);
        using var corrected = await after.SendAsync(path, ("If-Modified-Since", Later));

        Assert.Equal(HttpStatusCode.OK, corrected.StatusCode);
        Assert.Null(first.Content.Headers.LastModified);
        Assert.Null(corrected.Content.Headers.LastModified);
        var text = await corrected.Content.ReadAsStringAsync();
        Assert.DoesNotContain("lastmod", text, StringComparison.Ordinal);
        Assert.DoesNotContain("lastBuildDate", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData(Page)]
    [InlineData("/feed.xml")]
    [InlineData("/sitemap.xml")]
    [InlineData("/nothing")]
    public async Task Head_HasTheHeadersOfGet(string path)
    {
        await using var site = await TestSite.StartAsync(Sample.Articles(2));
        using var get = await site.SendAsync(path);
        using var head = await site.SendAsync(HttpMethod.Head, path);

        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(get.Headers.ToString(), head.Headers.ToString());
        Assert.Equal(get.Content.Headers.ToString(), head.Content.Headers.ToString());
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    private static async Task<string> TagAsync(TestSite site)
    {
        using var response = await site.SendAsync(Page);
        return response.Headers.ETag!.ToString();
    }
}
