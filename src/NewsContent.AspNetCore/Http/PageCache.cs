using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Caching.Memory;

namespace NewsContent.AspNetCore.Http;

/// <summary>The pages that were last asked for, and their compressed forms.</summary>
internal sealed class PageCache(long limit)
{
    // One file of all URLs must not push out all pages.
    private const int LeastPages = 16;

    // The memory in bytes that the cache itself needs for an entry.
    private const int OfEntry = 512;

    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = limit });

    public RenderedPage? Find(string key) => _kept.TryGetValue(key, out RenderedPage? page) ? page : null;

    public void Keep(string key, RenderedPage page) => Keep(key, page, page.Size + key.Length * sizeof(char));

    /// <summary>The page, compressed with Brotli (RFC 7932). Pages for missing paths are not kept: those are without number.</summary>
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
        if (page.StatusCode == StatusCodes.Status200OK)
            Keep(page.Hash, bytes, bytes.Length + OfEntry);

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
