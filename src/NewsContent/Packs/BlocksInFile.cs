using System.Buffers.Binary;
using System.Numerics;

namespace NewsContent.Packs;

/// <summary>
/// Blocks of a file that is not compressed. A block is read whole once, and verified; from then on the checksums of its parts are known, so
/// that a part is read alone and still verified each time. So another file in the place of this one is noticed at every read.
/// </summary>
internal sealed class BlocksInFile(ContentPack pack, ReadOnlyMemory<byte> places, StoredBodies stored) : PackBlocks(places, stored)
{
    // Two of 32 bits, and 0 for a row whose block was not read yet: a row of which both are 0 is only read more slowly.
    private readonly ulong[] _checksums = new ulong[pack.RowCount];

    // A page asks for the facts of its article one after the other. They are small, unlike bodies.
    private readonly KnownFacts?[] _facts = new KnownFacts?[16];
    private int _next;

    public override PackedBytes Read(int row, PackLocation location, BodyPart part)
    {
        if (part == BodyPart.Body)
            return Verified(row, location, part);

        foreach (var known in _facts)
        {
            if (known?.Row == row)
                return new(known.Bytes);
        }

        using var bytes = Verified(row, location, part);
        var added = new KnownFacts(row, bytes.Kept());
        _facts[(uint)Interlocked.Increment(ref _next) % _facts.Length] = added;
        return new(added.Bytes);
    }

    private PackedBytes Verified(int row, PackLocation location, BodyPart part)
    {
        var known = Volatile.Read(ref _checksums[row]);
        if (known == 0)
            known = Learn(row, location);

        var place = PlaceOf(location.Block);
        var (start, length) = location.Of(part);
        if (start + length > place.StoredLength)
            throw PackReader.Damaged();

        var bytes = Stored.Part(place.Start + start, length);
        if (ChecksumOf(bytes.Span) == (part == BodyPart.Body ? (uint)known : (uint)(known >> 32)))
            return bytes;

        bytes.Dispose();
        throw Stored.Changed();
    }

    // The rows of a block lie one after the other, so that one reading of the block serves them all.
    private ulong Learn(int row, PackLocation location)
    {
        using var block = Verified(PlaceOf(location.Block));
        var first = row;
        while (first > 0 && pack.Locate(first - 1).Block == location.Block)
            first--;

        for (; first < pack.RowCount && pack.Locate(first) is var neighbour && neighbour.Block == location.Block; first++)
        {
            // What leads beyond the block is damage of the table, which is found when it is read.
            if (neighbour.IsWithin(block.Span.Length))
                Volatile.Write(ref _checksums[first], ChecksumsOf(block.Memory, neighbour));
        }

        return ChecksumsOf(block.Memory, location);
    }

    private static ulong ChecksumsOf(ReadOnlyMemory<byte> block, PackLocation location) =>
        ChecksumOf(Slice(block, location, BodyPart.Body).Span)
        | (ulong)ChecksumOf(Slice(block, location, BodyPart.Facts).Span) << 32;

    // Of four lanes, which a processor computes at once: a single checksum waits for itself at each step. It is never stored.
    private static uint ChecksumOf(ReadOnlySpan<byte> bytes)
    {
        var (first, second, third, fourth) = (0u, 1u, 2u, 3u);
        for (; bytes.Length >= 32; bytes = bytes[32..])
        {
            first = BitOperations.Crc32C(first, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            second = BitOperations.Crc32C(second, BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..]));
            third = BitOperations.Crc32C(third, BinaryPrimitives.ReadUInt64LittleEndian(bytes[16..]));
            fourth = BitOperations.Crc32C(fourth, BinaryPrimitives.ReadUInt64LittleEndian(bytes[24..]));
        }

        var lanes = BitOperations.Crc32C(PackChecksum.Of(bytes), (ulong)first << 32 | second);
        return BitOperations.Crc32C(lanes, (ulong)third << 32 | fourth);
    }

    private sealed record KnownFacts(int Row, ReadOnlyMemory<byte> Bytes);
}
