using AngleSharp.Dom;
using Microsoft.AspNetCore.Builder;
using NewsContent.AspNetCore.Export;
using NewsContent.AspNetCore.Tests.Support;

namespace NewsContent.AspNetCore.Tests;

/// <summary>At every address of an exported site, each link of each page leads to a file.</summary>
public sealed class ExportLinkTests
{
    private const string Body = """
        <p><a href="/2026/04/20/post-1/#x">1</a> <a href="/2026/04/20/post-1">1</a> <a href="../../20/post-1/">1</a> <a href="../../20/post-1?a=1">1</a> <a href="/asp.net-10?a=1#x">2</a>
        <a href="#x">x</a> <a href="?a=1">y</a> <a href="/about">about</a> <a href="//cdn.example/">cdn</a> <a href="/tags/a%2Fb/">no tag</a></p>
        <p><img src=/cat.png srcset="/cat.png, /cat.png?b=2&amp;c=3 2x,/w,1/cat.png 640w" alt=""></p>
        <video poster="/cat.png" src="/cat.mp4"><source src="/cat.webm"></video>
        <blockquote cite="/2026/04/20/post-1/"><p>Quote</p></blockquote>
        """;

    private static readonly string[] s_ownFiles = ["cat.png", "cat.mp4", "cat.webm", "w,1/cat.png", "about.html"];

    // A path without a page, so no file can be at its place.
    private const string DeadPath = "/tags/a%2Fb/";

    private readonly string _folder = Path.Combine(Directory.CreateTempSubdirectory().FullName, "site");

    [Theory]
    [InlineData("https://news.example/", NewsExportLinks.Rooted, "/")]
    [InlineData("https://user.example/repo/", NewsExportLinks.Rooted, "/repo/")]
    [InlineData("https://user.example/a/%E4%B8%AD", NewsExportLinks.Rooted, "/a/%E4%B8%AD/")]
    [InlineData("https://news.example/", NewsExportLinks.Relative, "/any/folder/")]
    [InlineData("https://user.example/repo/", NewsExportLinks.Relative, "/another/folder/")]
    public async Task EveryLink_LeadsToAFile(string baseUrl, NewsExportLinks links, string at)
    {
        await ExportAsync(baseUrl, links);
        var root = new Uri("https://host.example" + at);
        var count = 0;
        foreach (var file in Directory.EnumerateFiles(_folder, "*.html", SearchOption.AllDirectories)
            .Where(file => !s_ownFiles.Contains(Path.GetFileName(file))))
        {
            var name = Path.GetRelativePath(_folder, file).Replace('\\', '/');
            var page = new Uri(root, name.EndsWith("index.html", StringComparison.Ordinal) ? name[..^"index.html".Length] : name);
            foreach (var url in UrlsOf(StrictHtml.Parse(await File.ReadAllTextAsync(file)))
                .Where(static url => !url.Contains(':', StringComparison.Ordinal) && !url.StartsWith("//", StringComparison.Ordinal)))
            {
                if (links == NewsExportLinks.Relative && name == "404.html" || url.EndsWith(DeadPath[1..], StringComparison.Ordinal))
                    continue;

                Assert.False(links == NewsExportLinks.Relative && url.StartsWith('/'), $"{name}: {url}");
                Assert.True(IsFile(root, new Uri(page, url), links), $"{name}: {url}");
                count++;
            }
        }

        Assert.InRange(count, 200, int.MaxValue);
    }

