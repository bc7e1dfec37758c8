namespace NewsContent.Build.Packer;

/// <summary>Collects the parts of a block, post after post.</summary>
internal sealed class BlockParts
{
    private readonly List<BlockPost> _posts = [];
    private readonly MemoryStream _records = new();
    private readonly MemoryStream _bodies = new();
    private readonly MemoryStream _manifest = new();

    public void Add(PlannedPost post, byte[] hash, ReadOnlySpan<byte> record, ReadOnlySpan<byte> body, ReadOnlySpan<byte> facts, ReadOnlySpan<byte> manifest)
    {
        _posts.Add(new(post.RelativePath, post.Stamp, hash, record.Length, body.Length, facts.Length, manifest.Length));
        _records.Write(record);
        _bodies.Write(body);
        _bodies.Write(facts);
        _manifest.Write(manifest);
    }

    public CompiledBlock ToBlock(bool isCompressed) => new([.. _posts], _records.ToArray(), _manifest.ToArray(), PackedBodies.Of(_bodies.ToArray(), isCompressed));
}
