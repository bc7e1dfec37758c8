using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace NewsContent.AspNetCore.Routing;

/// <summary>
/// Answers requests that no other endpoint answers: 405 for a path that has other methods, and a page with status 404 for an unknown path.
/// As a route constraint, this class gives way to the app's fallbacks. An app with a home page of its own keeps its own page for missing paths.
/// </summary>
internal sealed class SiteFallback(SiteEndpoint site, ICollection<EndpointDataSource> sources) : IRouteConstraint
{
    // The files that UseDefaultFiles shows for a folder.
    private static readonly string[] s_defaultFiles = ["", "/index.html", "/index.htm", "/default.html", "/default.htm"];

    private CompositeEndpointDataSource? _endpoints;
    private AppEndpoints? _app;

    public bool Match(
        HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection)
    {
        if (httpContext is null)
            return false;

        var request = httpContext.Request;
        var (isRead, isOfSite) = (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method), site.Has(request));
        // Routing evaluates the constraints of all endpoints, even when the endpoint of the site's pages matches.
        if (isRead && isOfSite || FindApp() is not { } app || app.HasFallback(request.Method))
            return false;

        values[SiteEndpoint.Parameter] = MethodsInstead(request, app, isOfSite);
        return values[SiteEndpoint.Parameter] is not null || isRead && ShowsPage(httpContext, app);
    }

    public Task ServeAsync(HttpContext context)
    {
        if (context.Request.RouteValues[SiteEndpoint.Parameter] is string allow)
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = allow;
            return Task.CompletedTask;
        }

        // The app has status code pages of its own, and writes them only if the response has no body.
        if (site.Router.Site.Options.NotFoundPage is null && context.Features.Get<IStatusCodePagesFeature>() is { Enabled: true })
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        return site.ServeNotFoundAsync(context);
    }

    // Routing answers so itself when no catch-all route is mapped.
    private static string? MethodsInstead(HttpRequest request, AppEndpoints app, bool isOfSite)
    {
        var methods = app.OtherMethods(request.Path, request.Method);
        if (isOfSite)
            methods = [.. methods, HttpMethods.Get, HttpMethods.Head];

        var distinct = methods.Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal);
        return methods.Count == 0 ? null : string.Join(", ", distinct);
    }

    private bool ShowsPage(HttpContext context, AppEndpoints app) =>
        (site.Router.Site.Options.NotFoundPage ?? !app.HasHome) && IsPageLike(context.Request.Path) && !IsFile(context);

    // Paths of files are left to the static file middleware, which skips requests that have an endpoint.
    private static bool IsPageLike(string? path) =>
        string.IsNullOrEmpty(path) || path.EndsWith('/') || !Path.HasExtension(path)
        || path.EndsWith(".html", StringComparison.OrdinalIgnoreCase);

    private static bool IsFile(HttpContext context) =>
        context.RequestServices.GetService<IWebHostEnvironment>()?.WebRootFileProvider is { } root
        && context.Request.Path.Value?.TrimEnd('/') is { } path && s_defaultFiles.Any(file => root.GetFileInfo(path + file).Exists);

    // Evaluated at the first request and not in MapNewsContent, because the app may map more endpoints later.
    private AppEndpoints FindApp()
    {
        var endpoints = LazyInitializer.EnsureInitialized(ref _endpoints, () => new(sources)).Endpoints;
        var app = Volatile.Read(ref _app);
        return app?.IsOf(endpoints) is true ? app : _app = new(endpoints);
    }
}