    [Fact]
    public async Task BaseUrlWithAPath_IsInAllThatLeadsToTheSite()
    {
        await ExportAsync("https://user.example/repo/", NewsExportLinks.Rooted);
        var article = await ReadAsync("2026/04/21/post-0/index.html");
        var missing = await ReadAsync("404.html");

        Assert.Contains("<link rel=\"canonical\" href=\"https://user.example/repo/2026/04/21/post-0/\">", article,
            StringComparison.Ordinal);
        Assert.Contains("<link rel=\"stylesheet\" href=\"/repo/newscontent-", article, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"stylesheet\" href=\"/repo/newscontent-", missing, StringComparison.Ordinal);
        Assert.Contains(
            "<img src=\"/repo/cat.png\" srcset=\"/repo/cat.png, /repo/cat.png?b=2&amp;c=3 2x,/repo/w,1/cat.png 640w\" alt=\"\">", article,
            StringComparison.Ordinal);
        Assert.Contains("<blockquote cite=\"/repo/2026/04/20/post-1/\">", article, StringComparison.Ordinal);
        Assert.Contains("<loc>https://user.example/repo/tags/news/</loc>", await ReadAsync("sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains("src=\"https://user.example/repo/cat.mp4\"",
            (await ReadAsync("feed.xml")).Replace("&quot;", "\"", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("Sitemap: https://user.example/repo/sitemap.xml", await ReadAsync("robots.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RelativeLinks_NameTheFileOfAPathWithoutSlash()
    {
        await ExportAsync("https://news.example/", NewsExportLinks.Relative);
        var article = await ReadAsync("2026/04/21/post-0/index.html");

        Assert.Contains("<a href=\"../../../../asp.net-10.html?a=1#x\">", article, StringComparison.Ordinal);
        Assert.Contains("<a href=\"../../../../about.html\">", article, StringComparison.Ordinal);
        Assert.Contains("<a href=\"../../../../2026/04/20/post-1/?a=1\">", article, StringComparison.Ordinal);
        Assert.Contains("<a href=\"../../20/post-1/\">1</a>", article, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#x\">x</a> <a href=\"?a=1\">y</a>", article, StringComparison.Ordinal);
        Assert.Contains("href=\"./2026/04/20/post-1/\">", await ReadAsync("asp.net-10.html"), StringComparison.Ordinal);
    }

    private async Task ExportAsync(string baseUrl, NewsExportLinks links)
    {
        var webRoot = Directory.CreateTempSubdirectory().FullName;
        foreach (var file in s_ownFiles)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(webRoot, file))!);
            await File.WriteAllTextAsync(Path.Combine(webRoot, file), "x");
        }

        Article[] articles = [Sample.Article(0, tags: [new("a/b"), new("AI"), new("ai"), new("news")], body: Body), Sample.Article(1),
            Sample.Article(2, slug: "asp.net-10") with { Permalink = "/asp.net-10" }];
        await using var site = await TestSite.StartAsync(articles, options => options.BaseUrl = new(baseUrl), webRoot: webRoot);
        await site.App.ExportNewsContentAsync(_folder, options => options.Links = links);
    }

    private Task<string> ReadAsync(string file) => File.ReadAllTextAsync(Path.Combine(_folder, file));

    // Finds a file like a file server; for relative links the only rule is the index of a folder.
    private bool IsFile(Uri root, Uri url, NewsExportLinks links)
    {
        if (!url.AbsolutePath.StartsWith(root.AbsolutePath, StringComparison.Ordinal))
            return false;

        var path = _folder + "/" + Uri.UnescapeDataString(url.AbsolutePath[root.AbsolutePath.Length..]);
        return path.EndsWith('/') ? File.Exists(path + "index.html")
            : File.Exists(path) || links == NewsExportLinks.Rooted && (File.Exists(path + ".html") || File.Exists(path + "/index.html"));
    }

    private static IEnumerable<string> UrlsOf(IDocument page)
    {
        foreach (var name in new[] { "href", "src", "poster", "cite" })
        {
            foreach (var element in page.QuerySelectorAll($"[{name}]"))
                yield return element.GetAttribute(name)!;
        }

        foreach (var candidate in page.QuerySelectorAll("[srcset]")
            .SelectMany(static element => element.GetAttribute("srcset")!.Replace("2x,", "2x, ", StringComparison.Ordinal).Split(", ")))
            yield return candidate.Split(' ')[0];
    }
}
