using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using NewsContent.Build.Packing;
using NewsContent.Compilation.Packing;
using NewsContent.Packs;

namespace NewsContent.Build.Packer;

/// <summary>Writes table, bodies and manifest, block after block, and puts in place at the end what has changed.</summary>
internal sealed class PackWriter : IDisposable
{
    private readonly PackFiles _files;
    private readonly Pack? _before;
    private readonly UnfinishedFile _table;
    private readonly RewrittenFile _bodies;
    private readonly RewrittenFile _manifest;
    private readonly IncrementalHash _tableHash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly IncrementalHash _entriesHash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly PackRows _rows;
    private readonly PackCacheWriter _cache = new();

    /// <param name="before">The pack in its place; null when there is none.</param>
    public PackWriter(PackFiles files, PackLimits limits, Pack? before)
    {
        (_files, _before, _rows) = (files, before, new(limits));
        _table = new(files.Table);
        _bodies = new(files.Bodies, before?.BodiesFile, 0);
        _manifest = new(files.Manifest, before?.ManifestFile, ManifestReader.FirstLineLength);
        _table.Append(new byte[PackFormat.HeaderLength]);
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
            () => Array.ForEach(blocks, block => WriteTable(block.Records)),
            () => Array.ForEach(blocks, block => WriteManifest(block.Manifest)),
            () =>
            {
                for (var row = first; row < _rows.Posts.Count; row++)
                    _cache.Add(_rows.Posts[row]);
            });
    }

    /// <summary>Puts the files in place, and last what the next build needs to know of them.</summary>
    public void Finish(byte[] fingerprint, bool isCompressed)
    {
        // The compiler takes a newer manifest for a changed one; and files that are mapped cannot be replaced everywhere.
        var (hasOtherBodies, hasOtherManifest) = (_bodies.Complete(), _manifest.Complete());
        _before?.Dispose();
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
        _manifest.Close(firstLine);
        _bodies.Close([]);
        _table.Close();
        _bodies.Finish();
        _table.Finish();
        _manifest.Finish();
        var bodies = hasOtherBodies ? FileStamp.Of(_files.Bodies) : _before!.BodiesStamp;
        var manifest = hasOtherManifest ? FileStamp.Of(_files.Manifest) : _before!.ManifestStamp;
        _cache.Finish(new(fingerprint, Pack.ToHex(id), FileStamp.Of(_files.Table), bodies, manifest, entriesHash, _rows.Posts), _files.Cache);
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

    private void WriteManifest(ReadOnlySpan<byte> entries)
    {
        _manifest.Append(entries);
        _entriesHash.AppendData(entries);
    }

    private void WriteTable(ReadOnlySpan<byte> bytes)
    {
        _table.Append(bytes);
        _tableHash.AppendData(bytes);
    }
}
