using NewsContent.Build.Packing;
using NewsContent.Compilation.Packing;

namespace NewsContent.Build.Packer;

/// <summary>Makes the pack of a content folder, or finds that the one of the build before still holds.</summary>
internal sealed class PackCompiler(ContentFolder content, PackSettings settings, byte[] fingerprint, PackFiles files)
{
    // Enough to keep all processors busy between two writes, little enough to be held in memory.
    private const int BlocksAtOnce = 64;

    /// <summary>Called between blocks with the number of posts that are done.</summary>
    public Action<int>? Progress { get; init; }

    /// <summary>Called when another packer keeps this one waiting, with the number of its process, if that is known.</summary>
    public Action<string>? Waits { get; init; }

    /// <summary>Called when the pack is in place, before what is left of the one before is removed.</summary>
    public Action<PackResult>? Finished { get; init; }

    public PackLimits Limits { get; init; } = PackLimits.OfFormat;

    /// <exception cref="IOException">The pack cannot be written; nothing was changed.</exception>
    /// <exception cref="Listing.ListingException">The content folder cannot be listed. No file was changed.</exception>
    /// <exception cref="PackTooLargeException">The pack would be too long for an app; nothing was changed.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; nothing was changed.</exception>
    public PackResult Compile(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(files.Folder);
        using var alone = PackLock.Take(files, Waits, cancellationToken);
        UnfinishedFile.RemoveAll(files.Folder);
        var now = FileStamp.Of(files.Lock).Changed;
        // While the folder is read, so is what is known of it.
        var listed = Task.Run(() => content.Posts().ToArray(), cancellationToken);
        var cache = PackCache.Load(files.Cache, fingerprint);
        using var before = cache is null ? null : Pack.Open(files, cache);
        var plan = PackPlan.Of(content, listed.GetAwaiter().GetResult(), before is null ? null : cache, now, cancellationToken);
        var changed = plan.Count(static post => post.Known is null);
        if (before is not null && changed == 0 && plan.Length == cache!.Posts.Count)
        {
            // Files that were touched but not changed are to be trusted by their new stamps, and the pack's files by theirs.
            if (plan.Any(static post => post.Stamp != post.Known!.Stamp) || !cache.IsProvenBy(files))
                PackCacheWriter.Write(Renew(cache, plan), files.Cache);

            return Finish(new(plan.Length, 0));
        }

        var isCompressed = settings.Compresses(plan.Sum(static post => post.Stamp.Size));
        using var writer = new PackWriter(files, Limits, before);
        var compiler = new BlockCompiler(new PostCompiler(settings.TimeZone, settings.IncludesDrafts, settings.Html, settings.Lengths), before, isCompressed);
        var blocks = BlockPlan.Cut(plan);
        var done = 0;
        for (var start = 0; start < blocks.Count; start += BlocksAtOnce)
        {
            var compiled = new PackBlock[Math.Min(BlocksAtOnce, blocks.Count - start)];
            Parallel.For(0, compiled.Length, new ParallelOptions { CancellationToken = cancellationToken }, i => compiled[i] = compiler.Compile(blocks[start + i], cancellationToken));
            writer.Write(compiled);
            done += compiled.Sum(static block => block.Posts.Count);
            Progress?.Invoke(done);
        }

        cancellationToken.ThrowIfCancellationRequested();

        writer.Finish(fingerprint, isCompressed);
        return Finish(new(plan.Length, changed));
    }

    private PackResult Finish(PackResult result)
    {
        Finished?.Invoke(result);
        return result;
    }

    private PackCache Renew(PackCache cache, PlannedPost[] plan) => cache with
    {
        Table = FileStamp.Of(files.Table),
        Bodies = FileStamp.Of(files.Bodies),
        Manifest = FileStamp.Of(files.Manifest),
        Posts = [.. plan.Select(static post => post.Known! with { Stamp = post.Stamp })],
    };
}

/// <summary>A pack that is up to date.</summary>
/// <param name="Changed">How many posts were compiled.</param>
internal sealed record PackResult(int Posts, int Changed);
