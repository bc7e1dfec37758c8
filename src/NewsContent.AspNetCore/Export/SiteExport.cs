using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NewsContent.AspNetCore.Routing;

namespace NewsContent.AspNetCore.Export;

/// <summary>Writes what the endpoint of a site answers to files.</summary>
internal sealed class SiteExport(RequestDelegate serve, SiteEndpoint site, IServiceProvider services, NewsExportOptions options)
{
    public static SiteExport Find(IEndpointRouteBuilder endpoints, NewsExportOptions options)
    {
        var mapped = endpoints.DataSources.SelectMany(static source => source.Endpoints)
            .Select(static endpoint => (Endpoint: endpoint, Site: endpoint.Metadata.GetMetadata<SiteEndpoint>())).Where(static found => found.Site is not null).ToList();
        if (mapped is not [var (endpoint, site)])
        {
            throw new InvalidOperationException(mapped.Count == 0
                ? "No site is mapped. Call app.MapNewsContent(Articles.Collection) before the export."
                : $"{mapped.Count} sites are mapped, and one is exported. Call MapNewsContent once.");
        }

        CheckBaseUrl(site!.Router.Site.Options.BaseUrl);
        return new(endpoint.RequestDelegate!, site.WithDrafts(options.IncludeDrafts), endpoints.ServiceProvider, options);
    }

    private static void CheckBaseUrl(Uri? url)
    {
        const string Way =
            "Set BaseUrl in the options of MapNewsContent to the address where readers find the site, such as https://news.example.org/";
        if (url is null)
            throw new InvalidOperationException($"{Way}: feeds, sitemap and canonical links of an exported site need it.");

        var host = url.DnsSafeHost.TrimEnd('.');
        if (url.IsLoopback || host is "localhost" or "0.0.0.0" or "::" || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase))
            throw new InvalidOperationException(
                $"BaseUrl is {url}, which leads readers of the exported site to their own computer. {Way}.");
    }

    public async Task<int> WriteAsync(string folder, IProgress<NewsExportProgress>? progress, CancellationToken cancellationToken)
    {
        var output = new ExportFolder(folder);
        var failures = new ExportFailures();
        var pages = failures.Select(site.Router.Paths().Append(SitePaths.NotFound), path =>
        {
            var file = ExportFile.Of(path, IsPage(path));
            output.Claim(path, file);
            return (Path: path, File: file);
        });
        var assets = failures.Select(new WebRootFiles(services, options).Of(except: output), asset =>
        {
            output.Claim($"the file {asset.File} of the web root", asset.File);
            return asset;
        });
        var links = new ExportLinks(site.Router.Site.Options.BaseUrl!.AbsolutePath.TrimEnd('/'), options.Links, output);
        var (written, total) = (0, pages.Count + assets.Count);
        void Report(string file)
        {
            var count = Interlocked.Increment(ref written);
            progress?.Report(new(count, total, file));
        }

        var parallel = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
        await Parallel.ForEachAsync(pages, parallel, (page, token) => failures.TryAsync(async () =>
        {
            await output.WriteAsync(page.File, await BytesAsync(page.Path, links), token);
            Report(page.File);
        }));
        foreach (var (file, content) in assets)
        {
            await failures.TryAsync(async () =>
            {
                await using var stream = content.CreateReadStream();
                await output.CopyAsync(file, stream, cancellationToken);
                Report(file);
            });
        }

        failures.ThrowIfAny(written);
        return total;
    }

    private bool IsPage(string path) => path.EndsWith('/') || path == SitePaths.NotFound || IsHtml(site.Router.Find(path)?.MediaType);

    private static bool IsHtml(string? contentType) => contentType?.StartsWith("text/html", StringComparison.Ordinal) is true;

    private async Task<ReadOnlyMemory<byte>> BytesAsync(string path, ExportLinks links)
    {
        await using var scope = services.CreateAsyncScope();
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        context.Request.Method = HttpMethods.Get;
        context.Request.RouteValues[SiteEndpoint.Parameter] = site;
        context.Request.Path = PathString.FromUriComponent(path);
        context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget = path;
        context.Response.Body = body;
        try
        {
            await serve(context);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            throw new NewsExportException($"{path} cannot be written: {exception.Message}", exception);
        }

        var isMissing = path == SitePaths.NotFound && site.Router.Find(path) is null;
        var expected = isMissing ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        if (context.Response.StatusCode != expected)
            throw new NewsExportException($"{path} was answered with status {context.Response.StatusCode}.");

        var bytes = body.ToArray();
        return IsHtml(context.Response.ContentType) && links.Change(path)
            ? Encoding.UTF8.GetBytes(links.Replace(Encoding.UTF8.GetString(bytes), path))
            : bytes;
    }
}
