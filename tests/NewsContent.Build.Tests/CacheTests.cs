using NewsContent.Build.Packer;
using Xunit;

namespace NewsContent.Build.Tests;

/// <summary>A cache that is none gives none, even if its hash holds: then every post is compiled anew.</summary>
public sealed class CacheTests : IDisposable
{
    private static readonly byte[] s_fingerprint = new byte[32];

    private readonly string _path = Path.GetTempFileName();

    [Fact]
    public void CacheCutAnywhere_IsNone()
    {
        var whole = Write(new CachedPost(0, "a.md", new(1, 2, 3, 4), new byte[32], 0, 10));

        Assert.NotNull(Load(whole));
        Assert.All(Enumerable.Range(0, whole.Length), length => Assert.Null(Load(whole[..length])));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void ImpossibleNumberOfPosts_IsNone(int count)
    {
        var bytes = Write();
        BitConverter.GetBytes(count).CopyTo(bytes, bytes.Length - 12);

        Assert.Null(Load(bytes));
    }

    // Without the hash at its end.
    private byte[] Write(params CachedPost[] posts)
    {
        PackCacheWriter.Write(new(s_fingerprint, "00", new(1, 2, 3, 4), new(1, 2, 3, 4), new(1, 2, 3, 4), new byte[32], posts), _path);
        return File.ReadAllBytes(_path)[..^32];
    }

    private PackCache? Load(byte[] bytes)
    {
        File.WriteAllBytes(_path, [.. bytes, .. PackCache.Hash(bytes, bytes.Length)]);
        return PackCache.Load(_path, s_fingerprint);
    }

    public void Dispose() => File.Delete(_path);
}
