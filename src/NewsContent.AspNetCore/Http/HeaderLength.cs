using Microsoft.Extensions.Primitives;

namespace NewsContent.AspNetCore.Http;

/// <summary>The length of a header on all its lines. Lists are read only up to a length: reading a long one costs more than writing a page.</summary>
internal static class HeaderLength
{
    public static int Of(StringValues header)
    {
        var length = 0;
        foreach (var line in header)
            length += line?.Length ?? 0;

        return length;
    }
}
