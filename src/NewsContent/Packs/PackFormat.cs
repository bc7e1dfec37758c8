namespace NewsContent.Packs;

/// <summary>The numbers of the pack format, shared by writer and reader. Described in docs/pack-format.md.</summary>
internal static class PackFormat
{
    /// <summary>"NCPK" in ASCII, little-endian.</summary>
    public const uint Magic = 0x4B50434E;

    public const ushort Version = 1;

    public const int HeaderLength = 88;
    public const int RowLength = 24;
    public const int BlockLength = 20;
    public const int IdLength = 16;
    public const int HashLength = 32;

    /// <summary>No block is longer, compressed or not; a damaged length must not take all memory.</summary>
    public const int MostBlockBytes = 1 << 29;

    /// <summary>Text lengths, counts and numbers are LEB128: seven bits a byte, the lowest first.</summary>
    public const int MostVarintBytes = 10;

    /// <summary>The number of <c>title</c> among the keys that follow.</summary>
    public const int TitleNumber = 1;

    /// <summary>Keys that are written as one byte: their place here, from 1. 0 stands before a key that is written out.</summary>
    public static readonly string[] KnownKeys =
        ["title", "date", "author", "from", "tags", "categories", "layout", "comments", "slug", "draft", "published", "name", "id", "description", "summary", "image"];
}

/// <summary>Where the numbers of the header lie, in bytes from its start.</summary>
internal static class PackHeader
{
    public const int Magic = 0;
    public const int Version = 4;
    public const int Flags = 6;
    public const int RowCount = 8;
    public const int BlockCount = 12;
    public const int RowsStart = 16;
    public const int BlocksStart = 24;
    public const int TableLength = 32;
    public const int BodiesLength = 40;
    public const int Id = 48;
    public const int ManifestId = 64;
    public const int HeaderChecksum = 80;
}

[Flags]
internal enum PackFlags : ushort
{
    None = 0,
    Brotli = 1,
}

[Flags]
internal enum RecordFlags : byte
{
    None = 0,
    HasDay = 1,
    LeftOut = 2,
}

/// <summary>What a value of front matter is, as its notation says.</summary>
internal enum PackKind : byte
{
    /// <summary>With its text, which is what it is as an item of a list.</summary>
    Null,
    Quoted,
    Text,
    Boolean,
    Number,

    /// <summary>Text that is a date: a kind of text, ticks and minutes of offset follow.</summary>
    Date,
    List,
    Map,
}
