using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace NewsContent.AspNetCore.Http;

/// <summary>The conditions that a GET or HEAD may come with, evaluated in the order of RFC 9110 §13.2.2.</summary>
internal static class Preconditions
{
    // Some hundred tags. A longer list is not read, and no tag is in it.
    private const int MostLength = 8 * 1024;

    /// <summary>The status to answer with: 200 when nothing stands in the way, 304 or 412.</summary>
    /// <remarks>Conditions on a date are ignored, as no page has a date of its last change (§13.1.3, §13.1.4).</remarks>
    public static int Evaluate(HttpRequest request, EntityTagHeaderValue tag)
    {
        if (request.Headers.IfNoneMatch.Count + request.Headers.IfMatch.Count == 0)
            return StatusCodes.Status200OK;

        var headers = request.GetTypedHeaders();
        if (HeaderLength.Of(request.Headers.IfMatch) > MostLength
            || headers.IfMatch is { Count: > 0 } required && !HasTag(required, tag, isStrong: true))
            return StatusCodes.Status412PreconditionFailed;

        var isKnown = HeaderLength.Of(request.Headers.IfNoneMatch) <= MostLength && headers.IfNoneMatch is { Count: > 0 } known
            && HasTag(known, tag, isStrong: false);
        return isKnown ? StatusCodes.Status304NotModified : StatusCodes.Status200OK;
    }

    /// <summary>
    /// Whether <c>If-Range</c> names these bytes (§13.1.5). A date in <c>If-Range</c> never matches; an invalid value never matches either.
    /// </summary>
    public static bool AllowRange(HttpRequest request, EntityTagHeaderValue tag) => request.Headers.IfRange.Count == 0
        || request.GetTypedHeaders().IfRange is { EntityTag: { } wanted } && wanted.Compare(tag, useStrongComparison: true);

    private static bool HasTag(IList<EntityTagHeaderValue> tags, EntityTagHeaderValue tag, bool isStrong) =>
        tags.Any(other => other.Equals(EntityTagHeaderValue.Any) || other.Compare(tag, isStrong));
}
