using System.Globalization;
using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using NewsContent.AspNetCore.Tests.Support;

namespace NewsContent.AspNetCore.Tests;

public sealed class FeedTests
{
    private static readonly XNamespace s_atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace s_content = "http://purl.org/rss/1.0/modules/content/";

    [Theory]
    [InlineData("/feed.xml")]
    [InlineData("/atom.xml")]
    [InlineData("/tags/news/feed.xml")]
    [InlineData("/tags/news/atom.xml")]
    public async Task Feed_IsReadByTheFrameworksReader(string path)
    {
        await using var site = await StartAsync();
        using var reader = XmlReader.Create(new StringReader(await site.Client.GetStringAsync(path)));
        var feed = SyndicationFeed.Load(reader);

        Assert.Equal(["Title 0", "Title 1", "Title 2"], feed.Items.Select(static item => item.Title.Text));
        Assert.Equal(Sample.Newest, feed.Items.First().PublishDate);
        Assert.Equal("https://news.example/2026/04/21/post-0/", feed.Items.First().Links[0].Uri.AbsoluteUri);
        // The date is optional in RSS, and the date of the newest article is not the date of a change; in Atom the date is required.
        Assert.Equal(path.EndsWith("atom.xml", StringComparison.Ordinal) ? Sample.Newest : default, feed.LastUpdatedTime);
        Assert.Contains(feed.Items.First().Categories, static category => category.Name == "news");
    }

