using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using NewsContent.AspNetCore.Tests.Support;

namespace NewsContent.AspNetCore.Tests;

public sealed class HostileTextTests
{
    public static TheoryData<string> Titles =>
    [
        "</title><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'--><!-- <b>", "</script><script>", "]]>", "&lt;&amp;&#x41;", "a\u0001b\u0085c\uFFFEd", "\uD800 alone",
        "𠮷野家 \U0001F3EE", "\u202E reversed", "line\nline\u2028line", "{{ 7 * 7 }} ${x} %s", "  surrounded  ", "习近平将出席气候峰会",
    ];

    public static TheoryData<string> TermNames =>
        ["a/b", "a?b", "100%", "%2F", "50%20off", "..", ".", "../../etc/passwd", "C#", "C++", "<b>", "a&b", "\"quoted\"", "con", "COM1.txt", "page", "乔·拜登", "自由 亚洲", "a\\b", "𠮷", " x ", "x.", "", new string('长', 200)];

    [Theory]
    [MemberData(nameof(Titles))]
    public async Task Title_IsTextEverywhere(string title)
    {
        await using var site = await TestSite.StartAsync([Sample.Article(0, title, author: new(title), tags: [new(title)]) with { Excerpt = title }, Sample.Article(1)]);
        foreach (var path in new[] { "/", "/2026/04/21/post-0/", "/2026/04/20/post-1/", "/tags/", "/authors/" })
        {
            var page = StrictHtml.Parse(await site.Client.GetStringAsync(path));

            Assert.Empty(page.QuerySelectorAll("img, b, script:not([type='application/ld+json'])"));
            Assert.DoesNotContain(page.All, static element => element.Attributes.Any(static attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        }

        var article = StrictHtml.Parse(await site.Client.GetStringAsync("/2026/04/21/post-0/"));
        Assert.Equal(Printable(title).Replace("\r", "\n", StringComparison.Ordinal), article.QuerySelector("article h1")!.TextContent);
        Assert.Equal(Printable(title), article.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
        using var json = JsonDocument.Parse(article.QuerySelector("script")!.TextContent);
        Assert.Equal(Printable(title), json.RootElement.GetProperty("headline").GetString());
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public async Task Title_IsTextInFeeds(string title)
    {
        await using var site = await TestSite.StartAsync([Sample.Article(0, title, author: new(title), tags: [new(title)], body: "<p>]]></p>") with { Excerpt = title }]);
        var rss = XDocument.Parse(await site.Client.GetStringAsync("/feed.xml"), LoadOptions.PreserveWhitespace);
        var atom = XDocument.Parse(await site.Client.GetStringAsync("/atom.xml"), LoadOptions.PreserveWhitespace);
        using var json = JsonDocument.Parse(await site.Client.GetStringAsync("/feed.json"));

        Assert.Equal(Printable(title), rss.Descendants("item").Single().Element("title")!.Value);
        Assert.Equal(Printable(title), atom.Descendants().Where(static element => element.Name.LocalName == "title").Last().Value);
        Assert.Equal(Printable(title), json.RootElement.GetProperty("items")[0].GetProperty("title").GetString());
    }

    [Theory]
    [MemberData(nameof(TermNames))]
    public async Task Term_HasAPathThatIsItsOwn(string name)
    {
        var others = TermNames.Select(static row => new Tag(row.Data)).ToArray();
        await using var site = await TestSite.StartAsync([Sample.Article(0, tags: [new(name)]), Sample.Article(1, tags: [.. others.Where(other => other.Name != name)])]);
        var link = StrictHtml.Parse(await site.Client.GetStringAsync("/2026/04/21/post-0/")).QuerySelector("a[rel=tag]")!.GetAttribute("href")!;
        var segment = Uri.UnescapeDataString(link["/tags/".Length..^1]);

        Assert.DoesNotContain('/', segment);
        Assert.DoesNotContain(segment, (string[])[".", "..", "page", ""]);
        foreach (var suffix in new[] { "", "feed.xml", "atom.xml", "feed.json" })
        {
            using var response = await site.SendAsync(link + suffix);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        var page = StrictHtml.Parse(await site.Client.GetStringAsync(link));
        Assert.Equal(["/2026/04/21/post-0/"], page.QuerySelectorAll(".nc-list h2 a").Select(static element => element.GetAttribute("href")));
    }

    [Theory]
    [InlineData("a%2Fb")]
    [InlineData("50%20off")]
    [InlineData("what?")]
    [InlineData("a#b")]
    [InlineData("某篇 文章")]
    [InlineData("a/b")]
    [InlineData("a&amp;b")]
    public async Task Slug_LeadsToItsArticle(string slug)
    {
        // The test server forgets what the request line was, and so which percent signs were encoded.
        await using var site = await TestSite.StartAsync([Sample.Article(0, "Wanted", slug), Sample.Article(0, "Other", Uri.UnescapeDataString(slug) + "x")], useKestrel: true);

        Assert.Contains("<h1>Wanted</h1>", await site.Client.GetStringAsync(Sample.Article(0, slug: slug).Permalink), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    public async Task SourceThatIsNoWebAddress_IsNoLink(string source)
    {
        await using var site = await TestSite.StartAsync([Sample.Article(0) with { Source = new Uri(source) }]);

        Assert.DoesNotContain($"href=\"{source[..5]}", (await site.Client.GetStringAsync("/2026/04/21/post-0/")).Replace("href=\"data:,\"", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
    }

    // U+FFFD stands for what neither HTML nor XML can hold.
    private static string Printable(string text) => text.Replace('\u0001', '\uFFFD').Replace('\u0085', '\uFFFD').Replace('\uFFFE', '\uFFFD').Replace('\uD800', '\uFFFD');
}
