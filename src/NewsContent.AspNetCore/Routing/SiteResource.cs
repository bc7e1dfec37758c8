using Microsoft.AspNetCore.Http;
using NewsContent.AspNetCore.Layouts;

namespace NewsContent.AspNetCore.Routing;

/// <summary>Something that the site answers with.</summary>
internal abstract record SiteResource
{
    public abstract string MediaType { get; }

    public virtual int StatusCode => StatusCodes.Status200OK;

    /// <summary>The header <c>Cache-Control</c>; null for that of the options.</summary>
    public virtual string? CacheControl => null;

    public abstract ValueTask WriteAsync(string baseUrl, PageWriter writer, IServiceProvider services);
}

/// <summary>A page that the layout writes.</summary>
internal sealed record PageResource(NewsPage Page) : SiteResource
{
    public override string MediaType => "text/html; charset=utf-8";

    public override int StatusCode => Page is NotFoundPage ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;

    public override ValueTask WriteAsync(string baseUrl, PageWriter writer, IServiceProvider services)
    {
        Page.BaseUrl = baseUrl;
        return Page.Site.Options.Layout.WriteAsync(Page, writer, services);
    }
}

/// <summary>A file that is written at once: a feed, the sitemap, the style sheet.</summary>
internal sealed record FileResource(string Type, Action<string, PageWriter> Write) : SiteResource
{
    public override string MediaType => Type;

    public bool IsImmutable { get; init; }

    // The path changes with the content (RFC 8246).
    public override string? CacheControl => IsImmutable ? "public, max-age=31536000, immutable" : null;

    public override ValueTask WriteAsync(string baseUrl, PageWriter writer, IServiceProvider services)
    {
        Write(baseUrl, writer);
        return ValueTask.CompletedTask;
    }
}

/// <summary>Another path of a page.</summary>
internal sealed record MovedResource(string Path) : SiteResource
{
    public override string MediaType => "";

    public override int StatusCode => StatusCodes.Status301MovedPermanently;

    public override ValueTask WriteAsync(string baseUrl, PageWriter writer, IServiceProvider services) => ValueTask.CompletedTask;
}
