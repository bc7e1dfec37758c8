using System.Buffers.Binary;
using System.ComponentModel;
using System.Reflection;

namespace NewsContent.Packs;

/// <summary>A packed archive: a table of records, and the bodies. Opened by generated code.</summary>
/// <remarks>
/// Immutable and safe to use from any thread. Opening reads the header alone; records and bodies are read when they are asked for, within
/// bounds that are checked each time. The format is described in docs/pack-format.md.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ContentPack
{
    private readonly ReadOnlyMemory<byte> _table;
    private readonly int _rowsStart;

    private ContentPack(ReadOnlyMemory<byte> table, StoredBodies bodies, string manifestId)
    {
        var header = Header(table.Span);
        RowCount = BinaryPrimitives.ReadInt32LittleEndian(header[PackHeader.RowCount..]);
        var blockCount = BinaryPrimitives.ReadInt32LittleEndian(header[PackHeader.BlockCount..]);
        _rowsStart = Section(header, PackHeader.RowsStart, RowCount, PackFormat.RowLength);
        var blocksStart = Section(header, PackHeader.BlocksStart, blockCount, PackFormat.BlockLength);
        if (BinaryPrimitives.ReadInt64LittleEndian(header[PackHeader.TableLength..]) != table.Length)
            throw new PackException("The packed archive is cut short. Build the project anew.");

        var found = header.Slice(PackHeader.ManifestId, PackFormat.IdLength);
        if (!IsId(found, manifestId))
            throw new PackException($"The packed archive is of another build: its front matter is {Convert.ToHexString(found)}, and the code was compiled for {manifestId}. Build the project anew.");

        if (BinaryPrimitives.ReadInt64LittleEndian(header[PackHeader.BodiesLength..]) != bodies.Length)
            throw new PackException("The bodies of the packed archive are cut short or of another build. Build the project anew.");

        _table = table;
        var isCompressed = ((PackFlags)BinaryPrimitives.ReadUInt16LittleEndian(header[PackHeader.Flags..])).HasFlag(PackFlags.Brotli);
        Bodies = new(this, PackBlocks.Of(this, table.Slice(blocksStart, blockCount * PackFormat.BlockLength), bodies, isCompressed));
    }

    internal int RowCount { get; }

    internal PackBodies Bodies { get; }

    /// <summary>Opens the pack in an assembly's resources, or beside the app.</summary>
    /// <param name="assembly">The assembly that the posts were compiled into.</param>
    /// <param name="manifestId">The id of the manifest that the code was compiled for, in hexadecimal.</param>
    /// <param name="file">The name of the pack's files beside the app, without extension; null when the pack is in the assembly.</param>
    /// <exception cref="PackException">The pack is missing, damaged, of another version or of another build.</exception>
    public static ContentPack Open(Assembly assembly, string manifestId, string? file) => Open(assembly, manifestId, file, null!);

    /// <summary>Opens a pack whose bodies have links.</summary>
    /// <param name="assembly">The assembly that the posts were compiled into.</param>
    /// <param name="manifestId">The id of the manifest that the code was compiled for, in hexadecimal.</param>
    /// <param name="file">The name of the pack's files beside the app, without extension; null when the pack is in the assembly.</param>
    /// <param name="patches">What is replaced in the bodies.</param>
    /// <exception cref="PackException">The pack is missing, damaged, of another version or of another build.</exception>
    public static ContentPack Open(Assembly assembly, string manifestId, string? file, PackPatches patches)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentNullException.ThrowIfNull(manifestId);
        var pack = file is null
            ? Open(PackStorage.OfResource(assembly, "NewsContent.table"), PackStorage.OfResource(assembly, "NewsContent.bodies"), manifestId)
            : OpenFiles(Path.Combine(AppContext.BaseDirectory, file), manifestId);
        pack.Bodies.Patches = patches;
        return pack;
    }

    internal static ContentPack Open(ReadOnlyMemory<byte> table, ReadOnlyMemory<byte> bodies, string manifestId) => new(table, new(bodies), manifestId);

    /// <summary>Opens a pack beside the app. The table is copied into memory: most of it is read by the first list of articles.</summary>
    internal static ContentPack OpenFiles(string path, string manifestId) =>
        new(new PackFile(path + ".table").ReadAll(), new(new PackFile(path + ".bodies")), manifestId);

    internal PackRow Row(int row) => new(this, row);

    /// <summary>The row's fixed part: where its record and its body are.</summary>
    internal PackLocation Locate(int row)
    {
        if ((uint)row >= (uint)RowCount)
            throw PackReader.Damaged();

        return new(_table.Span.Slice(_rowsStart + row * PackFormat.RowLength, PackFormat.RowLength));
    }

    internal ReadOnlySpan<byte> Record(PackLocation location) =>
        location.RecordStart + (ulong)location.RecordLength <= (ulong)_table.Length
            ? _table.Span.Slice((int)location.RecordStart, (int)location.RecordLength)
            : throw PackReader.Damaged();

    private static ReadOnlySpan<byte> Header(ReadOnlySpan<byte> table)
    {
        if (table.Length < PackFormat.HeaderLength || BinaryPrimitives.ReadUInt32LittleEndian(table) != PackFormat.Magic)
            throw new PackException("The packed archive does not begin as one does. Build the project anew.");

        var version = BinaryPrimitives.ReadUInt16LittleEndian(table[PackHeader.Version..]);
        if (version != PackFormat.Version)
            throw new PackException($"The packed archive is of format {version}, and this library reads format {PackFormat.Version}. Build with the package version that the app runs with.");

        if (PackChecksum.Of(table[..PackHeader.HeaderChecksum]) != BinaryPrimitives.ReadUInt32LittleEndian(table[PackHeader.HeaderChecksum..]))
            throw new PackException("The header of the packed archive is damaged. Build the project anew.");

        return table[..PackFormat.HeaderLength];
    }

    // Not by way of Convert: what it calls is compiled anew in each process.
    private static bool IsId(ReadOnlySpan<byte> bytes, string id)
    {
        if (id.Length != 2 * bytes.Length)
            return false;

        for (var i = 0; i < id.Length; i++)
        {
            var digit = i % 2 == 0 ? bytes[i / 2] >> 4 : bytes[i / 2] & 0xF;
            if ((id[i] | 0x20) != (digit < 10 ? '0' + digit : 'a' + digit - 10))
                return false;
        }

        return true;
    }

    private static int Section(ReadOnlySpan<byte> header, int place, int count, int length)
    {
        var start = BinaryPrimitives.ReadInt64LittleEndian(header[place..]);
        var tableLength = BinaryPrimitives.ReadInt64LittleEndian(header[PackHeader.TableLength..]);
        return count >= 0 && start >= PackFormat.HeaderLength && start <= tableLength && (long)count * length <= tableLength - start
            ? (int)start
            : throw PackReader.Damaged();
    }
}
