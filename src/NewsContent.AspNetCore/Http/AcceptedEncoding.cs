using Microsoft.AspNetCore.Http;

namespace NewsContent.AspNetCore.Http;

/// <summary>What encodings a client takes (RFC 9110 §12.5.3).</summary>
internal static class AcceptedEncoding
{
    // Longer lists, which no browser sends, are not read.
    private const int MostLength = 1024;

    /// <summary>Whether it takes Brotli, and does not like the bytes as they are better.</summary>
    public static bool IsBrotli(HttpRequest request)
    {
        if (request.Headers.AcceptEncoding.Count == 0 || HeaderLength.Of(request.Headers.AcceptEncoding) > MostLength)
            return false;

        var (brotli, identity, any) = (-1.0, -1.0, 0.0);
        foreach (var accepted in request.GetTypedHeaders().AcceptEncoding)
        {
            var quality = accepted.Quality ?? 1;
            if (accepted.Value.Equals("br", StringComparison.OrdinalIgnoreCase))
                brotli = quality;
            else if (accepted.Value.Equals("identity", StringComparison.OrdinalIgnoreCase))
                identity = quality;
            else if (accepted.Value == "*")
                any = quality;
        }

        var wanted = brotli < 0 ? any : brotli;
        return wanted > 0 && wanted >= identity;
    }
}
