namespace NewsContent.Packs;

/// <summary>Blocks of a resource, which nobody can change: they are verified once, and read where they lie.</summary>
internal sealed class BlocksInMemory(ReadOnlyMemory<byte> places, StoredBodies stored) : PackBlocks(places, stored)
{
    private readonly bool[] _isVerified = new bool[places.Length / PackFormat.BlockLength];

    public override PackedBytes Read(int row, PackLocation location, BodyPart part)
    {
        var place = PlaceOf(location.Block);
        var block = Volatile.Read(ref _isVerified[location.Block]) ? Stored.Part(place.Start, place.StoredLength) : Verified(place);
        Volatile.Write(ref _isVerified[location.Block], true);
        return new(Slice(block.Memory, location, part));
    }
}
