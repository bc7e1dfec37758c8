using System.Buffers.Binary;
using System.Security.Cryptography;
using NewsContent.Build.Packing;
using NewsContent.Packs;

namespace NewsContent.Build.Packer;

/// <summary>The pack of the build before, read to take over what has not changed.</summary>
internal sealed class Pack : IDisposable
{
    private readonly MappedFile _table;
    private readonly long _rows;
    private readonly long _blocks;
    private readonly int _blockCount;
    private readonly long _bodiesLength;

    private Pack(PackFiles files)
    {
        // Before they are read: a change from then on shows in the next build.
        (BodiesStamp, ManifestStamp) = (FileStamp.Of(files.Bodies), FileStamp.Of(files.Manifest));
        _table = new(files.Table);
        BodiesFile = new(files.Bodies);
        ManifestFile = new(files.Manifest);
        // Verify refuses it; thrown here, the exception would leave the files mapped.
        if (_table.Length < PackFormat.HeaderLength)
            return;

        var header = _table.Part(0, PackFormat.HeaderLength);
        IsCompressed = BinaryPrimitives.ReadUInt16LittleEndian(header.Slice(PackHeader.Flags)) == (ushort)PackFlags.Brotli;
        RowCount = BinaryPrimitives.ReadInt32LittleEndian(header.Slice(PackHeader.RowCount));
        _rows = BinaryPrimitives.ReadInt64LittleEndian(header.Slice(PackHeader.RowsStart));
        _blocks = BinaryPrimitives.ReadInt64LittleEndian(header.Slice(PackHeader.BlocksStart));
        _blockCount = BinaryPrimitives.ReadInt32LittleEndian(header.Slice(PackHeader.BlockCount));
        _bodiesLength = BinaryPrimitives.ReadInt64LittleEndian(header.Slice(PackHeader.BodiesLength));
    }

    /// <summary>Opens the pack that a cache speaks of; null when its files are not the ones that were written, byte for byte.</summary>
    public static Pack? Open(PackFiles files, PackCache cache)
    {
        if (!File.Exists(files.Table) || !File.Exists(files.Bodies) || !File.Exists(files.Manifest))
            return null;

        Pack? pack = null;
        try
        {
            pack = new(files);
            if (cache.IsProvenBy(files) || pack.Verify(cache))
                return pack;
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            // Another pack than that of the cache, or none: as if there were none.
        }

        pack?.Dispose();
        return null;
    }

    /// <summary>The records of some rows, which lie one after the other.</summary>
    public ReadOnlySpan<byte> Records(int first, int last)
    {
        var start = RecordStart(first);
        return _table.Part(start, RecordStart(last) + RecordLength(last) - start);
    }

    public int RecordLength(int row) => BinaryPrimitives.ReadInt32LittleEndian(Fields(row).Slice(4));

    public int BlockOf(int row) => BinaryPrimitives.ReadInt32LittleEndian(Fields(row).Slice(8));

    public int BodyLength(int row) => BinaryPrimitives.ReadInt32LittleEndian(Fields(row).Slice(16));

    public int FactsLength(int row) => BinaryPrimitives.ReadInt32LittleEndian(Fields(row).Slice(20));

    /// <summary>The body of a row and what was read off it, of which <paramref name="block"/> is the block.</summary>
    public ReadOnlySpan<byte> Body(int row, ReadOnlySpan<byte> block) =>
        block.Slice(BinaryPrimitives.ReadInt32LittleEndian(Fields(row).Slice(12)), BodyLength(row) + FactsLength(row));

    public BlockPlace PlaceOf(int block)
    {
        var fields = _table.Part(_blocks + (long)block * PackFormat.BlockLength, PackFormat.BlockLength);
        return new(
            (long)BinaryPrimitives.ReadUInt64LittleEndian(fields),
            BinaryPrimitives.ReadUInt32LittleEndian(fields.Slice(8)),
            BinaryPrimitives.ReadInt32LittleEndian(fields.Slice(12)),
            BinaryPrimitives.ReadUInt32LittleEndian(fields.Slice(16)));
    }

    public ReadOnlySpan<byte> Stored(BlockPlace place) => BodiesFile.Part(place.Start, place.StoredLength);

    /// <summary>The bodies and facts of a block, not compressed.</summary>
    public byte[] Bodies(int block)
    {
        var place = PlaceOf(block);
        return new PackedBodies(Stored(place).ToArray(), place.Length, place.Checksum).Decompressed(IsCompressed);
    }

    /// <summary>The entries of some posts, which lie one after the other.</summary>
    public ReadOnlySpan<byte> ManifestEntries(CachedPost first, CachedPost last) => ManifestFile.Part(first.ManifestStart, last.ManifestStart + last.ManifestLength - first.ManifestStart);

    public MappedFile BodiesFile { get; }

    public FileStamp BodiesStamp { get; }

    public MappedFile ManifestFile { get; }

    public FileStamp ManifestStamp { get; }

    public bool IsCompressed { get; }

    public int RowCount { get; }

    public void Dispose()
    {
        _table.Dispose();
        BodiesFile.Dispose();
        ManifestFile.Dispose();
    }

    private long RecordStart(int row) => BinaryPrimitives.ReadUInt32LittleEndian(Fields(row));

    private ReadOnlySpan<byte> Fields(int row) => _table.Part(_rows + (long)row * PackFormat.RowLength, PackFormat.RowLength);

    private bool Verify(PackCache cache) =>
        PackId(_table) == cache.PackId && IsWholeHeader(_table.Part(0, PackFormat.HeaderLength)) && BodiesFile.Length == _bodiesLength
        && IsManifest(cache.ManifestHash)
        && Enumerable.Range(0, _blockCount).All(number => PlaceOf(number) is var place && place.Checksum == PackChecksum.Of(Stored(place)));

    private bool IsManifest(byte[] entriesHash)
    {
        var firstLine = System.Text.Encoding.UTF8.GetBytes(Compilation.Packing.ManifestReader.FirstLine(ToHex(entriesHash.AsSpan(0, PackFormat.IdLength)), RowCount));
        return ManifestFile.Part(0, firstLine.Length).SequenceEqual(firstLine) && Hash(ManifestFile, firstLine.Length).AsSpan().SequenceEqual(entriesHash);
    }

    // The id is of what follows the header.
    private static bool IsWholeHeader(ReadOnlySpan<byte> header) =>
        BinaryPrimitives.ReadUInt32LittleEndian(header.Slice(PackHeader.HeaderChecksum)) == PackChecksum.Of(header.Slice(0, PackHeader.HeaderChecksum))
        && header.Slice(PackHeader.HeaderChecksum + sizeof(uint)).IndexOfAnyExcept((byte)0) < 0;

    private static string PackId(MappedFile table) =>
        ToHex(table.Part(PackHeader.Id, PackFormat.IdLength)) is var id && id == ToHex(Hash(table, PackFormat.HeaderLength).AsSpan(0, PackFormat.IdLength)) ? id : "";

    private static byte[] Hash(MappedFile file, int start)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        const int Chunk = 1 << 20;
        for (long at = start; at < file.Length; at += Chunk)
            hash.AppendData(file.Part(at, Math.Min(Chunk, file.Length - at)).ToArray());

        return hash.GetHashAndReset();
    }

    public static string ToHex(ReadOnlySpan<byte> bytes) => Compilation.ContentHash.Hex(bytes.ToArray());
}

/// <summary>Where a block lies in the bodies, and what is known of it.</summary>
/// <param name="Length">The length before compression, in bytes.</param>
internal readonly record struct BlockPlace(long Start, uint StoredLength, int Length, uint Checksum);
