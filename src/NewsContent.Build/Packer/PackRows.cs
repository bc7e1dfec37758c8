using System.Buffers.Binary;
using NewsContent.Compilation.Packing;
using NewsContent.Packs;

namespace NewsContent.Build.Packer;

/// <summary>Counts along where the posts of a pack come to lie: the rows and the blocks of its table.</summary>
internal sealed class PackRows(PackLimits limits)
{
    private readonly MemoryStream _rows = new();
    private readonly MemoryStream _blocks = new();
    private readonly List<CachedPost> _posts = [];
    private long _recordsEnd = PackFormat.HeaderLength;
    private long _bodiesEnd;
    private long _manifestEnd = ManifestReader.FirstLineLength;

    public IReadOnlyList<CachedPost> Posts => _posts;

    public int BlockCount { get; private set; }

    public ReadOnlySpan<byte> Rows => Written(_rows);

    public ReadOnlySpan<byte> Blocks => Written(_blocks);

    /// <exception cref="PackTooLargeException">The pack would be too long for an app.</exception>
    public void Add(PackBlock block)
    {
        limits.CheckBlock(Math.Max(block.Length, block.Stored.Length), block.Posts[0].RelativePath, block.Posts[block.Posts.Count - 1].RelativePath);
        var bodyStart = 0;
        foreach (var post in block.Posts)
        {
            Write(_rows, _recordsEnd, post.RecordLength, BlockCount, bodyStart, post.BodyLength, post.FactsLength);
            _posts.Add(new(_posts.Count, post.RelativePath, post.Stamp, post.Hash, _manifestEnd, post.ManifestLength));
            _recordsEnd += post.RecordLength;
            _manifestEnd += post.ManifestLength;
            bodyStart += post.BodyLength + post.FactsLength;
        }

        Write(_blocks, _bodiesEnd, _bodiesEnd >> 32, block.Stored.Length, block.Length, block.Checksum);
        _bodiesEnd += block.Stored.Length;
        BlockCount++;
        limits.CheckFile("table", _recordsEnd + _rows.Length + _blocks.Length);
        limits.CheckFile("bodies", _bodiesEnd);
    }

    private static void Write(MemoryStream stream, params ReadOnlySpan<long> numbers)
    {
        Span<byte> bytes = stackalloc byte[sizeof(uint)];
        foreach (var number in numbers)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes, unchecked((uint)number));
            stream.Write(bytes);
        }
    }

    private static ReadOnlySpan<byte> Written(MemoryStream stream) => stream.GetBuffer().AsSpan(0, (int)stream.Length);
}
