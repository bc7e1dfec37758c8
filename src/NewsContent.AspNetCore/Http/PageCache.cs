using System.IO.Compression;
using Microsoft.Extensions.Caching.Memory;

namespace NewsContent.AspNetCore.Http;

/// <summary>The pages that were last asked for, and their compressed forms.</summary>
internal sealed class PageCache(long limit)
{
    // One file of all URLs must not push out all pages.
    private const int LeastPages = 16;

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = limit });

    public RenderedPage? Find(string key) => _kept.TryGetValue(key, out RenderedPage? page) ? page : null;

    public void Keep(string key, RenderedPage page) => Keep(key, page, page.Size);

    /// <summary>The page, compressed with Brotli (RFC 7932).</summary>
    public byte[] Compress(RenderedPage page)
    {
        if (_kept.TryGetValue(page.Hash, out byte[]? kept))
            return kept!;

        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (var number = 0; number < page.PieceCount; number++)
                brotli.Write(page.Piece(number).Span);
        }

        var bytes = compressed.ToArray();
        Keep(page.Hash, bytes, bytes.Length);
        return bytes;
    }

    private void Keep(object key, object value, int size)
    {
        if (size > limit / LeastPages)
            return;

        using var entry = _kept.CreateEntry(key);
        entry.Value = value;
        entry.Size = size;
    }
}
