using System.Reflection;
using Microsoft.AspNetCore.Builder;
using NewsContent.AspNetCore.Export;
using NewsContent.AspNetCore.Tests.Support;

// Stand for the attributes that the build of an app writes for active files.
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
        string[] active = ["beside-posts/chart.html", "beside-posts/chart.html.br", "beside-posts/Data.xml", "beside-posts/Data.xml.gz"],
        others = ["beside-posts/map.svg", "beside-posts/map.svg.gz", "beside-posts/cat.png.gz", "about.html"];
        foreach (var file in active.Concat(others))
            await File.WriteAllTextAsync(Path.Combine(webRoot, file), "x");

        var log = new LogLines();
        await using var site = await TestSite.StartAsync(Sample.Articles(1), webRoot: webRoot, log: log);
        await site.App.ExportNewsContentAsync(_folder, options => options.IncludeActiveFiles = isAsked);

        Assert.All(others, file => Assert.Contains(file, Files().Keys));
        Assert.All(active, file => Assert.Equal(isAsked, Files().ContainsKey(file)));
        Assert.Contains(log.Lines,
            static line =>
            line.StartsWith("Information: Files beside posts that may hold scripts are written: ", StringComparison.Ordinal)
            && line.Contains("beside-posts/map.svg", StringComparison.Ordinal));
        Assert.Equal(!isAsked,
            log.Lines.Any(
                static line =>
                line.StartsWith(
                    "Warning: Files beside posts that may hold scripts are left out: beside-posts/Data.xml, beside-posts/chart.html.",
                    StringComparison.Ordinal)));
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
        Article[] articles = [
            .. tags.Select(
                static (tag, number) => Sample.Article(number, tags: [tag], author: new(number % 2 == 0 ? "Li Ming" : "li ming")))];
        await using var site = await TestSite.StartAsync(articles);
        await site.App.ExportNewsContentAsync(_folder);
        foreach (var tag in tags)
        {
            var page = StrictHtml.Parse(await site.Client.GetStringAsync("/tags/"));
            var path = page.QuerySelectorAll(".nc-terms a").Single(link => link.TextContent == tag.Name).GetAttribute("href")!;
            Assert.Contains($"<h1>{tag.Name}</h1>", await site.Client.GetStringAsync(path), StringComparison.Ordinal);
        }

        Assert.Equal(tags.Length,
            Directory.GetDirectories(Path.Combine(_folder, "tags")).DistinctBy(static folder => folder.ToUpperInvariant()).Count());
        // The term with the oldest article keeps its path, so that a new article moves no page. A name that is not a valid folder name
        // always has a hash.
        Assert.True(Directory.Exists(Path.Combine(_folder, "tags", "Ai")));
        Assert.Contains("<h1>C#</h1>", await site.Client.GetStringAsync("/tags/C--8c03e0ce/"), StringComparison.Ordinal);
        Assert.Equal(2,
            Directory.GetDirectories(Path.Combine(_folder, "authors")).DistinctBy(static folder => folder.ToUpperInvariant()).Count());
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
