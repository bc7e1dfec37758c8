using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace NewsContent.AspNetCore.Http;

/// <summary>Writes the bytes of a page, or some of them, into a response.</summary>
internal static class PageBytes
{
    // The token of aborted requests is not asked for: it would be made for each, and a client that is gone completes the writer.
    private const int MostUnflushed = 256 * 1024;

    public static async Task WriteAsync(HttpResponse response, RenderedPage page, byte[]? compressed, ByteRange range)
    {
        // Only then does the writer hand out the memory that is sent.
        await response.StartAsync();
        var writer = response.BodyWriter;
        var (skipped, left) = (range.Start, range.Length);
        var count = compressed is null ? page.PieceCount : 1;
        for (var number = 0; number < count && left > 0; number++)
        {
            var piece = compressed ?? page.Piece(number);
            var start = (int)Math.Min(skipped, piece.Length);
            skipped -= start;
            for (var rest = piece.Slice(start, (int)Math.Min(left, piece.Length - start)); !rest.IsEmpty;)
            {
                var part = rest[..Math.Min(rest.Length, MostUnflushed)];
                writer.Write(part.Span);
                rest = rest[part.Length..];
                left -= part.Length;
                if (part.Length == MostUnflushed && (await writer.FlushAsync()).IsCompleted)
                    return;
            }
        }

        await writer.FlushAsync();
    }
}
