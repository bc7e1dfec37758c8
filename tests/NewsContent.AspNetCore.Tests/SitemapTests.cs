using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using NewsContent.AspNetCore.Tests.Support;

namespace NewsContent.AspNetCore.Tests;

public sealed class SitemapTests
{
    private static readonly XNamespace s_namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task Sitemap_HasArticlesAndLists()
    {
        await using var site = await TestSite.StartAsync([Sample.Article(0, slug: "某篇&文章"), Sample.Article(1)]);
        var locations = Locations(await site.Client.GetStringAsync("/sitemap.xml"));

        Assert.Contains("https://news.example" + Sample.Article(0, slug: "某篇&文章").Permalink, locations);
        Assert.Contains("https://news.example/2026/04/20/post-1/", locations);
        Assert.Contains("https://news.example/tags/news/", locations);
        foreach (var location in locations)
            Assert.NotEmpty(await site.Client.GetStringAsync(new Uri(location).PathAndQuery));
    }

    [Fact]
    public async Task MoreThanAThousandUrls_MakeAnIndex()
    {
        await using var site = await TestSite.StartAsync(Sample.Articles(2_500));
        var parts = Locations(await site.Client.GetStringAsync("/sitemap.xml"));
        var pages = new List<string>();
        foreach (var part in parts)
        {
            var locations = Locations(await site.Client.GetStringAsync(new Uri(part).PathAndQuery));
            Assert.InRange(locations.Count, 1, 1_000);
            pages.AddRange(locations);
        }

        Assert.Equal(["https://news.example/sitemap-1.xml", "https://news.example/sitemap-2.xml", "https://news.example/sitemap-3.xml"], parts);
        Assert.Distinct(pages);
        Assert.Equal(2_500 + 2, pages.Count);
        string[] beyondTheParts =
            ["/sitemap-4.xml", "/sitemap-0.xml", "/sitemap-01.xml", "/sitemap--1.xml", "/sitemap-1.xml.gz", "/sitemap-.xml", "/sitemap-1", "/sitemap"];
        foreach (var path in beyondTheParts)
        {
            using var beyond = await site.SendAsync(path);
            Assert.Equal(404, (int)beyond.StatusCode);
        }
    }

    [Fact]
    public async Task Robots_NameTheSitemap()
    {
        await using var site = await TestSite.StartAsync(Sample.Articles(1));

        Assert.Equal("User-agent: *\nAllow: /\n\nSitemap: https://news.example/sitemap.xml\n", await site.Client.GetStringAsync("/robots.txt"));
    }

    private static List<string> Locations(string sitemap)
    {
        using var schema = typeof(SitemapTests).Assembly.GetManifestResourceStream("sitemap.xsd")!;
        var schemas = new XmlSchemaSet();
        schemas.Add(s_namespace.NamespaceName, XmlReader.Create(schema));
        var document = XDocument.Parse(sitemap);
        document.Validate(schemas, static (_, found) => Assert.Fail(found.Message));
        return [.. document.Descendants(s_namespace + "loc").Select(static location => location.Value)];
    }
}
