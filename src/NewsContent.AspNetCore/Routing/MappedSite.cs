using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace NewsContent.AspNetCore.Routing;

/// <summary>Marks that a site is mapped. The endpoints themselves must not be enumerated while the app still maps endpoints.</summary>
internal sealed class MappedSite : EndpointDataSource
{
    public override IReadOnlyList<Endpoint> Endpoints => [];

    public override IChangeToken GetChangeToken() => NullChangeToken.Singleton;

    /// <summary>
    /// Maps two endpoints: one for the paths that the site has, just before the app's fallbacks, and one for all other paths, after all
    /// endpoints.
    /// </summary>
    public static IEndpointConventionBuilder Add(IEndpointRouteBuilder endpoints, SiteEndpoint site)
    {
        if (endpoints is RouteGroupBuilder)
        {
            throw new InvalidOperationException(
                "MapNewsContent is called on a group of routes, but links in posts begin at the root of the host. "
                + "Call MapNewsContent on the app itself, and add the group's conventions to the result: "
                + "app.MapNewsContent(Articles.Collection).RequireAuthorization()");
        }

        if (endpoints.DataSources.OfType<MappedSite>().Any())
        {
            throw new InvalidOperationException(
                "MapNewsContent is called twice, and two sites in one app would have the same paths. Make one site of both collections: "
                + "app.MapNewsContent(ContentCollection.Concat(Articles.Collection, Notes.Collection.AsArticles()))");
        }

        var fallback = new SiteFallback(site, endpoints.DataSources);
        endpoints.DataSources.Add(new MappedSite());
        return new SiteConventions(
            endpoints.Map(Pattern(site), site.ServeAsync)
                .WithMetadata(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]), site)
                .WithDisplayName("NewsContent").WithOrder(int.MaxValue - 1),
            endpoints.Map(Pattern(fallback), fallback.ServeAsync)
                .WithMetadata(fallback).WithDisplayName("NewsContent, for what nothing else answers"));
    }

    private static RoutePattern Pattern(IRouteConstraint constraint) => RoutePatternFactory.Parse(
        $"{{**{SiteEndpoint.Parameter}}}", defaults: null,
        parameterPolicies: new RouteValueDictionary { [SiteEndpoint.Parameter] = constraint });

    /// <summary>Adds a convention of the app to both endpoints; the second endpoint stays last in the order.</summary>
    private sealed class SiteConventions : IEndpointConventionBuilder
    {
        private readonly IEndpointConventionBuilder[] _endpoints;

        public SiteConventions(IEndpointConventionBuilder pages, IEndpointConventionBuilder fallback)
        {
            _endpoints = [pages, fallback];
            fallback.Finally(static builder => ((RouteEndpointBuilder)builder).Order = int.MaxValue);
        }

        public void Add(Action<EndpointBuilder> convention) => Array.ForEach(_endpoints, endpoint => endpoint.Add(convention));

        public void Finally(Action<EndpointBuilder> finallyConvention) =>
            Array.ForEach(_endpoints, endpoint => endpoint.Finally(finallyConvention));
    }
}
