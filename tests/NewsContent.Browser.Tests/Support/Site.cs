using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace NewsContent.Browser.Tests.Support;

/// <summary>A site of the posts in <c>content</c>, on a free port.</summary>
public sealed class Site : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Site(WebApplication app) => _app = app;

    public string Url => _app.Urls.Single();

    public static async Task<Site> StartAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { WebRootPath = Path.Combine(AppContext.BaseDirectory, "wwwroot") });
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.UseStaticFiles();
        app.MapNewsContent(Articles.Collection, static options =>
        {
            options.Title = "Harbour News";
            options.PageSize = 3;
        });
        await app.StartAsync();
        return new(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
