using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace NewsContent.Packs;

/// <summary>The bodies of a pack: slices of its bytes, or of blocks that are decompressed and kept for a while.</summary>
internal sealed class PackBodies(ContentPack pack, ReadOnlyMemory<byte> bytes, ReadOnlyMemory<byte> blocks, bool isCompressed) : BodyStore
{
    // Enough for the neighbours that a page of the newest articles shows, and for some requests at once.
    private readonly DecodedBlock?[] _decoded = new DecodedBlock?[isCompressed ? 16 : 0];
    private int _next;

    public override string Load(int body) => Encoding.UTF8.GetString(Bytes(body).Span);

    public override bool TryLoadUtf8(int body, out ReadOnlyMemory<byte> utf8)
    {
        utf8 = Bytes(body);
        return true;
    }

    public override string LoadExcerpt(int body) => pack.Row(body).Excerpt;

    public override ImmutableArray<Heading> LoadHeadings(int body) => pack.Row(body).Headings;

    public override ImmutableArray<Link> LoadLinks(int body) => pack.Row(body).Links;

    public override ImmutableArray<Image> LoadImages(int body) => pack.Row(body).Images;

    private ReadOnlyMemory<byte> Bytes(int body)
    {
        var place = pack.Locate(body);
        if (place.BodyLength == 0)
            return default;

        var block = Block(place.Block);
        return place.BodyStart + (ulong)place.BodyLength <= (ulong)block.Length ? block.Slice((int)place.BodyStart, (int)place.BodyLength) : throw PackReader.Damaged();
    }

    private ReadOnlyMemory<byte> Block(uint number)
    {
        if (number >= (uint)(blocks.Length / PackFormat.BlockLength))
            throw PackReader.Damaged();

        var fields = blocks.Span.Slice((int)number * PackFormat.BlockLength, PackFormat.BlockLength);
        var start = BinaryPrimitives.ReadUInt64LittleEndian(fields);
        var length = BinaryPrimitives.ReadUInt32LittleEndian(fields[8..]);
        if (start > (ulong)bytes.Length || length > (ulong)bytes.Length - start)
            throw PackReader.Damaged();

        var stored = bytes.Slice((int)start, (int)length);
        if (!isCompressed)
            return stored;

        foreach (var decoded in _decoded)
        {
            if (decoded?.Number == number)
                return decoded.Bytes;
        }

        var added = new DecodedBlock(number, Decode(stored.Span, BinaryPrimitives.ReadUInt32LittleEndian(fields[12..]), fields[16..]));
        _decoded[(uint)Interlocked.Increment(ref _next) % _decoded.Length] = added;
        return added.Bytes;
    }

    private static byte[] Decode(ReadOnlySpan<byte> stored, uint length, ReadOnlySpan<byte> checksum)
    {
        Span<byte> hash = stackalloc byte[PackFormat.HashLength];
        SHA256.HashData(stored, hash);
        // Brotli makes at most some thousands of bytes of one; a length beyond that is no length.
        if (!hash[..PackFormat.ChecksumLength].SequenceEqual(checksum) || length > int.MaxValue)
            throw PackReader.Damaged();

        var decoded = new byte[length];
        return BrotliDecoder.TryDecompress(stored, decoded, out var written) && written == decoded.Length ? decoded : throw PackReader.Damaged();
    }

    private sealed record DecodedBlock(uint Number, ReadOnlyMemory<byte> Bytes);
}
