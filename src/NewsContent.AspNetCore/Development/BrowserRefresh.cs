using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace NewsContent.AspNetCore.Development;

/// <summary>
/// Supports the browser refresh of <c>dotnet watch</c>, a script in each page that reloads the page when the app has changed.
/// </summary>
internal static class BrowserRefresh
{
    private const StringSplitOptions Trimmed = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;

    private const string EndpointVariable = "ASPNETCORE_AUTO_RELOAD_WS_ENDPOINT";

    /// <summary>
    /// Turns compression off and allows the script: <c>dotnet watch</c> cannot add the script to compressed pages, and the site's policy
    /// allows no scripts.
    /// </summary>
    /// <param name="options">The options of the site, which are changed.</param>
    /// <param name="services">
    /// The services of the app. Its configuration has the environment variables that <c>dotnet watch</c> sets.
    /// </param>
    public static void MakeWay(NewsContentOptions options, IServiceProvider services)
    {
        var configuration = services.GetService<IConfiguration>();
        if (services.GetService<IWebHostEnvironment>()?.IsDevelopment() is not true || configuration?["DOTNET_WATCH"] != "1"
            || configuration[EndpointVariable] is not { Length: > 0 } endpoints)
            return;

        options.Compress = false;
        if (options.ContentSecurityPolicy is { } policy)
            options.ContentSecurityPolicy = Allow(Allow(policy, "script-src", ["'self'"]), "connect-src",
                ["'self'", .. endpoints.Split(',', Trimmed)]);
    }

    // A missing directive has the sources of default-src (CSP 3 §6.1).
    private static string Allow(string policy, string name, string[] sources)
    {
        var directives = policy.Split(';', Trimmed).Select(static directive => directive.Split(' ', Trimmed)).ToList();
        var at = directives.FindIndex(directive => directive[0].Equals(name, StringComparison.OrdinalIgnoreCase));
        var inherited = at >= 0
            ? directives[at]
            : directives.Find(static directive => directive[0].Equals("default-src", StringComparison.OrdinalIgnoreCase));
        if (inherited is null)
            return policy;

        string[] allowed = [name,
            .. inherited.Skip(1).Where(static source => !source.Equals("'none'", StringComparison.OrdinalIgnoreCase)).Union(sources)];
        if (at >= 0)
            directives[at] = allowed;
        else
            directives.Add(allowed);

        return string.Join("; ", directives.Select(static directive => string.Join(' ', directive)));
    }
}
