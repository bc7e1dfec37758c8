using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NewsContent.AspNetCore.Http;
using NewsContent.AspNetCore.Layouts;
using NewsContent.AspNetCore.Links;

namespace NewsContent.AspNetCore.Routing;

/// <summary>Answers requests for the paths of a site. As a route constraint, this class leaves all other paths to the app.</summary>
internal sealed class SiteEndpoint : IRouteConstraint
{
    /// <summary>The parameter of the route. What is found goes into its place, and is not looked for again.</summary>
    public const string Parameter = "path";

    // The longest name of a host (RFC 1035 §2.3.4), with a port.
    private const int MostHostLength = 255 + 6;

    private readonly string? _baseUrl;
    private readonly PageCache _cache;
    private readonly PageSender _sender;

    public SiteEndpoint(SiteRouter router)
    {
        Router = router;
        _baseUrl = router.Site.Options.BaseUrl?.AbsoluteUri.TrimEnd('/');
        _cache = new(router.Site.Options.CacheLimit);
        _sender = new(router.Site.Options, _cache);
    }

    public SiteRouter Router { get; }

    /// <summary>The same site with the drafts or without, whatever the app shows.</summary>
    public SiteEndpoint WithDrafts(bool shown) => new(new(new(Router.Site.All, Router.Site.Options, shown)));

    public bool Has(HttpRequest request) => Find(request) is not null;

    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection)
    {
        if (httpContext is null || Find(httpContext.Request) is not { } found)
            return false;

        values[Parameter] = found;
        return true;
    }

    public Task ServeAsync(HttpContext context) => context.Request.RouteValues[Parameter] switch
    {
        SiteEndpoint exported => exported.SendAsync(context, exported.Find(context.Request)),
        var found => SendAsync(context, found),
    };

    public Task ServeNotFoundAsync(HttpContext context) => !HasHost(context.Request) ? Refuse(context) :
        RenderAsync(context, Router.NotFound(CanonicalPath.Of(context.Request) ?? SitePaths.NotFound));

    private Task SendAsync(HttpContext context, object? found) => found switch
    {
        _ when !HasHost(context.Request) => Refuse(context),
        RenderedPage page => _sender.SendAsync(context, page),
        MovedResource moved => Redirect(context, moved),
        SiteResource resource => RenderAsync(context, resource),
        _ => ServeNotFoundAsync(context),
    };

    private object? Find(HttpRequest request)
    {
        // Links are canonical, so most requests are: the path is tried as it is.
        if (!request.PathBase.HasValue && CanonicalPath.Written(request) is { } written && FindKept(request, written) is { } kept)
            return kept;

        return CanonicalPath.Of(request) is { } path ? FindKept(request, path) ?? (object?)Router.Find(path) : null;
    }

    private RenderedPage? FindKept(HttpRequest request, string path) =>
        HasHost(request) && _cache.Find(KeyOf(request, path)) is { } page && page.IsOf(Router.Site.Terms) ? page : null;

    // Without BaseUrl each URL of a page would be as long as what the client writes.
    private bool HasHost(HttpRequest request) => _baseUrl is not null || request.Host.Value is not { Length: > MostHostLength };

    private static Task Refuse(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }

    private async Task RenderAsync(HttpContext context, SiteResource resource)
    {
        var stamp = Router.Site.Terms;
        RenderedPage page;
        using (var writer = new PageWriter(stamp.Hidden))
        {
            await resource.WriteAsync(_baseUrl ?? BaseUrlOf(context.Request), writer, context.RequestServices);
            page = writer.Finish(resource, stamp);
        }

        // Paths that lead nowhere are without number.
        if (page.StatusCode == StatusCodes.Status200OK && CanonicalPath.Of(context.Request) is { } path)
            _cache.Keep(KeyOf(context.Request, path), page);

        await _sender.SendAsync(context, page);
    }

    private static Task Redirect(HttpContext context, MovedResource moved)
    {
        context.Response.StatusCode = moved.StatusCode;
        context.Response.Headers.Location = context.Request.PathBase.ToUriComponent() + moved.Path + context.Request.QueryString.ToUriComponent();
        return Task.CompletedTask;
    }

    // Pages have absolute URLs in them.
    private string KeyOf(HttpRequest request, string path) => _baseUrl is null ? BaseUrlOf(request) + path : path;

    private static string BaseUrlOf(HttpRequest request) => $"{request.Scheme}://{request.Host.ToUriComponent()}{request.PathBase.ToUriComponent()}";
}
