using System.Globalization;
using NewsContent.AspNetCore.Tests.Support;

namespace NewsContent.AspNetCore.Tests;

/// <summary>
/// No request to a site of 128,000 articles asks for more than 50 article pages that are rendered do, nor for more memory than the cache
/// may have.
/// </summary>
[Collection(nameof(Alone))]
public sealed class RequestWorkTests
{
    private const int ArticleCount = 128_000;
    private const int Requests = 20;
    private const int MostArticlePages = 50;

    private static readonly string[] s_words =
        ("harbour ferry council opens closes new timetable after storm bridge market school library museum river winter summer report on of "
        + "the in").Split(' ');

    public static TheoryData<string> Paths =>
    [
        "/the-new-ferry-timetable-of-the-harbour-council-after-the-storm-in-winter-report-on-the-bridge-of-the-river-market-{0}/",
        "/harbour-{0}", "/sitemap.xml", "/sitemap-{0}1.xml", "/sitemap-9999.xml", "/sitemap-x{0}.xml", "/sitemap", "/tags/", "/tags/page/2/",
        "/authors/", "/tags/news/page/{0}0/", "/feed.xml", "/atom.xml", "/feed.json", "/tags/news/feed.xml", "/page/{0}3/", "/page/999999/",
        "/1999/", "/1999/0{0}/", "/", "/404.html", "/a%{0}", "/%E4%B8%AD{0}",
    ];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task EachRequest_AsksForNoMoreThanFiftyArticlePages(string path)
    {
        await using var site = await TestSite.StartAsync(
            s_articles.Value,
            static options => (options.CacheLimit, options.Compress, options.TermFeeds, options.NotFoundPage) = (0, false, true, true));
        var articlePages = await AllocatedAsync(site, number => s_articles.Value[number * 997].Permalink);
        var request = await AllocatedAsync(site, number => string.Format(CultureInfo.InvariantCulture, path, number % 9 + 1));

        Assert.True(request <= MostArticlePages * articlePages, $"{path}: {request:N0} bytes, an article page: {articlePages:N0}");
    }

    [Fact]
    public async Task LongKeysOfPages_CountTowardTheLimitOfTheCache()
    {
        const int Limit = 8 * 1024 * 1024;
        await using var site = await TestSite.StartAsync(
            Sample.Articles(1), static options => (options.BaseUrl, options.CacheLimit) = (null, Limit));
        await site.Client.GetStringAsync(Sample.Article(0).Permalink);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var number = 0; number < 20_000; number++)
        {
            var host = number.ToString("D5", CultureInfo.InvariantCulture) + new string('a', 240);
            using var response = await site.SendAsync("/robots.txt", ("Host", host));
            Assert.True(response.IsSuccessStatusCode);
        }

        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, Limit + (1 << 20));
    }

    [Fact]
    public async Task HostLongerThanAnyName_IsRefused()
    {
        await using var site = await TestSite.StartAsync(Sample.Articles(1), static options => options.BaseUrl = null);
        await using var named = await TestSite.StartAsync(Sample.Articles(1));
        foreach (var path in new[] { "/", "/sitemap.xml", "/nothing/" })
        {
            using var response = await site.SendAsync(path, ("Host", new string('h', 12_000)));
            using var other = await named.SendAsync(path, ("Host", new string('h', 12_000)));

            Assert.Equal(400, (int)response.StatusCode);
            Assert.NotEqual(400, (int)other.StatusCode);
        }
    }

    [Theory]
    [InlineData("If-None-Match", "\"\",", 200)]
    [InlineData("If-Match", "\"\",", 412)]
    [InlineData("Accept-Encoding", "br,", 200)]
    [InlineData("Range", "bytes=0-0,", 200)]
    public async Task LongHeader_IsNotRead(string name, string value, int status)
    {
        await using var site = await TestSite.StartAsync(Sample.Articles(1));
        using var response = await site.SendAsync(
            Sample.Article(0).Permalink, (name, string.Concat(Enumerable.Repeat(value, 30_000 / value.Length))));

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Empty(response.Content.Headers.ContentEncoding);
    }

    private static readonly Lazy<ContentCollection<Article>> s_articles = new(static () => ArticleList.Of(Enumerable.Range(0, ArticleCount)
        .Select(static number =>
            Sample.Article(number, slug: Slug(number), tags: [new("news"), new($"tag {number / 10}")], body: "<p>A short body.</p>"))));

    private static string Slug(int number)
    {
        var random = new Random(number);
        var words = Enumerable.Range(0, 8).Select(_ => s_words[random.Next(s_words.Length)]);
        return string.Join('-', words) + "-" + number.ToString(CultureInfo.InvariantCulture);
    }

    // After a first round, in which indexes are made once for all.
    private static async Task<long> AllocatedAsync(TestSite site, Func<int, string> path)
    {
        var least = long.MaxValue;
        for (var round = 0; round < 4; round++)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            for (var number = 0; number < Requests; number++)
            {
                using var response = await site.SendAsync(path(number));
                await response.Content.ReadAsByteArrayAsync();
            }

            least = Math.Min(least, GC.GetTotalAllocatedBytes(precise: true) - before);
        }

        return least / Requests;
    }
}

/// <summary>Tests that measure what the whole process allocates.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
