using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.StaticWebAssets;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;

namespace NewsContent.AspNetCore.Assets;

/// <summary>Lets the app serve files beside posts in every environment, and active files (HTML, SVG, XML) in a sandbox.</summary>
internal static class FilesBesidePosts
{
    /// <summary>No scripts, no requests, an origin of its own.</summary>
    private const string Policy = "sandbox; default-src 'none'; style-src 'unsafe-inline'";

    /// <summary>Prepares the services of an app, before or after <c>UseStaticFiles</c> and before the pipeline is built.</summary>
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

    // In an app that is built but not published, the files stay in their source folders. ASP.NET Core serves files from there only in
    // Development, and never in a slim app.
    private static void FindWherePostsAre(IWebHostEnvironment environment, IConfiguration configuration)
    {
        var before = environment.WebRootFileProvider;
        try
        {
            StaticWebAssetsLoader.UseStaticWebAssets(environment, configuration);
        }
        catch (DirectoryNotFoundException)
        {
            // The build output was copied to another machine, where the source folders are missing: the app runs with its own web root.
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
