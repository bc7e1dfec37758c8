using System.Security.Cryptography;
using NewsContent.Build.Files;
using NewsContent.Build.Packing;

namespace NewsContent.Build.Packer;

/// <summary>Finds the posts of this build, and which of them are those of the build before.</summary>
internal static class PackPlan
{
    /// <summary>The posts, ordered by path, ordinally.</summary>
    /// <param name="files">The full paths of their files, in no order.</param>
    /// <param name="cache">What is known of the build before; null when there was none.</param>
    /// <param name="now">The time by the clock of the file system, in nanoseconds.</param>
    public static PlannedPost[] Of(ContentFolder content, string[] files, PackCache? cache, long now, CancellationToken cancellationToken)
    {
        var before = cache?.Posts ?? [];
        var byPath = ByPath(before);
        var (plan, rows) = (new PlannedPost[files.Length], new int[files.Length]);
        Parallel.For(0, files.Length, new ParallelOptions { CancellationToken = cancellationToken }, i =>
        {
            var relativePath = content.RelativePath(files[i]);
            var known = byPath.TryGetValue(relativePath, out var post) ? post : null;
            (plan[i], rows[i]) = (Of(files[i], relativePath, known, now), known?.Row ?? -1);
        });
        return InOrder(plan, rows, before.Count);
    }

    /// <summary>The hash of a file; all zero when it cannot be read.</summary>
    public static byte[] HashOf(byte[]? bytes)
    {
        using var hash = SHA256.Create();
        return bytes is null ? new byte[32] : hash.ComputeHash(bytes);
    }

    // The posts of the build before are in order: to put each in its place takes a tenth of the time of sorting them.
    private static PlannedPost[] InOrder(PlannedPost[] plan, int[] rows, int rowCount)
    {
        var places = new PlannedPost?[rowCount];
        for (var i = 0; i < plan.Length; i++)
        {
            if (rows[i] < 0 || places[rows[i]] is not null)
            {
                Array.Sort(plan, static (left, right) => string.CompareOrdinal(left.RelativePath, right.RelativePath));
                return plan;
            }

            places[rows[i]] = plan[i];
        }

        return Array.FindAll(places, static place => place is not null)!;
    }

    // Two names whose bytes are not UTF-8 may read the same.
    private static Dictionary<string, CachedPost> ByPath(IReadOnlyList<CachedPost> posts)
    {
        var byPath = new Dictionary<string, CachedPost>(posts.Count, StringComparer.Ordinal);
        foreach (var post in posts)
            byPath[post.RelativePath] = post;

        return byPath;
    }

    // The stamp is taken before the file is read: a change in between shows in the next build.
    private static PlannedPost Of(string path, string relativePath, CachedPost? known, long now)
    {
        var stamp = FileStamp.Of(path).Before(now);
        var isSame = known is not null
            && (stamp.IsProof && stamp == known.Stamp || known.Hash.AsSpan().SequenceEqual(HashOf(PostBytes.Read(path, out _))) && known.Hash.Any(static part => part != 0));
        return new(path, relativePath, stamp, isSame ? known : null);
    }
}
