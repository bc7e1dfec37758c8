using Microsoft.Playwright;
using NewsContent.Browser.Tests.Support;
using Xunit;

namespace NewsContent.Browser.Tests;

/// <summary>What readers do.</summary>
public sealed class ReadingTests(BrowserFixture browser)
{
    public static TheoryData<string> Screens => [Screen.Phone.Name, Screen.Desktop.Name];

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Article_OpensFromTheFrontPage(string screen)
    {
        await using var visit = await browser.OpenAsync(Screen.Of(screen), "/");
        await Link(visit, "Short news 10").ClickAsync();

        Assert.Equal("Short news 10", await visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync());
        await Assertions.Expect(visit.Page.GetByText("The ferry of the 10th was on time.")).ToBeVisibleAsync();
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task List_IsPagedToTheOldestArticleAndBack(string screen)
    {
        await using var visit = await browser.OpenAsync(Screen.Of(screen), "/");
        for (var page = 2; page <= 4; page++)
            await Link(visit, "Older").ClickAsync();

        await Assertions.Expect(Link(visit, Articles.Y2026.M03.الميناء.Title)).ToBeVisibleAsync();
        await Assertions.Expect(Link(visit, "Older")).ToHaveCountAsync(0);
        await Link(visit, "Newer").ClickAsync();
        await Assertions.Expect(visit.Page.GetByText("Page 3 of 4")).ToBeVisibleAsync();
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Tag_LeadsToItsArticlesAlone(string screen)
    {
        await using var visit = await browser.OpenAsync(Screen.Of(screen), Articles.Y2026.M04.long_words.Permalink);
        await Link(visit, "typography").ClickAsync();

        var titles = await visit.Page.Locator("main h2").AllInnerTextsAsync();
        Assert.Equal(Articles.Tagged(Tags.typography).Select(static article => article.Title), titles);
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Neighbours_LeadToTheNextArticle(string screen)
    {
        await using var visit = await browser.OpenAsync(Screen.Of(screen), Articles.Y2026.M04.short_news_5.Permalink);
        await Link(visit, "Short news 6").ClickAsync();

        Assert.Equal("Short news 6", await visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync());
    }

    [Fact]
    public async Task Feeds_AreNamedAndThere()
    {
        await using var visit = await browser.OpenAsync(Screen.Desktop, "/");
        var feeds = await visit.Page.Locator("link[rel=alternate]").EvaluateAllAsync<string[]>("links => links.map(link => `${link.type} ${link.href}`)");

        Assert.Equal(["application/atom+xml", "application/feed+json", "application/rss+xml"], feeds.Select(static feed => feed.Split(' ')[0]).Order());
        foreach (var feed in feeds)
            Assert.Equal(200, (await visit.Page.APIRequest.GetAsync(feed.Split(' ')[1])).Status);
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task WideTable_ScrollsInsideOfThePage(string screen)
    {
        await using var visit = await browser.OpenAsync(Screen.Of(screen), Articles.Y2026.M04.code_and_tables.Permalink);

        Assert.True(await visit.Page.Locator("table").First.EvaluateAsync<bool>("table => table.scrollWidth > table.clientWidth"));
    }

    // A frame of another site would be loaded, so the test adds an empty frame to the page.
    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Frame_IsAsWideAsTheTextAndSixteenToNine(string screen)
    {
        await using var visit = await browser.OpenAsync(Screen.Of(screen), Articles.Y2026.M04.short_news_5.Permalink);
        var sizes = await visit.Page.Locator(".nc-body").EvaluateAsync<double[]>("""
            body => {
              const frame = document.createElement('iframe');
              [frame.width, frame.height] = ['560', '200'];
              body.append(frame);
              const { width, height } = frame.getBoundingClientRect();
              return [width / height, width / body.getBoundingClientRect().width];
            }
            """);

        Assert.Equal([1.778, 1], sizes.Select(static size => Math.Round(size, 3)));
    }

    [Fact]
    public async Task ArabicArticle_IsSetFromRightToLeft()
    {
        await using var visit = await browser.OpenAsync(Screen.Phone, Articles.Y2026.M03.الميناء.Permalink);

        Assert.Equal("rtl", await visit.Page.Locator("article").EvaluateAsync<string>("article => getComputedStyle(article).direction"));
        Assert.Equal("ltr", await visit.Page.Locator("body > header").EvaluateAsync<string>("header => getComputedStyle(header).direction"));
    }

    private static ILocator Link(Visit visit, string name) => visit.Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });
}
