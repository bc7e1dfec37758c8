using System.Text;
using NewsContent.Build.Packing;

namespace NewsContent.Build.Packer;

/// <summary>Writes what the next build needs to know.</summary>
internal static class PackCacheWriter
{
    public static void Write(PackCache cache, string path)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write(PackCache.Magic);
        writer.Write(cache.Fingerprint);
        writer.Write(cache.PackId);
        Write(writer, cache.Table);
        Write(writer, cache.Bodies);
        Write(writer, cache.Manifest);
        writer.Write(cache.ManifestHash);
        writer.Write(cache.Posts.Count);
        writer.Write(cache.Posts.Count > 0 ? cache.Posts[0].ManifestStart : 0);
        foreach (var post in cache.Posts)
        {
            writer.Write(post.RelativePath);
            Write(writer, post.Stamp);
            writer.Write(post.Hash);
            writer.Write(post.ManifestLength);
        }

        writer.Flush();
        writer.Write(PackCache.Hash(bytes.GetBuffer(), (int)bytes.Length));
        writer.Flush();
        using var file = new UnfinishedFile(path);
        file.Append(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        file.Close();
        file.Finish();
    }

    private static void Write(BinaryWriter writer, FileStamp stamp)
    {
        writer.Write(stamp.Size);
        writer.Write(stamp.Modified);
        writer.Write(stamp.Changed);
        writer.Write(stamp.Number);
    }
}
