using NewsContent.Build.Packing;

namespace NewsContent.Build.Packer;

/// <summary>A block with its posts, ready to be written.</summary>
internal abstract class PackBlock
{
    public abstract IReadOnlyList<BlockPost> Posts { get; }

    /// <summary>The records of the posts, one after the other.</summary>
    public abstract ReadOnlySpan<byte> Records { get; }

    /// <summary>The entries of the posts in the manifest, one after the other.</summary>
    public abstract ReadOnlySpan<byte> Manifest { get; }

    /// <summary>The bodies and facts of the posts, as they are stored.</summary>
    public abstract ReadOnlySpan<byte> Stored { get; }

    /// <summary>The length of bodies and facts before compression, in bytes.</summary>
    public abstract int Length { get; }

    /// <summary>Of the bytes as they are stored.</summary>
    public abstract uint Checksum { get; }
}

/// <summary>What is known of a post in a block; lengths are in bytes.</summary>
/// <param name="Hash">SHA-256 of the file's bytes; all zero when it could not be read.</param>
internal sealed record BlockPost(string RelativePath, FileStamp Stamp, byte[] Hash, int RecordLength, int BodyLength, int FactsLength, int ManifestLength);

/// <summary>A block of which a post at least was compiled, or whose posts were not together before.</summary>
internal sealed class CompiledBlock(BlockPost[] posts, byte[] records, byte[] manifest, PackedBodies bodies) : PackBlock
{
    public override IReadOnlyList<BlockPost> Posts => posts;

    public override ReadOnlySpan<byte> Records => records;

    public override ReadOnlySpan<byte> Manifest => manifest;

    public override ReadOnlySpan<byte> Stored => bodies.Stored;

    public override int Length => bodies.Length;

    public override uint Checksum => bodies.Checksum;
}
