using System.IO.Compression;
using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Extensions.Caching.Memory;
using NewsContent.AspNetCore.Layouts;

namespace NewsContent.AspNetCore.Http;

/// <summary>Pages compressed with Brotli (RFC 7932), of which the last ones used are kept.</summary>
internal sealed class CompressedPages(long limit)
{
    private const string Encoding = "br";

    // Less fits into one packet as it is.
    private const int LeastBytes = 1024;

    private readonly MemoryCache _pages = new(new MemoryCacheOptions { SizeLimit = limit });

    public bool AreOn => limit > 0;

    /// <summary>Whether the client prefers Brotli, and the page is long enough (RFC 9110 §12.5.3).</summary>
    public bool AreWanted(RequestHeaders headers, int length)
    {
        if (!AreOn || length < LeastBytes)
            return false;

        var (brotli, identity, any) = (-1.0, -1.0, 0.0);
        foreach (var accepted in headers.AcceptEncoding)
        {
            var quality = accepted.Quality ?? 1;
            if (accepted.Value.Equals(Encoding, StringComparison.OrdinalIgnoreCase))
                brotli = quality;
            else if (accepted.Value.Equals("identity", StringComparison.OrdinalIgnoreCase))
                identity = quality;
            else if (accepted.Value == "*")
                any = quality;
        }

        var wanted = brotli < 0 ? any : brotli;
        return wanted > 0 && wanted >= identity;
    }

    public byte[] Compress(UInt128 hash, PageWriter page)
    {
        if (_pages.TryGetValue(hash, out byte[]? kept))
            return kept!;

        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            foreach (var piece in page.Pieces())
                brotli.Write(piece.Span);
        }

        var bytes = compressed.ToArray();
        return _pages.Set(hash, bytes, new MemoryCacheEntryOptions { Size = bytes.Length });
    }
}
