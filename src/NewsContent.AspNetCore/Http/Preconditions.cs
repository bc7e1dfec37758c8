using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace NewsContent.AspNetCore.Http;

/// <summary>The conditions that a GET or HEAD may come with, evaluated in the order of RFC 9110 §13.2.2.</summary>
internal static class Preconditions
{
    /// <summary>The status to answer with: 200 when nothing stands in the way, 304 or 412.</summary>
    public static int Evaluate(HttpRequest request, EntityTagHeaderValue tag, DateTimeOffset? lastModified)
    {
        if (!IsConditional(request.Headers))
            return StatusCodes.Status200OK;

        var headers = request.GetTypedHeaders();
        if (headers.IfMatch is { Count: > 0 } required)
        {
            if (!required.Any(other => other.Equals(EntityTagHeaderValue.Any) || other.Compare(tag, useStrongComparison: true)))
                return StatusCodes.Status412PreconditionFailed;
        }
        else if (headers.IfUnmodifiedSince is { } unmodifiedSince && lastModified > unmodifiedSince)
        {
            return StatusCodes.Status412PreconditionFailed;
        }

        if (headers.IfNoneMatch is { Count: > 0 } known)
        {
            return known.Any(other => other.Equals(EntityTagHeaderValue.Any) || other.Compare(tag, useStrongComparison: false))
                ? StatusCodes.Status304NotModified
                : StatusCodes.Status200OK;
        }

        return headers.IfModifiedSince is { } modifiedSince && lastModified <= modifiedSince ? StatusCodes.Status304NotModified : StatusCodes.Status200OK;
    }

    /// <summary>Whether a range is wanted of these bytes only (§13.1.5).</summary>
    public static bool AllowRange(HttpRequest request, EntityTagHeaderValue tag, DateTimeOffset? lastModified) => request.GetTypedHeaders().IfRange switch
    {
        null => true,
        { EntityTag: { } wanted } => wanted.Compare(tag, useStrongComparison: true),
        { LastModified: { } date } => lastModified == date,
        _ => false,
    };

    private static bool IsConditional(IHeaderDictionary headers) =>
        headers.IfNoneMatch.Count + headers.IfModifiedSince.Count + headers.IfMatch.Count + headers.IfUnmodifiedSince.Count > 0;
}
