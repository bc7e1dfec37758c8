using Microsoft.AspNetCore.Builder;
using NewsContent.AspNetCore.Export;
using NewsContent.AspNetCore.Tests.Support;

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
