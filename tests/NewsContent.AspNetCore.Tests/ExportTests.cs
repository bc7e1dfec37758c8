using System.Reflection;
using Microsoft.AspNetCore.Builder;
using NewsContent.AspNetCore.Export;
using NewsContent.AspNetCore.Tests.Support;

// What the build of an app says of the files beside its posts.
[assembly: AssemblyMetadata("NewsContent.SandboxedFile", "/beside-posts/chart.html")]
[assembly: AssemblyMetadata("NewsContent.SandboxedFile", "/beside-posts/data.xml")]
[assembly: AssemblyMetadata("NewsContent.SandboxedFile", "/beside-posts/map.svg")]

namespace NewsContent.AspNetCore.Tests;

public sealed class ExportTests
{
    private readonly string _folder = Path.Combine(Directory.CreateTempSubdirectory().FullName, "site");

    [Fact]
    public async Task Files_AreWhatIsServed()
    {
        await using var site = await TestSite.StartAsync(Sample.Articles(25));
        var reports = new List<NewsExportProgress>();
        var count = await site.App.ExportNewsContentAsync(_folder, progress: new Progress(reports));
        var files = Files();

        Assert.Equal(count, files.Count);
        Assert.Equal([.. Enumerable.Range(1, count)], reports.Select(static report => report.Written).Order());
        foreach (var (file, bytes) in files.Where(static pair => pair.Key != "404.html"))
        {
            var path = "/" + string.Join('/', file.Split('/').Select(Uri.EscapeDataString));
            Assert.Equal(await site.Client.GetByteArrayAsync(path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path), bytes);
        }

        Assert.Contains("2026/04/21/post-0/index.html", files.Keys);
        Assert.Contains("page/2/index.html", files.Keys);
        Assert.Contains("feed.xml", files.Keys);
        Assert.Contains("sitemap.xml", files.Keys);
        Assert.Contains("404.html", files.Keys);
    }

    [Fact]
    public async Task TwoExports_AreTheSame()
    {
        await using var site = await TestSite.StartAsync(Sample.Articles(5));
        await site.App.ExportNewsContentAsync(_folder);
        var first = Files();
        Directory.Delete(_folder, recursive: true);
        await site.App.ExportNewsContentAsync(_folder);

        Assert.Equal(first, Files());
    }

    [Fact]
    public async Task RelativeLinks_LeadToFiles()
    {
        await using var site = await TestSite.StartAsync([Sample.Article(0, slug: "某篇", tags: [new("a/b"), new("中文")], body: "<p><a href=\"/2026/04/20/post-1/#x\">one</a></p>"), Sample.Article(1)]);
        await site.App.ExportNewsContentAsync(_folder, static options => options.Links = NewsExportLinks.Relative);
        foreach (var file in Directory.EnumerateFiles(_folder, "index.html", SearchOption.AllDirectories))
        {
            var page = StrictHtml.Parse(await File.ReadAllTextAsync(file));
            Assert.All(page.QuerySelectorAll("[href], [src]").Select(static element => element.GetAttribute("href") ?? element.GetAttribute("src")!), link =>
            {
                Assert.False(link.StartsWith('/'), link);
                if (!link.Contains(':', StringComparison.Ordinal) && link[0] != '#')
                    Assert.True(Path.GetFullPath(Target(file, link)).StartsWith(_folder, StringComparison.Ordinal) && File.Exists(Target(file, link)), $"{file}: {link}");
            });
        }
    }

