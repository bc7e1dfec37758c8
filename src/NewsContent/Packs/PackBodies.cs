using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;

namespace NewsContent.Packs;

/// <summary>The bodies of a pack: slices of its bytes, or of blocks that are decompressed and kept for a while.</summary>
internal sealed class PackBodies(ContentPack pack, ReadOnlyMemory<byte> bytes, ReadOnlyMemory<byte> blocks, bool isCompressed) : BodyStore
{
    // More than text is ever compressed, so that most blocks fit at once.
    private const int UsualExpansion = 16;

    // Enough for the neighbours that a page of the newest articles shows, and for some requests at once.
    private readonly DecodedBlock?[] _decoded = new DecodedBlock?[isCompressed ? 16 : 0];
    private int _next;

    /// <summary>What is replaced in bodies that have links; null when none has.</summary>
    public PackPatches? Patches { get; set; }

    public override string Load(int body) => Encoding.UTF8.GetString(Bytes(body).Span);

    public override bool TryLoadUtf8(int body, out ReadOnlyMemory<byte> utf8)
    {
        utf8 = Bytes(body);
        return true;
    }

    public override string LoadSlug(int body) => pack.Row(body).Slug;

    public override string LoadPath(int body) => pack.Row(body).Path;

    public override string LoadContentHash(int body) => pack.Row(body).ContentHash;

    public override string LoadExcerpt(int body)
    {
        var facts = Facts(body);
        return facts.Text();
    }

    public override ImmutableArray<Heading> LoadHeadings(int body)
    {
        var facts = Lists(body, skipped: 0);
        return facts.List(static (ref PackReader reader) => new Heading(reader.Byte(), reader.Text(), reader.Text()));
    }

    public override ImmutableArray<Link> LoadLinks(int body)
    {
        var facts = Lists(body, skipped: 1);
        var links = facts.List(static (ref PackReader reader) => new Link(reader.Text(), reader.Text()));
        return Patches is null ? links : Patches.Apply(body, links);
    }

    public override ImmutableArray<Image> LoadImages(int body)
    {
        var facts = Lists(body, skipped: 2);
        var images = facts.List(static (ref PackReader reader) => new Image(reader.Text(), reader.Byte() == 0 ? null : reader.Text()));
        return Patches is null ? images : Patches.Apply(body, images);
    }

    public override string LoadLanguage(int body)
    {
        var reader = Lists(body, skipped: 3);
        return reader.Text();
    }

    private ReadOnlyMemory<byte> Bytes(int body)
    {
        var place = pack.Locate(body);
        if (place.BodyLength == 0)
            return default;

        var stored = Slice(place, place.BodyStart, place.BodyLength);
        return Patches is null ? stored : Patches.Apply(body, stored);
    }

    // The excerpt, then headings, links and images, each list with its length before it, follow the body.
    private PackReader Facts(int body)
    {
        var place = pack.Locate(body);
        return new(Slice(place, (ulong)place.BodyStart + place.BodyLength, place.FactsLength).Span);
    }

    private PackReader Lists(int body, int skipped)
    {
        var reader = Facts(body);
        reader.Utf8();
        for (; skipped > 0; skipped--)
            reader.Take(reader.Count());

        return reader;
    }

    private ReadOnlyMemory<byte> Slice(PackLocation place, ulong start, uint length)
    {
        var block = Block(place.Block);
        return start + length <= (ulong)block.Length ? block.Slice((int)start, (int)length) : throw PackReader.Damaged();
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

        var added = new DecodedBlock(number, Decode(stored.Span, BinaryPrimitives.ReadUInt32LittleEndian(fields[12..]), BinaryPrimitives.ReadUInt32LittleEndian(fields[16..])));
        _decoded[(uint)Interlocked.Increment(ref _next) % _decoded.Length] = added;
        return added.Bytes;
    }

    private static byte[] Decode(ReadOnlySpan<byte> stored, uint length, uint checksum)
    {
        if (PackChecksum.Of(stored) != checksum || length > PackFormat.MostBlockBytes)
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
