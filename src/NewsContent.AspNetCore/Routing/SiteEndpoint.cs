using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NewsContent.AspNetCore.Http;
using NewsContent.AspNetCore.Links;

namespace NewsContent.AspNetCore.Routing;

/// <summary>Answers the requests for one site. As a constraint of its route it leaves all other paths to the app's other endpoints.</summary>
internal sealed class SiteEndpoint(SiteRouter router) : IRouteConstraint
{
    private const string RouteValue = "NewsContent.Resource";

    private readonly ResourceSender _sender = new(router.Site.Options);

    public SiteRouter Router => router;

    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection)
    {
        if (httpContext is null || Find(httpContext.Request) is not { } resource)
            return false;

        values[RouteValue] = resource;
        return true;
    }

    public Task ServeAsync(HttpContext context)
    {
        var resource = context.Request.RouteValues.TryGetValue(RouteValue, out var found) ? (SiteResource?)found : Find(context.Request);
        return resource is null ? ServeNotFoundAsync(context) : _sender.SendAsync(context, resource);
    }

    public Task ServeNotFoundAsync(HttpContext context) =>
        _sender.SendAsync(context, router.NotFound(CanonicalPath.Of(context.Request) ?? SitePaths.NotFound));

    private SiteResource? Find(HttpRequest request) => CanonicalPath.Of(request) is { } path ? router.Find(path) : null;
}
