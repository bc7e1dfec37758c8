using Microsoft.AspNetCore.Builder;
using NewsContent.AspNetCore.Tests.Support;

namespace NewsContent.AspNetCore.Tests;

/// <summary>Pages allow the script of <c>dotnet watch</c>, and no other script.</summary>
public sealed class BrowserRefreshTests
{
    [Theory]
    [InlineData("default-src 'none'; img-src https:",
        "default-src 'none'; img-src https:; script-src 'self'; connect-src 'self' ws://localhost:1 wss://localhost:2")]
    [InlineData("script-src 'none'; connect-src https://a.example",
        "script-src 'self'; connect-src https://a.example 'self' ws://localhost:1 wss://localhost:2")]
    [InlineData("default-src https:",
        "default-src https:; script-src https: 'self'; connect-src https: 'self' ws://localhost:1 wss://localhost:2")]
    [InlineData("img-src https:", "img-src https:")]
    public async Task WatchedSite_TakesTheScript(string policy, string expected)
    {
        await using var site = await TestSite.StartAsync(Sample.Articles(1), options => options.ContentSecurityPolicy = policy,
            app => Watch(app, "Development"));
        using var response = await site.SendAsync("/", ("Accept-Encoding", "br"));

        Assert.Equal(expected, Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
        Assert.Empty(response.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task InProduction_NothingChanges()
    {
        await using var site = await TestSite.StartAsync(Sample.Articles(1), map: app => Watch(app, "Production"));
        using var response = await site.SendAsync("/", ("Accept-Encoding", "br"));

        Assert.Equal(NewsContentOptions.DefaultContentSecurityPolicy, Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal(["br"], response.Content.Headers.ContentEncoding);
    }

    private static void Watch(WebApplication app, string environment)
    {
        app.Environment.EnvironmentName = environment;
        app.Configuration["DOTNET_WATCH"] = "1";
        app.Configuration["ASPNETCORE_AUTO_RELOAD_WS_ENDPOINT"] = "ws://localhost:1,wss://localhost:2";
    }
}