    [Fact]
    public async Task FilesOfTheWebRoot_GoAlong()
    {
        var webRoot = Directory.CreateTempSubdirectory().FullName;
        Directory.CreateDirectory(Path.Combine(webRoot, "2026"));
        await File.WriteAllTextAsync(Path.Combine(webRoot, "2026", "map.png"), "pixels");
        await using var site = await TestSite.StartAsync(Sample.Articles(1), webRoot: webRoot);
        await site.App.ExportNewsContentAsync(_folder);

        Assert.Equal("pixels", await File.ReadAllTextAsync(Path.Combine(_folder, "2026", "map.png")));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task FilesBesidePosts_ThatMayHoldScripts_GoAlongWhenAskedFor(bool isAsked)
    {
        var webRoot = Directory.CreateTempSubdirectory().FullName;
        Directory.CreateDirectory(Path.Combine(webRoot, "beside-posts"));
        string[] active = ["beside-posts/chart.html", "beside-posts/chart.html.br", "beside-posts/Data.xml", "beside-posts/Data.xml.gz"], others = ["beside-posts/map.svg", "beside-posts/map.svg.gz", "beside-posts/cat.png.gz", "about.html"];
        foreach (var file in active.Concat(others))
            await File.WriteAllTextAsync(Path.Combine(webRoot, file), "x");

        var log = new LogLines();
        await using var site = await TestSite.StartAsync(Sample.Articles(1), webRoot: webRoot, log: log);
        await site.App.ExportNewsContentAsync(_folder, options => options.IncludeActiveFiles = isAsked);

        Assert.All(others, file => Assert.Contains(file, Files().Keys));
        Assert.All(active, file => Assert.Equal(isAsked, Files().ContainsKey(file)));
        Assert.Contains(log.Lines, static line => line.StartsWith("Information: Files beside posts that may hold scripts are written: ", StringComparison.Ordinal) && line.Contains("beside-posts/map.svg", StringComparison.Ordinal));
        Assert.Equal(!isAsked, log.Lines.Any(static line => line.StartsWith("Warning: Files beside posts that may hold scripts are left out: beside-posts/Data.xml, beside-posts/chart.html.", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task FolderWithFiles_IsRefused()
    {
        Directory.CreateDirectory(_folder);
        await File.WriteAllTextAsync(Path.Combine(_folder, "notes.txt"), "mine");
        await using var site = await TestSite.StartAsync(Sample.Articles(1));

        await Assert.ThrowsAsync<NewsExportException>(() => site.App.ExportNewsContentAsync(_folder));
        Assert.Equal(["notes.txt"], Files().Keys);
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
        Assert.Empty(Files());
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
        await using var site = await TestSite.StartAsync([Sample.Article(0), Sample.Article(1) with { Permalink = Sample.Article(0).Permalink }]);

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
        await using var site = await TestSite.StartAsync([Sample.Article(0) with { Permalink = first }, Sample.Article(1) with { Permalink = second }]);
        var exception = await Assert.ThrowsAsync<NewsExportException>(() => site.App.ExportNewsContentAsync(_folder));

        Assert.Contains($"{first} ", exception.Message, StringComparison.Ordinal);
        Assert.Contains($"{second} ", exception.Message, StringComparison.Ordinal);
        Assert.Empty(Files());
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

    [Theory]
    [InlineData("/asp.net-10", "asp.net-10.html")]
    [InlineData("/v1.2", "v1.2.html")]
    [InlineData("/a.xml", "a.xml.html")]
    [InlineData("/notes.html", "notes.html")]
    [InlineData("/v1.2/", "v1.2/index.html")]
    [InlineData("/plain", "plain.html")]
    public async Task File_IsNamedByWhatIsSent(string permalink, string file)
    {
        await using var site = await TestSite.StartAsync([Sample.Article(0) with { Permalink = permalink }]);
        await site.App.ExportNewsContentAsync(_folder);

        Assert.Contains("Title 0", await File.ReadAllTextAsync(Path.Combine(_folder, file)), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_folder, "tags", "news", "feed.json")));
    }

    [Fact]
    public async Task Terms_HaveFoldersOfTheirOwn()
    {
        Tag[] tags = [new("AI"), new("ai"), new("Ai"), new("C#"), new("C--8c03e0ce"), new("Élan"), new("élan"), new("ＡＩ")];
        Article[] articles = [.. tags.Select(static (tag, number) => Sample.Article(number, tags: [tag], author: new(number % 2 == 0 ? "Li Ming" : "li ming")))];
        await using var site = await TestSite.StartAsync(articles);
        await site.App.ExportNewsContentAsync(_folder);
        foreach (var tag in tags)
        {
            var page = StrictHtml.Parse(await site.Client.GetStringAsync("/tags/"));
            var path = page.QuerySelectorAll(".nc-terms a").Single(link => link.TextContent == tag.Name).GetAttribute("href")!;
            Assert.Contains($"<h1>{tag.Name}</h1>", await site.Client.GetStringAsync(path), StringComparison.Ordinal);
        }

        Assert.Equal(tags.Length, Directory.GetDirectories(Path.Combine(_folder, "tags")).DistinctBy(static folder => folder.ToUpperInvariant()).Count());
        // The oldest article with a spelling decides, so that a new one moves no page. A name that is no folder's has its hash whatever
        // else is there.
        Assert.True(Directory.Exists(Path.Combine(_folder, "tags", "Ai")));
        Assert.Contains("<h1>C#</h1>", await site.Client.GetStringAsync("/tags/C--8c03e0ce/"), StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetDirectories(Path.Combine(_folder, "authors")).DistinctBy(static folder => folder.ToUpperInvariant()).Count());
    }

    [Fact]
    public async Task LayoutThatFails_IsNamedWithItsPage()
    {
        await using var site = await TestSite.StartAsync(Sample.Articles(1), static options => options.Layout = new Layouts.DelegateLayout(static (_, _, _) => throw new InvalidOperationException("Broken layout.")));
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

    private static string Target(string file, string link)
    {
        var path = Path.Combine(Path.GetDirectoryName(file)!, Uri.UnescapeDataString(link.Split('#')[0]));
        return link.Split('#')[0].EndsWith('/') ? Path.Combine(path, "index.html") : path;
    }

    private SortedDictionary<string, byte[]> Files() => new(
        Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(_folder, file).Replace('\\', '/'), File.ReadAllBytes), StringComparer.Ordinal);

    private sealed class Progress(List<NewsExportProgress> reports) : IProgress<NewsExportProgress>
    {
        public void Report(NewsExportProgress value)
        {
            lock (reports)
                reports.Add(value);
        }
    }
}
