using System.Buffers.Binary;

namespace NewsContent.Packs;

/// <summary>Where a row's record lies in the table, and its body, followed by what was read off it, in a block of the bodies.</summary>
internal readonly struct PackLocation(ReadOnlySpan<byte> fields)
{
    // Fields, not properties: an app that has just started calls each property that it reads.
    public readonly uint RecordStart = BinaryPrimitives.ReadUInt32LittleEndian(fields);
    public readonly uint RecordLength = BinaryPrimitives.ReadUInt32LittleEndian(fields[4..]);
    public readonly uint Block = BinaryPrimitives.ReadUInt32LittleEndian(fields[8..]);
    public readonly uint BodyStart = BinaryPrimitives.ReadUInt32LittleEndian(fields[12..]);
    public readonly uint BodyLength = BinaryPrimitives.ReadUInt32LittleEndian(fields[16..]);
    public readonly uint FactsLength = BinaryPrimitives.ReadUInt32LittleEndian(fields[20..]);

    /// <summary>Where a part begins in the block, and how long it is.</summary>
    public (ulong Start, uint Length) Of(BodyPart part) =>
        part == BodyPart.Body ? (BodyStart, BodyLength) : ((ulong)BodyStart + BodyLength, FactsLength);

    /// <summary>Whether both parts lie in a block of a length.</summary>
    public bool IsWithin(int length) => (ulong)BodyStart + BodyLength + FactsLength <= (ulong)length;
}
