using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NewsContent.AspNetCore.Tests.Support;

namespace NewsContent.AspNetCore.Tests;

/// <summary>The site in apps that answer requests themselves.</summary>
public sealed class AppRouteTests
{
    private const string Page = "/2026/04/21/post-0/";
    private const string SitesMissing = "There is no page at this address.";

    [Fact]
    public async Task ControllersOfConventionalRoutes_GoFirst()
    {
        await using var site = await StartAsync(
            build: static builder => builder.Services.AddControllers().AddApplicationPart(typeof(HomeController).Assembly),
            after: static app => app.MapControllerRoute("default", "{controller=Home}/{action=Index}/{id?}"));

        await AnswersAsync(site, ("/", 200, "app home"), ("/Home/Privacy", 200, "app privacy"), ("/attribute/7", 200, "app 7"),
            (Page, 200, "<h1>Title 0</h1>"), ("/tags/", 200, "news"));
        await AnswersAsync(site, ("/nothing/", 404, ""), ("/Home/Nothing", 404, ""));
        Assert.Equal("200, 405, 404, 404", await StatusesAsync(site, HttpMethod.Post, "/Home/Privacy", Page, "/nothing/", "/Home/Nothing"));
    }

    [Fact]
    public async Task RouteWithoutItsDefaultPage_LeavesTheHomePageToTheSite()
    {
        await using var site = await StartAsync(
            build: static builder => builder.Services.AddControllers().AddApplicationPart(typeof(HomeController).Assembly),
            after: static app => app.MapControllerRoute("default", "{controller=Start}/{action=Index}/{id?}"));

        await AnswersAsync(site, ("/", 200, "Title 0"), ("/Home/Privacy", 200, "app privacy"), ("/nothing/", 404, SitesMissing));
    }

