using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.Routing.Template;

namespace NewsContent.AspNetCore.Routing;

/// <summary>What the app has mapped besides the site.</summary>
/// <remarks>Immutable and safe to use from any thread.</remarks>
internal sealed class AppEndpoints
{
    private readonly IReadOnlyList<Endpoint> _all;
    private readonly List<(RouteEndpoint Endpoint, TemplateMatcher Matcher)> _routes;

    public AppEndpoints(IReadOnlyList<Endpoint> all)
    {
        _all = all;
        _routes = [.. all.OfType<RouteEndpoint>().Where(IsOfApp).Select(
            static endpoint => (endpoint, new TemplateMatcher(new(endpoint.RoutePattern), new(endpoint.RoutePattern.Defaults))))];
        HasHome = Find("/").Exists(static endpoint => Takes(endpoint, HttpMethods.Get) && !IsForFiles(endpoint.RoutePattern));
    }

    /// <summary>Whether <c>/</c> is a page of the app.</summary>
    public bool HasHome { get; }

    /// <summary>Whether this instance was made of these endpoints; false after the app's endpoints have changed.</summary>
    public bool IsOf(IReadOnlyList<Endpoint> now) => ReferenceEquals(_all, now);

    /// <summary>Whether the app has an endpoint that answers a method at every path.</summary>
    public bool HasFallback(string method) => _routes.Exists(route => Takes(route.Endpoint, method)
        && route.Endpoint.RoutePattern.PathSegments is [{ Parts: [RoutePatternParameterPart { IsCatchAll: true }] }]
        && !IsForFiles(route.Endpoint.RoutePattern));

    /// <summary>
    /// The methods that the app answers at a path when the app does not answer this method there; empty when the app has no endpoint for
    /// the path.
    /// </summary>
    public IReadOnlyList<string> OtherMethods(PathString path, string method)
    {
        var found = Find(path);
        return found.Exists(endpoint => Takes(endpoint, method)) ? [] : [.. found.SelectMany(MethodsOf)];
    }

    // MapStaticAssets maps such a route for files that the build did not know.
    private static bool IsForFiles(RoutePattern pattern) =>
        pattern.Parameters is [{ IsCatchAll: true } path] && path.ParameterPolicies.Any(static policy => policy.Content == "file");

    private static bool IsOfApp(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<ISuppressMatchingMetadata>() is not { SuppressMatching: true }
        && endpoint.Metadata.GetMetadata<SiteEndpoint>() is null && endpoint.Metadata.GetMetadata<SiteFallback>() is null;

    private static bool Takes(RouteEndpoint endpoint, string method) =>
        MethodsOf(endpoint) is { Count: 0 } || MethodsOf(endpoint).Contains(method, StringComparer.OrdinalIgnoreCase);

    private static IReadOnlyList<string> MethodsOf(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [];

    private List<RouteEndpoint> Find(PathString path) =>
        [.. _routes.Where(route => IsMatch(route.Endpoint.RoutePattern, route.Matcher, path)).Select(static route => route.Endpoint)];

    // A controller action: the values that it requires replace the parameters of the conventional route.
    private static bool IsMatch(RoutePattern pattern, TemplateMatcher matcher, PathString path)
    {
        var values = new RouteValueDictionary();
        return matcher.TryMatch(path, values) && pattern.RequiredValues.All(required =>
            required.Value is null or "" || !values.TryGetValue(required.Key, out var value)
            || string.Equals(value?.ToString(), required.Value.ToString(), StringComparison.OrdinalIgnoreCase));
    }
}
