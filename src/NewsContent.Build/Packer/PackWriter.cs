using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using NewsContent.Build.Packing;
using NewsContent.Compilation.Packing;
using NewsContent.Packs;

namespace NewsContent.Build.Packer;

/// <summary>Writes table, bodies and manifest, block after block, and puts all three in place at the end.</summary>
internal sealed class PackWriter : IDisposable
{
    private readonly PackFiles _files;
    private readonly PackLimits _limits;
    private readonly UnfinishedFile _table;
    private readonly UnfinishedFile _bodies;
    private readonly UnfinishedFile _manifest;
    private readonly IncrementalHash _tableHash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly IncrementalHash _entriesHash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly MemoryStream _rows = new();
    private readonly MemoryStream _blocks = new();
    private readonly List<CachedPost> _posts = [];
    private readonly PackCacheWriter _cache = new();
    private readonly byte[] _firstLine = Encoding.UTF8.GetBytes(ManifestReader.FirstLine(new('0', 2 * PackFormat.IdLength), 0));
    private int _blockCount;
    private long _recordsEnd = PackFormat.HeaderLength;
    private long _bodiesEnd;
    private long _manifestLength;

    public PackWriter(PackFiles files, PackLimits limits)
    {
        (_files, _limits) = (files, limits);
        (_table, _bodies, _manifest) = (new(files.Table), new(files.Bodies), new(files.Manifest));
        _table.Append(new byte[PackFormat.HeaderLength]);
        _manifest.Append(_firstLine);
        _manifestLength = _firstLine.Length;
    }

    /// <exception cref="IOException">They cannot be written.</exception>
    /// <exception cref="PackTooLargeException">The pack would be too long for an app.</exception>
    public void Write(PackBlock[] blocks)
    {
        var first = _posts.Count;
        foreach (var block in blocks)
            AddRows(block);

        // The files have nothing to do with each other.
        Parallel.Invoke(
            () => Array.ForEach(blocks, block => _bodies.Append(block.Stored)),
            () => Array.ForEach(blocks, WriteTexts),
            () =>
            {
                for (var row = first; row < _posts.Count; row++)
                    _cache.Add(_posts[row]);
            });
    }

    private void WriteTexts(PackBlock block)
    {
        WriteTable(block.Records);
        _manifest.Append(block.Manifest);
        _entriesHash.AppendData(block.Manifest);
    }

    private void AddRows(PackBlock block)
    {
        _limits.CheckBlock(Math.Max(block.Length, block.Stored.Length), block.Posts[0].RelativePath, block.Posts[block.Posts.Count - 1].RelativePath);
        var bodyStart = 0;
        foreach (var post in block.Posts)
        {
            Number(_rows, (uint)_recordsEnd);
            Number(_rows, (uint)post.RecordLength);
            Number(_rows, (uint)_blockCount);
            Number(_rows, (uint)bodyStart);
            Number(_rows, (uint)post.BodyLength);
            Number(_rows, (uint)post.FactsLength);
            _recordsEnd += post.RecordLength;
            bodyStart += post.BodyLength + post.FactsLength;
            _posts.Add(new(_posts.Count, post.RelativePath, post.Stamp, post.Hash, _manifestLength, post.ManifestLength));
            _manifestLength += post.ManifestLength;
        }

        Number(_blocks, (uint)_bodiesEnd);
        Number(_blocks, (uint)(_bodiesEnd >> 32));
        Number(_blocks, (uint)block.Stored.Length);
        Number(_blocks, (uint)block.Length);
        Number(_blocks, block.Checksum);
        _bodiesEnd += block.Stored.Length;
        _blockCount++;
        _limits.CheckFile("table", _recordsEnd + _rows.Length + _blocks.Length);
        _limits.CheckFile("bodies", _bodiesEnd);
    }

    /// <summary>Puts the files in place, and last what the next build needs to know of them.</summary>
    /// <param name="before">The cache of the build before, whose manifest is in its place; null when there is none.</param>
    public void Finish(byte[] fingerprint, bool isCompressed, PackCache? before)
    {
        var rowsStart = _table.Length;
        WriteTable(_rows.ToArray());
        var blocksStart = _table.Length;
        WriteTable(_blocks.ToArray());
        var id = _tableHash.GetHashAndReset().AsSpan(0, PackFormat.IdLength).ToArray();
        var entriesHash = _entriesHash.GetHashAndReset();
        var manifestId = entriesHash.AsSpan(0, PackFormat.IdLength).ToArray();
        var header = Header(id, manifestId, isCompressed, rowsStart, blocksStart);
        _table.ReplaceStart(header);

        var firstLine = Encoding.UTF8.GetBytes(ManifestReader.FirstLine(Pack.ToHex(manifestId), _posts.Count));
        _manifest.ReplaceStart(firstLine);

        _bodies.Close();
        _table.Close();
        _manifest.Close();
        _bodies.Finish();
        _table.Finish();
        // The compiler takes a newer file for a changed one, and front matter is all that it reads.
        if (before is null || !before.ManifestHash.AsSpan().SequenceEqual(entriesHash))
            _manifest.Finish();

        _cache.Finish(new(fingerprint, Pack.ToHex(id), FileStamp.Of(_files.Table), FileStamp.Of(_files.Bodies), FileStamp.Of(_files.Manifest), entriesHash, _posts), _files.Cache);
    }

    public void Dispose()
    {
        _table.Dispose();
        _bodies.Dispose();
        _manifest.Dispose();
        _cache.Dispose();
        _tableHash.Dispose();
        _entriesHash.Dispose();
    }

    private byte[] Header(byte[] id, byte[] manifestId, bool isCompressed, long rowsStart, long blocksStart)
    {
        var header = new byte[PackFormat.HeaderLength];
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(PackHeader.Magic), PackFormat.Magic);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(PackHeader.Version), PackFormat.Version);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(PackHeader.Flags), (ushort)(isCompressed ? PackFlags.Brotli : PackFlags.None));
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(PackHeader.RowCount), _posts.Count);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(PackHeader.BlockCount), _blockCount);
        BinaryPrimitives.WriteInt64LittleEndian(header.AsSpan(PackHeader.RowsStart), rowsStart);
        BinaryPrimitives.WriteInt64LittleEndian(header.AsSpan(PackHeader.BlocksStart), blocksStart);
        BinaryPrimitives.WriteInt64LittleEndian(header.AsSpan(PackHeader.TableLength), _table.Length);
        BinaryPrimitives.WriteInt64LittleEndian(header.AsSpan(PackHeader.BodiesLength), _bodies.Length);
        id.CopyTo(header, PackHeader.Id);
        manifestId.CopyTo(header, PackHeader.ManifestId);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(PackHeader.HeaderChecksum), PackChecksum.Of(header.AsSpan(0, PackHeader.HeaderChecksum)));
        return header;
    }

    private void WriteTable(ReadOnlySpan<byte> bytes)
    {
        _table.Append(bytes);
        _tableHash.AppendData(bytes);
    }

    private static void Number(Stream stream, uint value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        stream.Write(bytes);
    }
}