    [Fact]
    public async Task ComponentsAndTheirMissingPage_GoFirst()
    {
        await using var site = await StartAsync(
            build: static builder => builder.Services.AddRazorComponents(),
            before: static app => app.UseStatusCodePagesWithReExecute("/not-found"),
            after: static app =>
            {
                app.UseAntiforgery();
                app.MapRazorComponents<BlazorApp>();
            });

        await AnswersAsync(site, ("/counter", 200, "app counter"), (Page, 200, "<h1>Title 0</h1>"), ("/", 200, "Title 0"),
            ("/nothing/", 404, "app is missing it"), ("/nothing.png", 404, "app is missing it"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Fallback_GetsWhatTheSiteHasNot(bool? notFoundPage)
    {
        await using var site = await StartAsync(
            configure: options => options.NotFoundPage = notFoundPage,
            after: static app =>
                app.MapFallback((RequestDelegate)(static context => context.Response.WriteAsync("fallback " + context.Request.Method))));

        await AnswersAsync(site, ("/", 200, "Title 0"), (Page, 200, "<h1>Title 0</h1>"), ("/feed.xml", 200, "<rss"),
            ("/nothing/", 200, "fallback GET"), (Page[..^1], 301, ""));
        using var posted = await site.SendAsync(HttpMethod.Post, Page);
        Assert.Equal("fallback POST", await posted.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task FileAsFallback_GetsWhatTheSiteHasNot()
    {
        var webRoot = Directory.CreateTempSubdirectory().FullName;
        await File.WriteAllTextAsync(Path.Combine(webRoot, "index.html"), "single page");
        await using var site = await StartAsync(after: static app => app.MapFallbackToFile("index.html"), webRoot: webRoot);

        await AnswersAsync(site, ("/", 200, "Title 0"), (Page, 200, "<h1>Title 0</h1>"), ("/nothing/", 200, "single page"));
        Assert.Equal("405, 405", await StatusesAsync(site, HttpMethod.Post, Page, "/nothing/"));
    }

    [Fact]
    public async Task FallbackForFiles_LeavesPagesToTheSite()
    {
        // Like the route of MapStaticAssets.
        await using var site = await StartAsync(after: static app => app
            .MapMethods("{**path:file}", ["GET", "HEAD"], (RequestDelegate)(static context => context.Response.WriteAsync("file")))
            .WithOrder(int.MaxValue));

        await AnswersAsync(site, ("/", 200, "Title 0"), ("/nothing/", 404, SitesMissing), ("/x.png", 200, "file"),
            ("/feed.xml", 200, "<rss"));
    }

    [Fact]
    public async Task FallbackBelowAPath_LeavesTheRestToTheSite()
    {
        await using var site = await StartAsync(
            after: static app =>
            app.MapFallback("/app/{*path:nonfile}", (RequestDelegate)(static context => context.Response.WriteAsync("fallback"))));

        await AnswersAsync(site, ("/app/x", 200, "fallback"), ("/nothing/", 404, SitesMissing), (Page, 200, "<h1>Title 0</h1>"));
    }

    [Fact]
    public async Task AppWithAHomePage_HasTheSitesMissingPageOnlyWhenAsked()
    {
        static void Map(WebApplication app) =>
            app.MapGet("/", (RequestDelegate)(static context => context.Response.WriteAsync("app home")));
        await using var quiet = await StartAsync(after: Map);
        await using var asked = await StartAsync(after: Map, configure: static options => options.NotFoundPage = true);

        await AnswersAsync(quiet, ("/", 200, "app home"), ("/nothing/", 404, ""), ("/page/2/", 404, ""), (Page, 200, "<h1>Title 0</h1>"));
        await AnswersAsync(asked, ("/", 200, "app home"), ("/nothing/", 404, SitesMissing));
    }

    [Fact]
    public async Task HomePageOfTheSite_BringsItsMissingPage()
    {
        await using var site = await StartAsync(
            before: static app => app.MapPost("/", (RequestDelegate)(static context => context.Response.WriteAsync("posted"))));
        await using var without = await StartAsync(configure: static options => options.NotFoundPage = false);

        await AnswersAsync(site, ("/", 200, "Title 0"), ("/nothing/", 404, SitesMissing), ("/nothing.png", 404, ""));
        await AnswersAsync(without, ("/nothing/", 404, ""));
        Assert.Equal("200, 405, 404", await StatusesAsync(site, HttpMethod.Post, "/", Page, "/nothing/"));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task OtherMethods_AreThoseOfTheApp(string method)
    {
        await using var site = await StartAsync(
            before: static app =>
            app.MapMethods("/api/{id}", ["POST", "PUT", "DELETE"],
                (RequestDelegate)(static context => context.Response.WriteAsync("app"))));
        using var app = await site.SendAsync(new HttpMethod(method), "/api/1");
        using var refused = await site.SendAsync(new HttpMethod(method), Page);
        using var read = await site.SendAsync("/api/1");

        Assert.Equal("app", await app.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.MethodNotAllowed, refused.StatusCode);
        Assert.Equal(["GET", "HEAD"], refused.Content.Headers.Allow.Order());
        Assert.Equal(HttpStatusCode.MethodNotAllowed, read.StatusCode);
        Assert.Equal(["DELETE", "POST", "PUT"], read.Content.Headers.Allow.Order());
    }

    [Fact]
    public async Task FilesOfAFolder_AreNotHiddenByTheMissingPage()
    {
        var webRoot = Directory.CreateTempSubdirectory().FullName;
        Directory.CreateDirectory(Path.Combine(webRoot, "docs"));
        await File.WriteAllTextAsync(Path.Combine(webRoot, "docs", "index.html"), "files of the app");
        await File.WriteAllTextAsync(Path.Combine(webRoot, "LICENSE"), "licence");
        await using var site = await StartAsync(
            before: static app => app.UseFileServer(new FileServerOptions { StaticFileOptions = { ServeUnknownFileTypes = true } }),
            webRoot: webRoot);

        await AnswersAsync(site, ("/docs/", 200, "files of the app"), ("/LICENSE", 200, "licence"), ("/docs/nothing/", 404, SitesMissing));
    }

    [Fact]
    public async Task Conventions_AreThoseOfAllThatTheSiteAnswers()
    {
        await using var app = WebApplication.CreateSlimBuilder().Build();
        app.MapNewsContent(ArticleList.Of(Sample.Articles(1))).WithMetadata("mark").WithOrder(7);
        var endpoints = ((Microsoft.AspNetCore.Routing.IEndpointRouteBuilder)app).DataSources.SelectMany(static source => source.Endpoints)
            .Cast<Microsoft.AspNetCore.Routing.RouteEndpoint>().ToList();

        Assert.All(endpoints, static endpoint => Assert.Equal("mark", endpoint.Metadata.GetMetadata<string>()));
        Assert.Equal([7, int.MaxValue], endpoints.Select(static endpoint => endpoint.Order));
    }

    [Fact]
    public async Task SecondSiteOrGroup_IsRefusedWhileMapped()
    {
        await using var app = WebApplication.CreateSlimBuilder().Build();
        var group = Assert.Throws<InvalidOperationException>(
            () => app.MapGroup("/blog").MapNewsContent(ArticleList.Of(Sample.Articles(1))));
        app.MapNewsContent(ArticleList.Of(Sample.Articles(1)));
        var second = Assert.Throws<InvalidOperationException>(() => app.MapNewsContent(ArticleList.Of(Sample.Articles(2))));

        Assert.Contains("Call MapNewsContent on the app itself", group.Message, StringComparison.Ordinal);
        Assert.Contains("ContentCollection.Concat", second.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PathBase_StaysWhereItIs()
    {
        await using var site = await StartAsync(before: static app =>
        {
            app.UsePathBase("/news");
            app.UseRouting();
        });

        await AnswersAsync(site, ("/news" + Page, 200, "<h1>Title 0</h1>"), ("/news/", 200, "Title 0"),
            ("/news/nothing/", 404, SitesMissing), ("/news" + Page[..^1], 301, ""));
    }

    private static async Task AnswersAsync(TestSite site, params (string Path, int Status, string Text)[] expected)
    {
        foreach (var (path, status, text) in expected)
        {
            using var response = await site.SendAsync(path);
            var found = await response.Content.ReadAsStringAsync();
            Assert.True(status == (int)response.StatusCode
                && (text.Length == 0 ? found.Length == 0 : found.Contains(text, StringComparison.Ordinal)),
                $"{path}: {(int)response.StatusCode} {found}");
        }
    }

    private static async Task<string> StatusesAsync(TestSite site, HttpMethod method, params string[] paths)
    {
        var statuses = new List<int>();
        foreach (var path in paths)
        {
            using var response = await site.SendAsync(method, path);
            statuses.Add((int)response.StatusCode);
        }

        return string.Join(", ", statuses);
    }

    private static Task<TestSite> StartAsync(
        Action<NewsContentOptions>? configure = null, Action<WebApplicationBuilder>? build = null, Action<WebApplication>? before = null,
        Action<WebApplication>? after = null, string? webRoot = null) =>
        TestSite.StartAsync(ArticleList.Of(Sample.Articles(2)), configure, before, after, build, webRoot: webRoot);
}
