using System.IO.Compression;
using NewsContent.AspNetCore.Tests.Support;

namespace NewsContent.AspNetCore.Tests;

/// <summary>RFC 9110 §12.5.3: Accept-Encoding.</summary>
public sealed class CompressionTests
{
    private const string Page = "/2026/04/21/post-0/";

    [Theory]
    [InlineData("br", true)]
    [InlineData("gzip, deflate, br, zstd", true)]
    [InlineData("BR;q=0.5", true)]
    [InlineData("*", true)]
    [InlineData("identity;q=0.5, br;q=1.0", true)]
    [InlineData("br;q=0", false)]
    [InlineData("br;q=0, *", false)]
    [InlineData("identity, br;q=0.1", false)]
    [InlineData("gzip", false)]
    [InlineData("", false)]
    public async Task Client_ChoosesTheEncoding(string accepted, bool isCompressed)
    {
        await using var site = await TestSite.StartAsync(Sample.Articles(1));
        using var response = await site.SendAsync(Page, ("Accept-Encoding", accepted));

        Assert.Equal(isCompressed ? ["br"] : [], response.Content.Headers.ContentEncoding);
        Assert.Equal(["Accept-Encoding"], response.Headers.Vary);
    }

    [Theory]
    [InlineData(Page)]
    [InlineData("/")]
    [InlineData("/feed.xml")]
    [InlineData("/sitemap.xml", 100)]
    public async Task CompressedPage_HasTheSameBytes(string path, int articles = 2)
    {
        await using var site = await TestSite.StartAsync(Sample.Articles(articles));
        for (var i = 0; i < 2; i++)
        {
            using var response = await site.SendAsync(path, ("Accept-Encoding", "br"));
            Assert.Equal(["br"], response.Content.Headers.ContentEncoding);
            Assert.Equal(await site.Client.GetByteArrayAsync(path), Decompress(await response.Content.ReadAsByteArrayAsync()));
        }
    }

    [Fact]
    public async Task EachEncoding_HasATagOfItsOwn()
    {
        await using var site = await TestSite.StartAsync(Sample.Articles(1));
        using var plain = await site.SendAsync(Page);
        using var compressed = await site.SendAsync(Page, ("Accept-Encoding", "br"));
        using var unchanged = await site.SendAsync(Page, ("Accept-Encoding", "br"), ("If-None-Match", compressed.Headers.ETag!.ToString()));
        using var other = await site.SendAsync(Page, ("Accept-Encoding", "br"), ("If-None-Match", plain.Headers.ETag!.ToString()));

        Assert.NotEqual(plain.Headers.ETag, compressed.Headers.ETag);
        Assert.Equal(304, (int)unchanged.StatusCode);
        Assert.Equal(200, (int)other.StatusCode);
    }

    [Fact]
    public async Task SmallFile_IsNotCompressed()
    {
        await using var site = await TestSite.StartAsync(Sample.Articles(1));
        using var response = await site.SendAsync("/robots.txt", ("Accept-Encoding", "br"));

        Assert.Empty(response.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task CompressionTurnedOff_SendsNothingCompressed()
    {
        await using var site = await TestSite.StartAsync(Sample.Articles(1), static options => options.Compress = false);
        using var response = await site.SendAsync(Page, ("Accept-Encoding", "br"));

        Assert.Empty(response.Content.Headers.ContentEncoding);
        Assert.Empty(response.Headers.Vary);
    }

    private static byte[] Decompress(byte[] bytes)
    {
        using var brotli = new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var decompressed = new MemoryStream();
        brotli.CopyTo(decompressed);
        return decompressed.ToArray();
    }
}
