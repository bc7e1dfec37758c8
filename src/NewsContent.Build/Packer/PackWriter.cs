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
    private readonly UnfinishedFile _table;
    private readonly UnfinishedFile _bodies;
    private readonly UnfinishedFile _manifest;
    private readonly IncrementalHash _tableHash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly IncrementalHash _entriesHash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly PackRows _rows;
    private readonly PackCacheWriter _cache = new();

    public PackWriter(PackFiles files, PackLimits limits)
    {
        (_files, _rows) = (files, new(limits));
        (_table, _bodies, _manifest) = (new(files.Table), new(files.Bodies), new(files.Manifest));
        _table.Append(new byte[PackFormat.HeaderLength]);
        _manifest.Append(new byte[ManifestReader.FirstLineLength]);
    }

    /// <exception cref="IOException">They cannot be written.</exception>
    /// <exception cref="PackTooLargeException">The pack would be too long for an app.</exception>
    public void Write(PackBlock[] blocks)
    {
        var first = _rows.Posts.Count;
        foreach (var block in blocks)
            _rows.Add(block);

        // The files have nothing to do with each other.
        Parallel.Invoke(
            () => Array.ForEach(blocks, block => _bodies.Append(block.Stored)),
            () => Array.ForEach(blocks, WriteTexts),
            () =>
            {
                for (var row = first; row < _rows.Posts.Count; row++)
                    _cache.Add(_rows.Posts[row]);
            });
    }

    private void WriteTexts(PackBlock block)
    {
        WriteTable(block.Records);
        _manifest.Append(block.Manifest);
        _entriesHash.AppendData(block.Manifest);
    }

    /// <summary>Puts the files in place, and last what the next build needs to know of them.</summary>
    /// <param name="before">The cache of the build before, whose manifest is in its place; null when there is none.</param>
    public void Finish(byte[] fingerprint, bool isCompressed, PackCache? before)
    {
        var rowsStart = _table.Length;
        WriteTable(_rows.Rows);
        var blocksStart = _table.Length;
        WriteTable(_rows.Blocks);
        var id = _tableHash.GetHashAndReset().AsSpan(0, PackFormat.IdLength).ToArray();
        var entriesHash = _entriesHash.GetHashAndReset();
        var manifestId = entriesHash.AsSpan(0, PackFormat.IdLength).ToArray();
        var header = Header(id, manifestId, isCompressed, rowsStart, blocksStart);
        _table.ReplaceStart(header);

        var firstLine = Encoding.UTF8.GetBytes(ManifestReader.FirstLine(Pack.ToHex(manifestId), _rows.Posts.Count));
        _manifest.ReplaceStart(firstLine);

        _bodies.Close();
        _table.Close();
        _manifest.Close();
        _bodies.Finish();
        _table.Finish();
        // The compiler takes a newer file for a changed one, and front matter is all that it reads.
        if (before is null || !before.ManifestHash.AsSpan().SequenceEqual(entriesHash))
            _manifest.Finish();

        _cache.Finish(new(fingerprint, Pack.ToHex(id), FileStamp.Of(_files.Table), FileStamp.Of(_files.Bodies), FileStamp.Of(_files.Manifest), entriesHash, _rows.Posts), _files.Cache);
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
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(PackHeader.RowCount), _rows.Posts.Count);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(PackHeader.BlockCount), _rows.BlockCount);
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
}
