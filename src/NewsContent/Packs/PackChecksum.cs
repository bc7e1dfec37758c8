using System.Buffers.Binary;
using System.Numerics;

namespace NewsContent.Packs;

/// <summary>CRC-32C (RFC 3720 §12.1): quick, and part of every runtime.</summary>
internal static class PackChecksum
{
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var checksum = uint.MaxValue;
        for (; bytes.Length >= 8; bytes = bytes[8..])
            checksum = BitOperations.Crc32C(checksum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));

        foreach (var single in bytes)
            checksum = BitOperations.Crc32C(checksum, single);

        return ~checksum;
    }
}
