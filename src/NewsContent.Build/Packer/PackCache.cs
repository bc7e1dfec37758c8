using System.Security.Cryptography;
using System.Text;
using NewsContent.Build.Files;
using NewsContent.Build.Packing;

namespace NewsContent.Build.Packer;

/// <summary>What a build left for the next one: of which posts its pack was made, and what proves that pack and posts are still the same.</summary>
internal sealed record PackCache(byte[] Fingerprint, string PackId, FileStamp Table, FileStamp Bodies, FileStamp Manifest, byte[] ManifestHash, IReadOnlyList<CachedPost> Posts)
{
    public const int Magic = 0x4350434E;
    private const int HashLength = 32;

    /// <summary>Reads a cache; null when there is none, or it cannot be read or is damaged, or of other settings or another version of the package.</summary>
    public static PackCache? Load(string path, byte[] fingerprint)
    {
        if (!File.Exists(path))
            return null;

        if (PostBytes.Read(path, out _) is not { } bytes || bytes.Length < HashLength || !Hash(bytes, bytes.Length - HashLength).AsSpan().SequenceEqual(bytes.AsSpan(bytes.Length - HashLength)))
            return null;

        try
        {
            return Read(bytes, fingerprint);
        }
        catch (Exception exception) when (exception is IOException or FormatException or ArgumentException)
        {
            // The hash holds, but it is no cache of this layout.
            return null;
        }
    }

    private static PackCache? Read(byte[] bytes, byte[] fingerprint)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes, 0, bytes.Length - HashLength), Encoding.UTF8);
        if (reader.ReadInt32() != Magic || !reader.ReadBytes(HashLength).AsSpan().SequenceEqual(fingerprint))
            return null;

        var packId = reader.ReadString();
        var (table, bodies, manifest) = (Stamp(reader), Stamp(reader), Stamp(reader));
        var manifestHash = reader.ReadBytes(HashLength);
        var posts = new CachedPost[Count(reader.ReadInt32(), bytes.Length)];
        var manifestStart = reader.ReadInt64();
        for (var row = 0; row < posts.Length; row++)
        {
            posts[row] = new(row, reader.ReadString(), Stamp(reader), reader.ReadBytes(HashLength), manifestStart, reader.ReadInt32());
            manifestStart += posts[row].ManifestLength;
        }

        return new(fingerprint, packId, table, bodies, manifest, manifestHash, posts);
    }

    private static int Count(int count, int bytes) => count >= 0 && count <= bytes ? count : throw new FormatException("there cannot be so many posts");

    /// <summary>Whether the pack's files are untouched since the cache was written.</summary>
    public bool IsProvenBy(PackFiles files) =>
        Table.IsProof && Bodies.IsProof && Manifest.IsProof
        && Table == FileStamp.Of(files.Table) && Bodies == FileStamp.Of(files.Bodies) && Manifest == FileStamp.Of(files.Manifest);

    private static FileStamp Stamp(BinaryReader reader) => new(reader.ReadInt64(), reader.ReadInt64(), reader.ReadInt64(), reader.ReadInt64());

    public static byte[] Hash(byte[] bytes, int length)
    {
        using var hash = SHA256.Create();
        return hash.ComputeHash(bytes, 0, length);
    }
}

/// <summary>A post as it was when the pack was made.</summary>
/// <param name="Row">Its row in the pack.</param>
/// <param name="Hash">SHA-256 of the file's bytes; all zero when it could not be read.</param>
/// <param name="ManifestStart">Where its entry is in the manifest, in bytes.</param>
internal sealed record CachedPost(int Row, string RelativePath, FileStamp Stamp, byte[] Hash, long ManifestStart, int ManifestLength);
