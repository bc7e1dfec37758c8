using System.Net;
using NewsContent.AspNetCore.Tests.Support;

namespace NewsContent.AspNetCore.Tests;

/// <summary>RFC 9110 §14: range requests.</summary>
public sealed class RangeTests
{
    private const string Page = "/2026/04/21/post-0/";

    [Theory]
    [InlineData("bytes=0-0", 0, 1)]
    [InlineData("bytes=10-19", 10, 10)]
    [InlineData("bytes=1000-4000", 1000, 3001)]
    [InlineData("bytes=100-", 100, null)]
    [InlineData("bytes=100-99999999", 100, null)]
    public async Task Range_IsThatPartOfThePage(string range, int start, int? length)
    {
        await using var site = await TestSite.StartAsync(Sample.Articles(1));
        var whole = await site.Client.GetByteArrayAsync(Page);
        using var response = await site.SendAsync(Page, ("Range", range));
        var end = start + (length ?? whole.Length - start);

        Assert.Equal(HttpStatusCode.PartialContent, response.StatusCode);
        Assert.Equal($"bytes {start}-{end - 1}/{whole.Length}", response.Content.Headers.ContentRange?.ToString());
        Assert.Equal(whole[start..end], await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task Suffix_IsTheEndOfThePage()
    {
        await using var site = await TestSite.StartAsync(Sample.Articles(1));
        var whole = await site.Client.GetByteArrayAsync(Page);
        using var response = await site.SendAsync(Page, ("Range", "bytes=-50"));

        Assert.Equal(whole[^50..], await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("bytes=0-1,5-6")]
    [InlineData("lines=0-1")]
    [InlineData("bytes=5-1")]
    [InlineData("nonsense")]
    public async Task RangeNotUnderstood_IsTheWholePage(string range)
    {
        await using var site = await TestSite.StartAsync(Sample.Articles(1));
        using var response = await site.SendAsync(Page, ("Range", range));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(await site.Client.GetByteArrayAsync(Page), await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("bytes=9999999-")]
    [InlineData("bytes=-0")]
    public async Task RangeBeyondTheEnd_IsRefused(string range)
    {
        await using var site = await TestSite.StartAsync(Sample.Articles(1));
        var whole = await site.Client.GetByteArrayAsync(Page);
        using var response = await site.SendAsync(Page, ("Range", range));

        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, response.StatusCode);
        Assert.Equal($"bytes */{whole.Length}", response.Content.Headers.ContentRange?.ToString());
    }

    [Theory]
    [InlineData("{0}", 206)]
    [InlineData("W/{0}", 200)]
    [InlineData("\"other\"", 200)]
    [InlineData("Tue, 21 Apr 2026 00:00:00 GMT", 200)]
    [InlineData("other", 200)]
    [InlineData("\"unclosed", 200)]
    [InlineData("{0}, {0}", 200)]
    public async Task IfRange_DecidesWhetherThePartIsEnough(string condition, int status)
    {
        await using var site = await TestSite.StartAsync(Sample.Articles(1));
        using var whole = await site.SendAsync(Page);
        using var response = await site.SendAsync(Page, ("Range", "bytes=0-9"), ("If-Range", condition.Replace("{0}", whole.Headers.ETag!.ToString(), StringComparison.Ordinal)));

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task Head_IgnoresTheRange()
    {
        await using var site = await TestSite.StartAsync(Sample.Articles(1));
        using var response = await site.SendAsync(HttpMethod.Head, Page, ("Range", "bytes=0-9"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task RangeOfACompressedPage_IsOfTheCompressedBytes()
    {
        await using var site = await TestSite.StartAsync(Sample.Articles(1));
        using var whole = await site.SendAsync(Page, ("Accept-Encoding", "br"));
        using var response = await site.SendAsync(Page, ("Accept-Encoding", "br"), ("Range", "bytes=5-9"), ("If-Range", whole.Headers.ETag!.ToString()));

        Assert.Equal(HttpStatusCode.PartialContent, response.StatusCode);
        Assert.Equal((await whole.Content.ReadAsByteArrayAsync())[5..10], await response.Content.ReadAsByteArrayAsync());
    }
}
