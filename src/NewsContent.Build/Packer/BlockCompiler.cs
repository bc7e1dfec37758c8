using NewsContent.Build.Files;
using NewsContent.Compilation.Packing;

namespace NewsContent.Build.Packer;

/// <summary>Compiles the posts of a block, or takes over what the build before made of them.</summary>
/// <remarks>Safe to use from any thread.</remarks>
internal sealed class BlockCompiler(PostCompiler compiler, Pack? before, bool isCompressed)
{
    public CompiledBlock Compile(ArraySegment<PlannedPost> posts, CancellationToken cancellationToken)
    {
        var whole = WholeBlockBefore(posts);
        var bodiesBefore = new Dictionary<uint, byte[]>();
        using var bodies = new MemoryStream();
        var compiled = posts.Select(post => Compile(post, whole is null ? bodies : null, bodiesBefore, cancellationToken)).ToArray();
        return new(whole ?? PackedBlock.Of(bodies.ToArray(), isCompressed), compiled);
    }

    private CompiledPost Compile(PlannedPost post, MemoryStream? bodies, Dictionary<uint, byte[]> bodiesBefore, CancellationToken cancellationToken)
    {
        if (post.Known is { } known)
        {
            if (bodies is not null)
                Append(bodies, before!.Body(known.Row, BodiesOf(before.BlockOf(known.Row), bodiesBefore)).ToArray());

            return new(post, known.Hash, before!.Record(known.Row).ToArray(), before.ManifestEntry(known).ToArray(), before.BodyLength(known.Row), before.FactsLength(known.Row));
        }

        var bytes = PostBytes.Read(post.Path, out var problem);
        var hash = PackPlan.HashOf(bytes);
        var packed = bytes is null ? PostCompiler.Unreadable(post.RelativePath, problem) : compiler.Compile(post.RelativePath, bytes, hash, cancellationToken);
        Append(bodies!, packed.Body);
        Append(bodies!, packed.Facts);
        return new(bytes is null ? post with { Stamp = post.Stamp.Unproven } : post, hash, packed.Record, packed.Manifest, packed.Body.Length, packed.Facts.Length);
    }

    // Not decompressed and compressed again when the same posts are in it as before.
    private PackedBlock? WholeBlockBefore(ArraySegment<PlannedPost> posts)
    {
        var list = (IReadOnlyList<PlannedPost>)posts;
        if (before is null || before.IsCompressed != isCompressed || list.Any(static post => post.Known is null))
            return null;

        var (first, last) = (list[0].Known!.Row, list[list.Count - 1].Known!.Row);
        var number = before.BlockOf(first);
        var isWhole = last - first == list.Count - 1 && before.BlockOf(last) == number
            && (first == 0 || before.BlockOf(first - 1) != number) && (last == before.RowCount - 1 || before.BlockOf(last + 1) != number);
        return isWhole ? before.Block(number) : null;
    }

    private byte[] BodiesOf(uint block, Dictionary<uint, byte[]> bodiesBefore)
    {
        if (!bodiesBefore.TryGetValue(block, out var bodies))
            bodiesBefore.Add(block, bodies = before!.Block(block).Bodies(before.IsCompressed));

        return bodies;
    }

    private static void Append(MemoryStream bodies, byte[] body) => bodies.Write(body, 0, body.Length);
}

/// <summary>A block with its posts, ready to be written.</summary>
internal sealed record CompiledBlock(PackedBlock Bodies, CompiledPost[] Posts);

internal sealed record CompiledPost(PlannedPost Post, byte[] Hash, byte[] Record, byte[] Manifest, int BodyLength, int FactsLength);
