using System.Security.Cryptography;
using NewsContent.Build.Files;
using NewsContent.Build.Packing;

namespace NewsContent.Build.Packer;

/// <summary>Finds the posts of this build, and which of them are those of the build before.</summary>
internal static class PackPlan
{
    /// <summary>The files of the posts, ordered by path, ordinally.</summary>
    public static ListedPost[] List(ContentFolder content)
    {
        var posts = content.Files(ContentFolder.Extensions).Select(path => new ListedPost(path, content.RelativePath(path))).ToArray();
        Array.Sort(posts, static (left, right) => string.CompareOrdinal(left.RelativePath, right.RelativePath));
        return posts;
    }

    /// <summary>The posts, in the order of their files.</summary>
    /// <param name="cache">What is known of the build before; null when there was none.</param>
    /// <param name="now">The time by the clock of the file system, in nanoseconds.</param>
    public static PlannedPost[] Of(ListedPost[] posts, PackCache? cache, long now, CancellationToken cancellationToken)
    {
        var known = ByPath(cache?.Posts ?? []);
        var plan = new PlannedPost[posts.Length];
        Parallel.For(0, posts.Length, new ParallelOptions { CancellationToken = cancellationToken }, i =>
            plan[i] = Of(posts[i], known.TryGetValue(posts[i].RelativePath, out var post) ? post : null, now));
        return plan;
    }

    /// <summary>The hash of a file; all zero when it cannot be read.</summary>
    public static byte[] HashOf(byte[]? bytes)
    {
        using var hash = SHA256.Create();
        return bytes is null ? new byte[32] : hash.ComputeHash(bytes);
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
    private static PlannedPost Of(ListedPost file, CachedPost? known, long now)
    {
        var stamp = FileStamp.Of(file.Path).Before(now);
        var isSame = known is not null
            && (stamp.IsProof && stamp == known.Stamp || known.Hash.AsSpan().SequenceEqual(HashOf(PostBytes.Read(file.Path, out _))) && known.Hash.Any(static part => part != 0));
        return new(file.Path, file.RelativePath, stamp, isSame ? known : null);
    }
}
