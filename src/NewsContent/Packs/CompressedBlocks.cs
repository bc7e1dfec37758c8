using System.Buffers;
using System.IO.Compression;

namespace NewsContent.Packs;

/// <summary>Blocks that are decompressed, and kept for a while.</summary>
internal sealed class CompressedBlocks(ReadOnlyMemory<byte> places, StoredBodies stored) : PackBlocks(places, stored)
{
    // More than text is ever compressed, so that most blocks fit at once.
    private const int UsualExpansion = 16;

    // Enough for the neighbours that a page of the newest articles shows, and for some requests at once.
    private readonly DecodedBlock?[] _decoded = new DecodedBlock?[16];
    private int _next;

    public override PackedBytes Read(int row, PackLocation location, BodyPart part) => new(Slice(Block(location.Block), location, part));

    private ReadOnlyMemory<byte> Block(uint number)
    {
        foreach (var decoded in _decoded)
        {
            if (decoded?.Number == number)
                return decoded.Bytes;
        }

        var place = PlaceOf(number);
        using var block = Verified(place);
        var added = new DecodedBlock(number, Decode(block.Span, place.Length));
        _decoded[(uint)Interlocked.Increment(ref _next) % _decoded.Length] = added;
        return added.Bytes;
    }

    private static byte[] Decode(ReadOnlySpan<byte> stored, uint length)
    {
        if (length > PackFormat.MostBlockBytes)
            throw PackReader.Damaged();

        // Grown as it fills: a damaged length must not take memory that no bytes stand for.
        var decoded = new byte[Math.Min(length, 1 + (long)stored.Length * UsualExpansion)];
        using var decoder = new BrotliDecoder();
        for (var filled = 0; ; Array.Resize(ref decoded, (int)Math.Min(length, 2L * decoded.Length)))
        {
            var status = decoder.Decompress(stored, decoded.AsSpan(filled), out var consumed, out var written);
            stored = stored[consumed..];
            filled += written;
            if (status == OperationStatus.Done && filled == length)
                return decoded;

            if (status != OperationStatus.DestinationTooSmall || decoded.Length == length)
                throw PackReader.Damaged();
        }
    }

    private sealed record DecodedBlock(uint Number, ReadOnlyMemory<byte> Bytes);
}
