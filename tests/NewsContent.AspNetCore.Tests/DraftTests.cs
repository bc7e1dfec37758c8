using System.Net;
using Microsoft.AspNetCore.Builder;
using NewsContent.AspNetCore.Layouts;
using NewsContent.AspNetCore.Tests.Support;

namespace NewsContent.AspNetCore.Tests;

/// <summary>Which pages, lists and feeds show the drafts of a build.</summary>
public sealed class DraftTests
{
    private const string DraftPath = "/2026/04/20/secret/";

    private static readonly string[] s_paths =
    [
        "/", "/page/2/", "/archive/", "/2026/", "/2026/04/", "/tags/", "/tags/news/", "/categories/", "/authors/", "/authors/Ann/",
        "/2026/04/21/post-0/", "/2026/04/19/post-2/",
        "/feed.xml", "/atom.xml", "/feed.json", "/tags/news/feed.xml", "/sitemap.xml", "/2026/04/20/secre/",
    ];

    private static readonly string[] s_pathsOfDraft = [DraftPath, "/2026/04/20/secret", "/tags/Secret%20tag/",
        "/tags/Secret%20tag/feed.xml", "/authors/Secret%20author/"];

    [Theory]
    [InlineData(NewsDrafts.ByEnvironment, "Production", false)]
    [InlineData(NewsDrafts.ByEnvironment, "Staging", false)]
    [InlineData(NewsDrafts.ByEnvironment, "Development", true)]
    [InlineData(NewsDrafts.Hidden, "Development", false)]
    [InlineData(NewsDrafts.Shown, "Production", true)]
    public async Task Drafts_AreShownOrNowhere(NewsDrafts drafts, string environment, bool areShown)
    {
        await using var site = await StartAsync(environment, options => options.Drafts = drafts);
        foreach (var path in s_pathsOfDraft)
        {
            using var response = await site.SendAsync(path);
            Assert.Equal(!areShown, response.StatusCode == HttpStatusCode.NotFound);
        }

        var texts = new List<string>();
        foreach (var path in s_paths)
        {
            using var response = await site.SendAsync(path);
            texts.Add(await response.Content.ReadAsStringAsync());
        }

        Assert.Equal(areShown, texts.Exists(static text => text.Contains("secret", StringComparison.OrdinalIgnoreCase)));
        Assert.Equal(areShown ? "3" : "2", Count(texts[6]));
    }

    [Fact]
    public async Task Layout_GetsNoDraftByTheArticleEither()
    {
        await using var site = await StartAsync("Production",
            static options => options.Layout = new DelegateLayout(static (page, html, _) =>
        {
            if (page is ArticlePage { Article: var article })
                html.Text(string.Join('|', article.Next?.Title, string.Join(',', article.Related(9).Select(static other => other.Title))));

            return ValueTask.CompletedTask;
        }));

        Assert.Equal("Title 0|Title 0", await site.Client.GetStringAsync("/2026/04/19/post-2/"));
    }

    [Fact]
    public async Task LinkToAHiddenDraft_IsItsText()
    {
        await using var hidden = await StartAsync("Production");
        await using var shown = await StartAsync("Development");

        Assert.Contains("<p>See <em>this</em> and <a href=\"/2026/04/19/post-2/\">that</a>, here.</p>",
            await hidden.Client.GetStringAsync("/2026/04/21/post-0/"), StringComparison.Ordinal);
        Assert.Contains("See &lt;em&gt;this&lt;/em&gt; and &lt;a href=\"https://news.example/2026/04/19/post-2/\"&gt;that&lt;/a&gt;",
            await hidden.Client.GetStringAsync("/feed.xml"), StringComparison.Ordinal);
        Assert.Contains("<a title=\"x\" href=\"/2026/04/20/secret/#part\">", await shown.Client.GetStringAsync("/2026/04/21/post-0/"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(NewsDrafts.Shown, "Development", false)]
    [InlineData(NewsDrafts.ByEnvironment, "Development", false)]
    [InlineData(NewsDrafts.Hidden, "Production", true)]
    public async Task Export_HasDraftsOnlyWhenAsked(NewsDrafts drafts, string environment, bool areIncluded)
    {
        var folder = Path.Combine(Directory.CreateTempSubdirectory().FullName, "site");
        await using var site = await StartAsync(environment, options => options.Drafts = drafts);
        var served = await site.Client.GetStringAsync("/");
        await site.App.ExportNewsContentAsync(folder, options => options.IncludeDrafts = areIncluded);
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToList();

        Assert.Equal(areIncluded,
            files.Exists(static file => File.ReadAllText(file).Contains("secret", StringComparison.OrdinalIgnoreCase)));
        Assert.Equal(areIncluded, File.Exists(Path.Combine(folder, "2026/04/20/secret/index.html")));
        Assert.Equal(served, await site.Client.GetStringAsync("/"));
    }

    [Fact]
    public async Task Newsroom_ShowsItsDraftsInDevelopmentOnly()
    {
        var drafts = Articles.All.Where(static article => article.IsDraft).ToList();
        Assert.NotEmpty(drafts);
        await using var published = await TestSite.StartAsync(Articles.Collection, static options => options.PageSize = 1000);
        await using var whole = await TestSite.StartAsync(Articles.Collection, environment: "Development");
        var lists = await published.Client.GetStringAsync("/") + await published.Client.GetStringAsync("/sitemap.xml")
            + await published.Client.GetStringAsync("/feed.json");
        foreach (var draft in drafts)
        {
            using var hidden = await published.SendAsync(draft.Permalink);
            using var shown = await whole.SendAsync(draft.Permalink);
            Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), (hidden.StatusCode, shown.StatusCode));
            Assert.DoesNotContain(draft.Permalink, lists, StringComparison.Ordinal);
        }
    }

    private static string Count(string list) =>
        StrictHtml.Parse(list).QuerySelectorAll(".nc-list > article").Length.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static Task<TestSite> StartAsync(string environment, Action<NewsContentOptions>? configure = null) => TestSite.StartAsync(
        ArticleList.Of(
            Sample.Article(0, tags: [new("news"), new("pair")],
                body: "<p>See <a title=\"x\" href=\"/2026/04/20/secret/#part\"><em>this</em></a> and <a href=\"/2026/04/19/post-2/\">that</a>, here.</p>"),
            Sample.Article(1, "Secret title", "secret", [new("news"), new("Secret tag")], "<p>Secret body</p>",
                new("Secret author")) with { IsDraft = true },
            Sample.Article(2, tags: [new("news"), new("pair")], author: new("Ann")),
            Sample.Article(3, tags: [])),
        configure,
        environment: environment);
}
