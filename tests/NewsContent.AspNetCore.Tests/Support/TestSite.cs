using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;

namespace NewsContent.AspNetCore.Tests.Support;

/// <summary>A site in this process, and a client that follows no redirects.</summary>
internal sealed class TestSite : IAsyncDisposable
{
    private TestSite(WebApplication app, bool usesKestrel) => (App, Client) = (app, usesKestrel
        ? new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new(app.Urls.Single()) }
        : app.GetTestServer().CreateClient());

    public WebApplication App { get; }

    public HttpClient Client { get; }

    public static Task<TestSite> StartAsync(
        IEnumerable<Article> articles, Action<NewsContentOptions>? configure = null, Action<WebApplication>? map = null,
        string? webRoot = null,
        bool useKestrel = false, ILoggerProvider? log = null) =>
        StartAsync(ArticleList.Of(articles), configure, map, webRoot: webRoot, useKestrel: useKestrel, log: log);

    public static async Task<TestSite> StartAsync(
        ContentCollection<Article> articles, Action<NewsContentOptions>? configure = null, Action<WebApplication>? map = null,
        Action<WebApplication>? mapAfter = null, Action<WebApplicationBuilder>? build = null, string? environment = null,
        string? webRoot = null,
        bool useKestrel = false, ILoggerProvider? log = null)
    {
        var builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions { WebRootPath = webRoot ?? Directory.CreateTempSubdirectory().FullName,
                EnvironmentName = environment });
        if (useKestrel)
            builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
        else
            builder.WebHost.UseTestServer();

        builder.Logging.ClearProviders();
        if (log is not null)
            builder.Logging.AddProvider(log);

        build?.Invoke(builder);
        var app = builder.Build();
        map?.Invoke(app);
        app.MapNewsContent(articles, options =>
        {
            options.BaseUrl = new("https://news.example/");
            configure?.Invoke(options);
        });
        mapAfter?.Invoke(app);
        await app.StartAsync();
        return new(app, useKestrel);
    }

    public async Task<HttpResponseMessage> SendAsync(string path, params (string Name, string Value)[] headers) => await SendAsync(HttpMethod.Get, path, headers);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers)
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));

        return await Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync() => await App.DisposeAsync();
}
