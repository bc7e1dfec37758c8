using System.Reflection;
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
internal sealed class FilesBesidePosts
{
    /// <summary>What the build calls the attributes that name such files.</summary>
    private const string AttributeKey = "NewsContent.SandboxedFile";

    /// <summary>No scripts, no requests, an origin of its own.</summary>
    private const string Policy = "sandbox; default-src 'none'; style-src 'unsafe-inline'";

    // Not before a file is asked for: the attributes of all assemblies are read.
    private readonly Lazy<HashSet<string>> _sandboxed = new(Named);

    /// <summary>Prepares the services of an app. The pipeline need not be made yet, nor does it matter whether <c>UseStaticFiles</c> was called.</summary>
    public static void Prepare(IServiceProvider services)
    {
        if (services.GetService<IWebHostEnvironment>() is { } environment && services.GetService<IConfiguration>() is { } configuration)
            FindWherePostsAre(environment, configuration);

        if (services.GetService<IOptions<StaticFileOptions>>()?.Value is not { } options)
            return;

        var (files, prepare) = (new FilesBesidePosts(), options.OnPrepareResponse);
        options.OnPrepareResponse = context =>
        {
            files.Protect(context.Context);
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

    private static HashSet<string> Named() => new(
        AppDomain.CurrentDomain.GetAssemblies().Where(static assembly => !assembly.IsDynamic)
            .SelectMany(static assembly => assembly.GetCustomAttributes<AssemblyMetadataAttribute>())
            .Where(static attribute => attribute.Key == AttributeKey).Select(static attribute => attribute.Value ?? ""),
        StringComparer.OrdinalIgnoreCase);

    private void Protect(HttpContext context)
    {
        if (context.Request.Path.Value is not { } path || !_sandboxed.Value.Contains(path))
            return;

        context.Response.Headers.ContentSecurityPolicy = Policy;
        context.Response.Headers.XContentTypeOptions = "nosniff";
    }
}
