using Microsoft.AspNetCore.Builder;
using NewsContent.AspNetCore.Export;
using NewsContent.AspNetCore.Tests.Support;

namespace NewsContent.AspNetCore.Tests;

/// <summary>An export names each page that it cannot write, and writes all others.</summary>
public sealed class ExportRefusalTests
{
    private readonly string _folder = Path.Combine(Directory.CreateTempSubdirectory().FullName, "site");

    [Fact]
    public async Task FolderWithFiles_IsRefused()
    {
        Directory.CreateDirectory(_folder);
        await File.WriteAllTextAsync(Path.Combine(_folder, "notes.txt"), "mine");
        await using var site = await TestSite.StartAsync(Sample.Articles(1));

        await Assert.ThrowsAsync<NewsExportException>(() => site.App.ExportNewsContentAsync(_folder));
        Assert.Equal(["notes.txt"], Files());
    }

    [Theory]
    [InlineData("/2026/%2E%2E/%2E%2E/x/", "means another folder")]
    [InlineData("/a%2Fb/", "would be several")]
    [InlineData("/a%00b/", "would be several")]
    [InlineData("/a//b/", "is empty")]
    public async Task PathThatIsNoFile_IsRefused(string permalink, string reason)
    {
        await using var site = await TestSite.StartAsync([Sample.Article(0) with { Permalink = permalink }]);
        var exception = await Assert.ThrowsAsync<NewsExportException>(() => site.App.ExportNewsContentAsync(_folder));

        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
        Assert.Contains("404.html", Files());
        Assert.DoesNotContain(Files(_folder + "/.."), file => file is "x" or "a" or "b");
    }

    [Fact]
    public async Task EachPageThatIsNoFile_IsNamed_AndAllOthersAreWritten()
    {
        await using var site = await TestSite.StartAsync([Sample.Article(0) with { Permalink = "/a//b/" }, Sample.Article(1),
            Sample.Article(2) with { Permalink = "/x%00/" }, Sample.Article(3)]);
        var exception = await Assert.ThrowsAsync<NewsExportException>(() => site.App.ExportNewsContentAsync(_folder));

        Assert.Contains("The page /a//b/ cannot", exception.Message, StringComparison.Ordinal);
        Assert.Contains("The page /x%00/ cannot", exception.Message, StringComparison.Ordinal);
        Assert.EndsWith($"The export has written all other files: {Files().Length}.", exception.Message, StringComparison.Ordinal);
        foreach (var article in new[] { Sample.Article(1), Sample.Article(3) })
        {
            Assert.Equal(await site.Client.GetStringAsync(article.Permalink),
                await File.ReadAllTextAsync(Path.Combine(_folder, article.Permalink[1..], "index.html")));
        }
    }

    [Fact]
    public async Task NameThatIsTooLong_IsRefused()
    {
        await using var site = await TestSite.StartAsync([Sample.Article(0, slug: new('长', 86))]);

        await Assert.ThrowsAsync<NewsExportException>(() => site.App.ExportNewsContentAsync(_folder));
    }

    [Fact]
    public async Task TwoArticlesAtOnePath_AreRefused()
    {
        await using var site = await TestSite.StartAsync(
            [Sample.Article(0), Sample.Article(1) with { Permalink = Sample.Article(0).Permalink }]);

        await Assert.ThrowsAsync<NewsExportException>(() => site.App.ExportNewsContentAsync(_folder));
    }

    [Theory]
    [InlineData("/a/Post/", "/a/post/")]
    [InlineData("/a/post", "/A/post/../post.html")]
    [InlineData("/a/%C3%89/", "/a/%C3%A9/")]
    [InlineData("/a/%C3%A9/", "/a/e%CC%81/")]
    [InlineData("/a/", "/a/index.html")]
    [InlineData("/a.html", "/a.html/b/")]
    [InlineData("/a.HTML/b/", "/a")]
    [InlineData("/Feed", "/feed.html")]
    public async Task PathsThatAreOneFileSomewhere_AreRefusedWithBothNames(string first, string second)
    {
        second = second.Replace("/post/../", "/", StringComparison.Ordinal);
        await using var site = await TestSite.StartAsync(
            [Sample.Article(0) with { Permalink = first }, Sample.Article(1) with { Permalink = second }]);
        var exception = await Assert.ThrowsAsync<NewsExportException>(() => site.App.ExportNewsContentAsync(_folder));

        Assert.Contains($"{first} ", exception.Message, StringComparison.Ordinal);
        Assert.Contains($"{second} ", exception.Message, StringComparison.Ordinal);
        Assert.Contains("404.html", Files());
    }

    [Fact]
    public async Task FileOfTheWebRoot_ThatDiffersFromAPageByCase_IsRefused()
    {
        var webRoot = Directory.CreateTempSubdirectory().FullName;
        await File.WriteAllTextAsync(Path.Combine(webRoot, "Robots.txt"), "x");
        await using var site = await TestSite.StartAsync(Sample.Articles(1), webRoot: webRoot);
        var exception = await Assert.ThrowsAsync<NewsExportException>(() => site.App.ExportNewsContentAsync(_folder));

        Assert.Contains("/robots.txt and the file Robots.txt of the web root", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LayoutThatFails_IsNamedWithItsPage()
    {
        await using var site = await TestSite.StartAsync(Sample.Articles(1),
            static options =>
                options.Layout = new Layouts.DelegateLayout(static (_, _, _) => throw new InvalidOperationException("Broken layout.")));
        var exception = await Assert.ThrowsAsync<NewsExportException>(() => site.App.ExportNewsContentAsync(_folder));

        Assert.Contains("Broken layout.", exception.Message, StringComparison.Ordinal);
        Assert.StartsWith("/", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SiteWithoutAddress_IsNotExported()
    {
        await using var site = await TestSite.StartAsync(Sample.Articles(1), static options => options.BaseUrl = null);

        await Assert.ThrowsAsync<InvalidOperationException>(() => site.App.ExportNewsContentAsync(_folder));
    }

    [Theory]
    [InlineData("http://localhost:5000/")]
    [InlineData("https://LocalHost/news/")]
    [InlineData("https://news.localhost/")]
    [InlineData("https://localhost./")]
    [InlineData("http://127.0.0.1:8080/")]
    [InlineData("http://127.1.2.3/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://0.0.0.0/")]
    public async Task AddressOfThisComputer_IsNotExported(string url)
    {
        await using var site = await TestSite.StartAsync(Sample.Articles(1), options => options.BaseUrl = new(url));
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => site.App.ExportNewsContentAsync(_folder));

        Assert.Contains("Set BaseUrl in the options of MapNewsContent", exception.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder));
        Assert.NotEmpty(await site.Client.GetStringAsync("/"));
    }

    private string[] Files(string? folder = null) =>
        [.. Directory.EnumerateFiles(folder ?? _folder, "*", SearchOption.AllDirectories).Select(Path.GetFileName)!];
}
