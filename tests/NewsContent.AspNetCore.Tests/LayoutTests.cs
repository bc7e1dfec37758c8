using NewsContent.AspNetCore.Layouts;
using NewsContent.AspNetCore.Tests.Support;

namespace NewsContent.AspNetCore.Tests;

public sealed class LayoutTests
{
    [Fact]
    public async Task Function_WritesEveryPage()
    {
        await using var site = await TestSite.StartAsync(Sample.Articles(1), static options => options.Layout = new DelegateLayout(static (page, html, _) =>
        {
            html.Markup("<!DOCTYPE html><title>"u8).Text(page.Title).Markup("</title>"u8);
            if (page is ArticlePage { Article: var article })
                html.Body(article.Html).Markup("<hr>"u8).Body(article.Html);

            return ValueTask.CompletedTask;
        }));
        var body = Sample.Article(0).Html.ToString();

        Assert.Equal("<!DOCTYPE html><title>News</title>", await site.Client.GetStringAsync("/"));
        Assert.Equal($"<!DOCTYPE html><title>Title 0</title>{body}<hr>{body}", await site.Client.GetStringAsync("/2026/04/21/post-0/"));
    }

    [Fact]
    public async Task PartOfTheDefault_CanBeReplaced()
    {
        await using var site = await TestSite.StartAsync(Sample.Articles(1), static options => options.Layout = new OwnFooter());
        var page = await site.Client.GetStringAsync("/2026/04/21/post-0/");

        Assert.Contains("<footer>Imprint</footer>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("nc-footer", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Skip to content")]
    [InlineData("de-CH", "Skip to content")]
    [InlineData("zh", "跳到正文")]
    [InlineData("zh-Hans-CN", "跳到正文")]
    [InlineData("zh-hant", "標籤")]
    [InlineData("zh-TW", "標籤")]
    public async Task Texts_AreThoseOfTheLanguage(string language, string text)
    {
        await using var site = await TestSite.StartAsync(Sample.Articles(1), options => options.Language = language);

        Assert.Contains(text, await site.Client.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OwnTexts_GoBeforeThoseOfTheLanguage()
    {
        await using var site = await TestSite.StartAsync(Sample.Articles(1), static options => options.Texts = NewsTexts.English with { Home = "Start" });

        Assert.Contains("Start</a>", await site.Client.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SiteWithoutAddress_TakesThatOfTheRequest()
    {
        await using var site = await TestSite.StartAsync(Sample.Articles(1), static options => options.BaseUrl = null);

        Assert.Contains("<link rel=\"canonical\" href=\"http://localhost/\">", await site.Client.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PagesForTwoHosts_AreKeptApart()
    {
        await using var site = await TestSite.StartAsync(Sample.Articles(1), static options => options.BaseUrl = null);
        foreach (var host in new[] { "one.example", "two.example", "one.example" })
        {
            using var response = await site.SendAsync("/", ("Host", host));
            Assert.Contains($"<link rel=\"canonical\" href=\"http://{host}/\">", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task CacheThatHoldsNothing_ChangesNoPage()
    {
        await using var kept = await TestSite.StartAsync(Sample.Articles(3));
        await using var written = await TestSite.StartAsync(Sample.Articles(3), static options => options.CacheLimit = 0);
        foreach (var path in new[] { "/", "/", "/2026/04/20/post-1/", "/2026/04/20/post-1/", "/feed.xml", "/feed.xml" })
            Assert.Equal(await written.Client.GetByteArrayAsync(path), await kept.Client.GetByteArrayAsync(path));
    }

    [Theory]
    [InlineData("/news")]
    [InlineData("news.example")]
    [InlineData("localhost:5000")]
    [InlineData("https://news.example/?a=1")]
    [InlineData("ftp://news.example/")]
    public async Task AddressThatIsNone_IsRefused(string address)
    {
        var exception = await Assert.ThrowsAnyAsync<ArgumentException>(() =>
            TestSite.StartAsync(Sample.Articles(1), options => options.BaseUrl = new(address, UriKind.RelativeOrAbsolute)));
        Assert.StartsWith($"BaseUrl is '{address}'. Write an http or https URL", exception.Message, StringComparison.Ordinal);
    }

    private sealed class OwnFooter : DefaultLayout
    {
        protected override void WriteFooter(NewsPage page, PageWriter html) => html.Markup("<footer>Imprint</footer>"u8);
    }
}
