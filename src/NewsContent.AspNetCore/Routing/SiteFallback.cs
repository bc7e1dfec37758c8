using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace NewsContent.AspNetCore.Routing;

/// <summary>
/// Answers what nothing else in the app answers: a path that is there for other methods by 405, and a path that leads nowhere by a page.
/// As a constraint of its route it gives way to the app's fallbacks, and has no page in an app that has a home page of its own.
/// </summary>
internal sealed class SiteFallback(SiteEndpoint site, ICollection<EndpointDataSource> sources) : IRouteConstraint
{
    // Those that middleware for static files shows for a folder.
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
        // Routing asks the constraints of all endpoints, also when the one of the site's pages matches.
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

        // The app has pages of its own for this status, and writes them where nothing is written.
        if (site.Router.Site.Options.NotFoundPage is null && context.Features.Get<IStatusCodePagesFeature>() is { Enabled: true })
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        return site.ServeNotFoundAsync(context);
    }

    // As routing does it where no catch-all is mapped.
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

    // Files that are missing are left to the middleware for static files, which an endpoint would keep from looking.
    private static bool IsPageLike(string? path) =>
        string.IsNullOrEmpty(path) || path.EndsWith('/') || !Path.HasExtension(path)
        || path.EndsWith(".html", StringComparison.OrdinalIgnoreCase);

    private static bool IsFile(HttpContext context) =>
        context.RequestServices.GetService<IWebHostEnvironment>()?.WebRootFileProvider is { } root
        && context.Request.Path.Value?.TrimEnd('/') is { } path && s_defaultFiles.Any(file => root.GetFileInfo(path + file).Exists);

    // Not while the site is mapped: what is mapped later counts as well.
    private AppEndpoints FindApp()
    {
        var endpoints = LazyInitializer.EnsureInitialized(ref _endpoints, () => new(sources)).Endpoints;
        var app = Volatile.Read(ref _app);
        return app?.IsOf(endpoints) is true ? app : _app = new(endpoints);
    }
}