    // The required elements of the RSS 2.0 specification, and the practice of its Best Practices Profile.
    [Fact]
    public async Task Rss_HasWhatItsSpecificationRequires()
    {
        await using var site = await StartAsync();
        var rss = XDocument.Parse(await site.Client.GetStringAsync("/feed.xml")).Root!;
        var channel = rss.Element("channel")!;

        Assert.Equal("2.0", rss.Attribute("version")?.Value);
        Assert.All(["title", "link", "description"], name => Assert.NotEmpty(Assert.Single(channel.Elements(name)).Value));
        Assert.Equal("https://news.example/feed.xml", channel.Element(s_atom + "link")?.Attribute("href")?.Value);
        Assert.All(channel.Elements("item"), static item =>
        {
            Assert.True(item.Element("title") is not null || item.Element("description") is not null);
            Assert.Equal(item.Element("link")?.Value, item.Element("guid")?.Value);
            Assert.True(DateTimeOffset.TryParseExact(item.Element("pubDate")?.Value, "r", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
        });
    }

    // RFC 4287 §4.1.1 and §4.1.2.
    [Fact]
    public async Task Atom_HasWhatItsSpecificationRequires()
    {
        await using var site = await StartAsync();
        var feed = XDocument.Parse(await site.Client.GetStringAsync("/atom.xml")).Root!;

        Assert.Equal(s_atom + "feed", feed.Name);
        Assert.Single(feed.Elements(s_atom + "author"));
        Assert.Single(feed.Elements(s_atom + "link"), static link => link.Attribute("rel")?.Value == "self");
        foreach (var element in feed.Elements(s_atom + "entry").Prepend(feed))
        {
            Assert.All(["id", "title", "updated"], name => Assert.NotEmpty(Assert.Single(element.Elements(s_atom + name)).Value));
            Assert.True(Uri.IsWellFormedUriString(element.Element(s_atom + "id")!.Value, UriKind.Absolute));
            Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$", element.Element(s_atom + "updated")!.Value);
        }

        Assert.Distinct(feed.Elements(s_atom + "entry").Select(static entry => entry.Element(s_atom + "id")!.Value));
    }

    // jsonfeed.org/version/1.1: version and title; id, and content_html or content_text, of each item.
    [Theory]
    [InlineData(FeedText.Full)]
    [InlineData(FeedText.Summary)]
    public async Task JsonFeed_HasWhatItsSpecificationRequires(FeedText text)
    {
        await using var site = await StartAsync(text);
        using var json = JsonDocument.Parse(await site.Client.GetStringAsync("/feed.json"));
        var feed = json.RootElement;

        Assert.Equal("https://jsonfeed.org/version/1.1", feed.GetProperty("version").GetString());
        Assert.Equal("News", feed.GetProperty("title").GetString());
        Assert.Equal("https://news.example/feed.json", feed.GetProperty("feed_url").GetString());
        Assert.All(feed.GetProperty("items").EnumerateArray(), item =>
        {
            Assert.NotEmpty(item.GetProperty("id").GetString()!);
            Assert.True(DateTimeOffset.TryParse(item.GetProperty("date_published").GetString(), CultureInfo.InvariantCulture, out _));
            Assert.Equal(text == FeedText.Full, item.TryGetProperty("content_html", out _));
            Assert.Equal(text == FeedText.Summary, item.TryGetProperty("content_text", out _));
        });
    }

    // The article is at https://news.example/2026/04/21/post-0/.
    [Theory]
    [InlineData("""<a href="/2026/04/20/post-1/#x">one</a>""", """<a href="https://news.example/2026/04/20/post-1/#x">one</a>""")]
    [InlineData("""<img src='/a.png?a=1&amp;b=2'>""", """<img src='https://news.example/a.png?a=1&amp;b=2'>""")]
    [InlineData("""<img src=a.png><a HREF=/b>b</a>""",
        """<img src="https://news.example/2026/04/21/post-0/a.png"><a HREF="https://news.example/b">b</a>""")]
    [InlineData("""<a href="#top">top</a><a href="?page=2&amp;x=1">2</a>""",
        """<a href="https://news.example/2026/04/21/post-0/#top">top</a><a href="https://news.example/2026/04/21/post-0/?page=2&amp;x=1">2</a>""")]
    [InlineData("""<a href="../../20/%2e%2E/./post-1">up</a><a href="../../../../../..">top</a>""",
        """<a href="https://news.example/2026/04/post-1">up</a><a href="https://news.example/">top</a>""")]
    [InlineData("""<a href="//cdn.example/x">cdn</a><a href="\\cdn.example/x">cdn</a><a href=" /x ">x</a>""",
        """<a href="https://cdn.example/x">cdn</a><a href="https://cdn.example/x">cdn</a><a href="https://news.example/x">x</a>""")]
    [InlineData("""<a href="https://other.example/">o</a><a href="mailto:a@b.example">m</a> <code>href="/"</code><!-- <a href="/"> -->""",
        """<a href="https://other.example/">o</a><a href="mailto:a@b.example">m</a> <code>href="/"</code><!-- <a href="/"> -->""")]
    [InlineData(
        """<img srcset="/a.png, /f,q:1/a.png 1.5x, a.png?b=2&amp;c=3 2x,data:image/png;base64,AA== 3x, https://cdn.example/w_1,h_2/a.png 640w">""",
        """<img srcset="https://news.example/a.png, https://news.example/f,q:1/a.png 1.5x, https://news.example/2026/04/21/post-0/a.png?b=2&amp;c=3 2x,data:image/png;base64,AA== 3x, https://cdn.example/w_1,h_2/a.png 640w">""")]
    [InlineData(
        """<picture><source srcset="/a.webp" type="image/webp"></picture><video poster="/p.png" src="/v.mp4"><source src="/v.webm"><track src="/v.vtt"></video><audio src="/a.mp3"></audio>""",
        """<picture><source srcset="https://news.example/a.webp" type="image/webp"></picture><video poster="https://news.example/p.png" src="https://news.example/v.mp4"><source src="https://news.example/v.webm"><track src="https://news.example/v.vtt"></video><audio src="https://news.example/a.mp3"></audio>""")]
    [InlineData("""<blockquote cite="/about">Q</blockquote><q cite="../x">q</q><del cite="/d">d</del><iframe src="/frame.html"></iframe>""",
        """<blockquote cite="https://news.example/about">Q</blockquote><q cite="https://news.example/2026/04/21/x">q</q><del cite="https://news.example/d">d</del><iframe src="https://news.example/frame.html"></iframe>""")]
    [InlineData(
        """<noscript><img src="/a.png"></noscript><form action="/go"></form><map><area href="/map"></map><object data="/o.pdf"></object>""",
        """<noscript><img src="https://news.example/a.png"></noscript><form action="https://news.example/go"></form><map><area href="https://news.example/map"></map><object data="https://news.example/o.pdf"></object>""")]
    [InlineData("""<a href="">a</a><a href>b</a><img src="">""", """<a href="">a</a><a href>b</a><img src="">""")]
    public async Task Body_LeadsToTheSiteFromAnywhere(string body, string expected)
    {
        await using var site = await TestSite.StartAsync([Sample.Article(0, body: body)]);
        var rss = XDocument.Parse(await site.Client.GetStringAsync("/feed.xml"));
        var atom = XDocument.Parse(await site.Client.GetStringAsync("/atom.xml"));
        using var json = JsonDocument.Parse(await site.Client.GetStringAsync("/feed.json"));

        Assert.Equal(expected, rss.Descendants(s_content + "encoded").Single().Value);
        Assert.Equal(expected, atom.Descendants(s_atom + "content").Single().Value);
        Assert.Equal(expected, json.RootElement.GetProperty("items")[0].GetProperty("content_html").GetString());
    }

    [Fact]
    public async Task Summary_HasNoBodies()
    {
        await using var site = await StartAsync(FeedText.Summary);

        Assert.DoesNotContain("Body of", await site.Client.GetStringAsync("/feed.xml") + await site.Client.GetStringAsync("/atom.xml") + await site.Client.GetStringAsync("/feed.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feed_HasTheNewestOnly()
    {
        await using var site = await TestSite.StartAsync(Sample.Articles(9), static options => options.FeedLength = 4);

        Assert.Equal(4, XDocument.Parse(await site.Client.GetStringAsync("/feed.xml")).Descendants("item").Count());
    }

    [Theory]
    [InlineData("/feed.xml")]
    [InlineData("/atom.xml")]
    public async Task EmptyFeed_IsAFeed(string path)
    {
        await using var site = await TestSite.StartAsync([]);
        using var reader = XmlReader.Create(new StringReader(await site.Client.GetStringAsync(path)));

        Assert.Empty(SyndicationFeed.Load(reader).Items);
    }

    private static Task<TestSite> StartAsync(FeedText text = FeedText.Full) => TestSite.StartAsync(Sample.Articles(3), options => options.FeedText = text);
}
