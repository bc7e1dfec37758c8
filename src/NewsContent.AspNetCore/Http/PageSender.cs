using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace NewsContent.AspNetCore.Http;

/// <summary>Sends pages: whole, in part, or only that they are unchanged.</summary>
internal sealed class PageSender(NewsContentOptions options, PageCache cache)
{
    // Less fits into one packet as it is.
    private const int LeastToCompress = 1024;

    public Task SendAsync(HttpContext context, RenderedPage page)
    {
        var response = context.Response;
        SetHeaders(response, page);
        response.StatusCode = page.StatusCode;
        var isCompressed = options.Compress && page.Length >= LeastToCompress && AcceptedEncoding.IsBrotli(context.Request);
        var isRangeAllowed = false;
        if (page.StatusCode == StatusCodes.Status200OK)
        {
            var tag = isCompressed ? page.CompressedTag : page.Tag;
            response.Headers.AcceptRanges = "bytes";
            response.Headers.ETag = tag.Tag.Value;
            response.StatusCode = Preconditions.Evaluate(context.Request, tag);
            if (response.StatusCode != StatusCodes.Status200OK)
                return Task.CompletedTask;

            isRangeAllowed = context.Request.Headers.Range.Count > 0 && HttpMethods.IsGet(context.Request.Method)
                && Preconditions.AllowRange(context.Request, tag);
        }

        var compressed = isCompressed ? cache.Compress(page) : null;
        var length = compressed?.Length ?? page.Length;
        var range = isRangeAllowed ? ByteRange.Of(context.Request, length) : new ByteRange(0, length);
        SetRange(response, range, length);
        if (isCompressed)
            response.Headers.ContentEncoding = "br";

        return range is null || HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : PageBytes.WriteAsync(response, page, compressed, range.Value);
    }

    private static void SetRange(HttpResponse response, ByteRange? range, long length)
    {
        response.ContentLength = range?.Length ?? 0;
        if (range is not { } part)
        {
            response.StatusCode = StatusCodes.Status416RangeNotSatisfiable;
            response.Headers.ContentRange = new ContentRangeHeaderValue(length).ToString();
        }
        else if (part.Length < length)
        {
            response.StatusCode = StatusCodes.Status206PartialContent;
            response.Headers.ContentRange = new ContentRangeHeaderValue(part.Start, part.Start + part.Length - 1, length).ToString();
        }
    }

    private void SetHeaders(HttpResponse response, RenderedPage page)
    {
        var headers = response.Headers;
        headers.ContentType = page.MediaType;
        headers.CacheControl = page.CacheControl ?? options.CacheControl;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        if (options.Compress)
            headers.Vary = HeaderNames.AcceptEncoding;

        if (options.ContentSecurityPolicy is { } policy)
            headers.ContentSecurityPolicy = policy;
    }
}
