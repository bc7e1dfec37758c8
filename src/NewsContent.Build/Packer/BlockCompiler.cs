using NewsContent.Build.Files;
using NewsContent.Compilation.Packing;

namespace NewsContent.Build.Packer;

/// <summary>Compiles the posts of a block, or takes over what the build before made of them.</summary>
/// <remarks>Safe to use from any thread.</remarks>
internal sealed class BlockCompiler(PostCompiler compiler, Pack? before, bool isCompressed)
{
    /// <exception cref="InvalidDataException">The pack of the build before is damaged.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public PackBlock Compile(PlannedPost[] posts, CancellationToken cancellationToken)
    {
        if (KeptBlock.Find(posts, before, isCompressed) is { } kept)
            return kept;

        var parts = new BlockParts();
        var bodiesBefore = new Dictionary<int, byte[]>();
        foreach (var post in posts)
        {
            if (post.Known is { } known)
                TakeOver(post, known, bodiesBefore, parts);
            else
                Compile(post, parts, cancellationToken);
        }

        return parts.ToBlock(isCompressed);
    }

    private void TakeOver(PlannedPost post, CachedPost known, Dictionary<int, byte[]> bodiesBefore, BlockParts parts)
    {
        var block = before!.BlockOf(known.Row);
        if (!bodiesBefore.TryGetValue(block, out var bodies))
            bodiesBefore.Add(block, bodies = before.Bodies(block));

        var factsLength = before.FactsLength(known.Row);
        var body = before.Body(known.Row, bodies);
        parts.Add(post, known.Hash, before.Records(known.Row, known.Row), body.Slice(0, body.Length - factsLength), body.Slice(body.Length - factsLength), before.ManifestEntries(known, known));
    }

    private void Compile(PlannedPost post, BlockParts parts, CancellationToken cancellationToken)
    {
        var bytes = PostBytes.Read(post.Path, out var problem);
        var hash = PackPlan.HashOf(bytes);
        var packed = bytes is null ? PostCompiler.Unreadable(post.RelativePath, problem) : compiler.Compile(post.RelativePath, bytes, hash, cancellationToken);
        parts.Add(bytes is null ? post with { Stamp = post.Stamp.Unproven } : post, hash, packed.Record, packed.Body, packed.Facts, packed.Manifest);
    }
}
