using Microsoft.Extensions.Primitives;

namespace NewsContent.AspNetCore.Http;

/// <summary>
/// The length of a header over all its lines. The site does not read long lists, because reading them costs more than writing a page.
/// </summary>
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
