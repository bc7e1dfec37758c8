using System.Buffers.Binary;
using System.IO.Compression;
using System.Numerics;
using System.Security.Cryptography;

namespace NewsContent.Build.Tests.Support;

/// <summary>The bytes of a pack as docs/pack-format.md describes them, read without the product's help.</summary>
internal sealed class PackImage(byte[] table, byte[] bodies)
{
    public const int HeaderLength = 88;
    private const int ChecksumPlace = 80;
    private const int BlockLength = 20;

    public byte[] Table { get; } = table;

    public byte[] Bodies { get; } = bodies;

    public int BlockCount => BinaryPrimitives.ReadInt32LittleEndian(Table.AsSpan(12));

    public string Id => Convert.ToHexString(Table, 48, 16);

    public string ManifestId => Convert.ToHexString(Table, 64, 16);

    public string IdOfContent => Convert.ToHexString(SHA256.HashData(Table.AsSpan(HeaderLength)), 0, 16);

    public uint HeaderChecksum => BinaryPrimitives.ReadUInt32LittleEndian(Table.AsSpan(ChecksumPlace));

    public uint ChecksumOf(int block) => BinaryPrimitives.ReadUInt32LittleEndian(Block(block)[16..]);

    public Span<byte> Stored(int block) =>
        Bodies.AsSpan((int)BinaryPrimitives.ReadUInt64LittleEndian(Block(block)), BinaryPrimitives.ReadInt32LittleEndian(Block(block)[8..]));

    /// <summary>Sets what the table says of a block's length when decompressed.</summary>
    public void SetLength(int block, int length) => BinaryPrimitives.WriteInt32LittleEndian(Block(block)[12..], length);

    /// <summary>Sets what the table says of a block's length as it is stored.</summary>
    public void SetStoredLength(int block, int length) => BinaryPrimitives.WriteInt32LittleEndian(Block(block)[8..], length);

    public byte[] Decoded(int block)
    {
        if (Table[6] == 0)
            return Stored(block).ToArray();

        var decoded = new byte[BinaryPrimitives.ReadInt32LittleEndian(Block(block)[12..])];
        return BrotliDecoder.TryDecompress(Stored(block), decoded, out var length) && length == decoded.Length ? decoded : throw new InvalidDataException();
    }

    /// <summary>Makes lengths and checksums fit what they are of, so that damage gets past them.</summary>
    public void Mend()
    {
        if (Table.Length < HeaderLength)
            return;

        BinaryPrimitives.WriteInt64LittleEndian(Table.AsSpan(32), Table.Length);
        BinaryPrimitives.WriteInt64LittleEndian(Table.AsSpan(40), Bodies.Length);
        for (var block = 0; IsWithin(block); block++)
            BinaryPrimitives.WriteUInt32LittleEndian(Block(block)[16..], Crc32C(Stored(block)));

        BinaryPrimitives.WriteUInt32LittleEndian(Table.AsSpan(ChecksumPlace), Crc32C(Table.AsSpan(0, ChecksumPlace)));
    }

    public static uint Crc32C(ReadOnlySpan<byte> bytes)
    {
        var checksum = uint.MaxValue;
        foreach (var single in bytes)
            checksum = BitOperations.Crc32C(checksum, single);

        return ~checksum;
    }

    private bool IsWithin(int block)
    {
        var blocksStart = BinaryPrimitives.ReadInt64LittleEndian(Table.AsSpan(24));
        return block < BlockCount && blocksStart >= 0 && blocksStart < Table.Length && blocksStart + (block + 1) * BlockLength <= Table.Length
            && BinaryPrimitives.ReadUInt64LittleEndian(Block(block)) is var start && start <= (ulong)Bodies.Length
            && BinaryPrimitives.ReadUInt32LittleEndian(Block(block)[8..]) <= (ulong)Bodies.Length - start;
    }

    private Span<byte> Block(int block) => Table.AsSpan((int)BinaryPrimitives.ReadInt64LittleEndian(Table.AsSpan(24)) + block * BlockLength, BlockLength);
}
