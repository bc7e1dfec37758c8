using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.StaticWebAssets;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;

namespace NewsContent.AspNetCore.Assets;

/// <summary>Has the app serve files beside posts in every environment, and those in which a browser would run scripts in a sandbox.</summary>
internal static class FilesBesidePosts
{
    /// <summary>No scripts, no requests, an origin of its own.</summary>
    private const string Policy = "sandbox; default-src 'none'; style-src 'unsafe-inline'";

    /// <summary>Prepares the services of an app. The pipeline need not be made yet, nor does it matter whether <c>UseStaticFiles</c> was called.</summary>
    public static void Prepare(IServiceProvider services)
    {
        if (services.GetService<IWebHostEnvironment>() is { } environment && services.GetService<IConfiguration>() is { } configuration)
            FindWherePostsAre(environment, configuration);

        if (services.GetService<IOptions<StaticFileOptions>>()?.Value is not { } options)
            return;

        var prepare = options.OnPrepareResponse;
        options.OnPrepareResponse = context =>
        {
            Protect(context.Context);
            prepare(context);
        };
    }

    // An app that was built but not published has the files where they are. ASP.NET Core looks there in Development only, and not in a slim app.
    private static void FindWherePostsAre(IWebHostEnvironment environment, IConfiguration configuration)
    {
        var before = environment.WebRootFileProvider;
        try
        {
            StaticWebAssetsLoader.UseStaticWebAssets(environment, configuration);
        }
        catch (DirectoryNotFoundException)
        {
            // The output of a build was taken to another machine: the app runs there with the web root that it has.
        }

        if (environment.WebRootFileProvider != before)
            environment.WebRootFileProvider = new CompositeFileProvider(before, environment.WebRootFileProvider);
    }

    private static void Protect(HttpContext context)
    {
        if (context.Request.Path.Value is not ['/', ..] path || !ActiveFiles.Contains(path[1..]))
            return;

        context.Response.Headers.ContentSecurityPolicy = Policy;
        context.Response.Headers.XContentTypeOptions = "nosniff";
    }
}
