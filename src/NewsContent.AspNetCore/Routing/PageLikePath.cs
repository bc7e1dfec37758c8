using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace NewsContent.AspNetCore.Routing;

/// <summary>Takes paths that look like those of pages. Files that are missing are left to the middleware for static files, which an endpoint would keep from looking.</summary>
internal sealed class PageLikePath : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection)
    {
        var path = httpContext?.Request.Path.Value ?? "/";
        return !Path.HasExtension(path) || path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith('/');
    }
}
