using System.Buffers.Binary;

namespace NewsContent.Packs;

/// <summary>The blocks that bodies lie in. No byte of a block is given that its checksum does not speak for.</summary>
/// <remarks>Safe to use from any thread.</remarks>
internal abstract class PackBlocks(ReadOnlyMemory<byte> places, StoredBodies stored)
{
    public static PackBlocks Of(ContentPack pack, ReadOnlyMemory<byte> places, StoredBodies stored, bool isCompressed) =>
        isCompressed ? new CompressedBlocks(places, stored)
        : stored.File is null ? new BlocksInMemory(places, stored)
        : new BlocksInFile(pack, places, stored);

    /// <summary>A part of a row's block: its body, or what was read off that.</summary>
    /// <exception cref="PackException">The pack is damaged, or was replaced.</exception>
    public abstract PackedBytes Read(int row, PackLocation location, BodyPart part);

    protected StoredBodies Stored => stored;

    protected int Count => places.Length / PackFormat.BlockLength;

    protected BlockPlace PlaceOf(uint block) => block < (uint)Count
        ? new(places.Span.Slice((int)block * PackFormat.BlockLength, PackFormat.BlockLength))
        : throw PackReader.Damaged();

    /// <summary>A block as it is stored, all of it read and compared with its checksum.</summary>
    protected PackedBytes Verified(BlockPlace place)
    {
        var bytes = stored.Part(place.Start, place.StoredLength);
        if (PackChecksum.Of(bytes.Span) == place.Checksum)
            return bytes;

        bytes.Dispose();
        throw stored.Changed();
    }

    protected static ReadOnlyMemory<byte> Slice(ReadOnlyMemory<byte> block, PackLocation location, BodyPart part)
    {
        var (start, length) = location.Of(part);
        return start + length <= (ulong)block.Length ? block.Slice((int)start, (int)length) : throw PackReader.Damaged();
    }
}

/// <summary>What a row has in its block, one after the other.</summary>
internal enum BodyPart
{
    Body,

    /// <summary>Excerpt, headings, links, images and language.</summary>
    Facts,
}

/// <summary>Where a block lies in the bodies, and what the table says of it.</summary>
internal readonly struct BlockPlace(ReadOnlySpan<byte> fields)
{
    public readonly ulong Start = BinaryPrimitives.ReadUInt64LittleEndian(fields);
    public readonly uint StoredLength = BinaryPrimitives.ReadUInt32LittleEndian(fields[8..]);
    public readonly uint Length = BinaryPrimitives.ReadUInt32LittleEndian(fields[12..]);
    public readonly uint Checksum = BinaryPrimitives.ReadUInt32LittleEndian(fields[16..]);
}
