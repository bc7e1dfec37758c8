using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using NewsContent.AspNetCore.Layouts;
using NewsContent.AspNetCore.Routing;

namespace NewsContent.AspNetCore.Http;

/// <summary>Sends resources: whole, in part, or only that they are unchanged.</summary>
internal sealed class ResourceSender(NewsContentOptions options)
{
    private const int MostUnflushed = 256 * 1024;

    private readonly CompressedPages _compressed = new(options.CompressedPagesLimit);
    private readonly string? _baseUrl = options.BaseUrl?.AbsoluteUri.TrimEnd('/');

    public async Task SendAsync(HttpContext context, SiteResource resource)
    {
        if (resource is MovedResource moved)
        {
            context.Response.StatusCode = moved.StatusCode;
            context.Response.Headers.Location = context.Request.PathBase.ToUriComponent() + moved.Path + context.Request.QueryString.ToUriComponent();
            return;
        }

        using var page = new PageWriter();
        await resource.WriteAsync(_baseUrl ?? BaseUrlOf(context.Request), page, context.RequestServices);
        SetHeaders(context.Response, resource);
        var headers = context.Request.GetTypedHeaders();
        var hash = page.Hash();
        var isCompressed = _compressed.AreWanted(headers, page.Length);
        if (resource.StatusCode == StatusCodes.Status200OK)
        {
            var tag = EntityTags.Of(hash, isCompressed);
            var lastModified = Past(resource.LastModified);
            context.Response.Headers.ETag = tag.ToString();
            if (lastModified is { } date)
                context.Response.Headers.LastModified = HeaderUtilities.FormatDate(date);

            context.Response.StatusCode = Preconditions.Evaluate(headers, tag, lastModified);
            if (context.Response.StatusCode != StatusCodes.Status200OK)
                return;

            await SendBytesAsync(context, page, hash, isCompressed, acceptsRanges: Preconditions.AllowRange(headers, tag, lastModified));
            return;
        }

        context.Response.StatusCode = resource.StatusCode;
        await SendBytesAsync(context, page, hash, isCompressed, acceptsRanges: false);
    }

    private async Task SendBytesAsync(HttpContext context, PageWriter page, UInt128 hash, bool isCompressed, bool acceptsRanges)
    {
        var response = context.Response;
        IEnumerable<ReadOnlyMemory<byte>> pieces = isCompressed ? [_compressed.Compress(hash, page)] : page.Pieces();
        var length = isCompressed ? pieces.First().Length : page.Length;
        var range = new ByteRange(0, length);
        if (acceptsRanges && HttpMethods.IsGet(context.Request.Method))
        {
            if (ByteRange.Of(context.Request.GetTypedHeaders(), length) is not { } satisfiable)
            {
                response.StatusCode = StatusCodes.Status416RangeNotSatisfiable;
                response.Headers.ContentRange = new ContentRangeHeaderValue(length).ToString();
                response.Headers.ContentType = default;
                return;
            }

            range = satisfiable;
        }

        if (isCompressed)
            response.Headers.ContentEncoding = "br";

        if (range.Length < length)
        {
            response.StatusCode = StatusCodes.Status206PartialContent;
            response.Headers.ContentRange = new ContentRangeHeaderValue(range.Start, range.Start + range.Length - 1, length).ToString();
        }

        response.ContentLength = range.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await WriteAsync(response, pieces, range, context.RequestAborted);
    }

    private static async Task WriteAsync(HttpResponse response, IEnumerable<ReadOnlyMemory<byte>> pieces, ByteRange range, CancellationToken cancellationToken)
    {
        // Only then does the writer hand out the memory that is sent.
        await response.StartAsync(cancellationToken);
        var (skipped, left) = (range.Start, range.Length);
        foreach (var piece in pieces)
        {
            var start = (int)Math.Min(skipped, piece.Length);
            skipped -= start;
            for (var rest = piece.Slice(start, (int)Math.Min(left, piece.Length - start)); !rest.IsEmpty;)
            {
                var part = rest[..Math.Min(rest.Length, MostUnflushed)];
                response.BodyWriter.Write(part.Span);
                rest = rest[part.Length..];
                left -= part.Length;
                if (response.BodyWriter.CanGetUnflushedBytes && response.BodyWriter.UnflushedBytes >= MostUnflushed)
                    await response.BodyWriter.FlushAsync(cancellationToken);
            }
        }

        await response.BodyWriter.FlushAsync(cancellationToken);
    }

    private void SetHeaders(HttpResponse response, SiteResource resource)
    {
        response.Headers.ContentType = resource.MediaType;
        response.Headers.CacheControl = resource.CacheControl ?? options.CacheControl;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        response.Headers.AcceptRanges = "bytes";
        if (_compressed.AreOn)
            response.Headers.Vary = HeaderNames.AcceptEncoding;

        if (options.ContentSecurityPolicy is { } policy)
            response.Headers.ContentSecurityPolicy = policy;
    }

    private static string BaseUrlOf(HttpRequest request) => $"{request.Scheme}://{request.Host.ToUriComponent()}{request.PathBase.ToUriComponent()}";

    // A date in the future is no date of modification (RFC 9110 §8.8.2.1); HTTP has whole seconds.
    private static DateTimeOffset? Past(DateTimeOffset? date) =>
        date is { } given && given <= TimeProvider.System.GetUtcNow() ? new DateTimeOffset(given.UtcTicks / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond, TimeSpan.Zero) : null;
}
