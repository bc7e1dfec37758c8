using System.Security.Cryptography;
using System.Text;
using NewsContent.Build.Packing;

namespace NewsContent.Build.Packer;

/// <summary>Writes what the next build needs to know: post after post, and at the end what proves them.</summary>
internal sealed class PackCacheWriter : IDisposable
{
    private readonly MemoryStream _bytes = new();
    private readonly BinaryWriter _writer;

    public PackCacheWriter() => _writer = new(_bytes, Encoding.UTF8);

    public static void Write(PackCache cache, string path)
    {
        using var writer = new PackCacheWriter();
        foreach (var post in cache.Posts)
            writer.Add(post);

        writer.Finish(cache, path);
    }

    public void Add(CachedPost post)
    {
        _writer.Write(post.RelativePath);
        Write(_writer, post.Stamp);
        _writer.Write(post.Hash);
        _writer.Write(post.ManifestLength);
    }

    /// <param name="cache">The cache, whose posts were added.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Finish(PackCache cache, string path)
    {
        _writer.Flush();
        using var head = new MemoryStream();
        using var writer = new BinaryWriter(head, Encoding.UTF8);
        writer.Write(PackCache.Magic);
        writer.Write(cache.Fingerprint);
        writer.Write(cache.PackId);
        Write(writer, cache.Table);
        Write(writer, cache.Bodies);
        Write(writer, cache.Manifest);
        writer.Write(cache.ManifestHash);
        writer.Write(cache.Posts.Count);
        writer.Write(cache.Posts.Count > 0 ? cache.Posts[0].ManifestStart : 0);
        writer.Flush();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var file = new UnfinishedFile(path);
        foreach (var part in new[] { head, _bytes })
        {
            hash.AppendData(part.GetBuffer(), 0, (int)part.Length);
            file.Append(part.GetBuffer().AsSpan(0, (int)part.Length));
        }

        file.Append(hash.GetHashAndReset());
        file.Close();
        file.Finish();
    }

    public void Dispose() => _writer.Dispose();

    private static void Write(BinaryWriter writer, FileStamp stamp)
    {
        writer.Write(stamp.Size);
        writer.Write(stamp.Modified);
        writer.Write(stamp.Changed);
        writer.Write(stamp.Number);
    }
}
