using System.Buffers.Binary;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using NewsContent.Compilation;

namespace NewsContent.Packs;

/// <summary>An entry of a pack: a post, or one of the entries of a data file. Read by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct PackRow
{
    private static readonly PackKey s_slug = new("slug");
    private static readonly PackKey s_id = new("id");
    private static readonly PackKey s_draft = new("draft");
    private static readonly PackKey s_published = new("published");

    private readonly ContentPack _pack;
    private readonly int _row;
    private readonly int _item;
    private readonly RecordFlags _flags;
    private readonly ReadOnlySpan<byte> _path;
    private readonly ReadOnlySpan<byte> _slug;
    private readonly ReadOnlySpan<byte> _day;
    private readonly ReadOnlySpan<byte> _hash;
    private readonly ReadOnlySpan<byte> _values;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal PackRow(ContentPack pack, int row, int item = -1)
    {
        (_pack, _row, _item) = (pack, row, item);
        var reader = new PackReader(pack.Record(pack.Locate(row)));
        _flags = (RecordFlags)reader.Byte();
        if (_flags.HasFlag(RecordFlags.LeftOut))
            throw PackReader.Damaged();

        _path = reader.Utf8();
        _slug = reader.Utf8();
        _day = _flags.HasFlag(RecordFlags.HasDay) ? reader.Take(4) : default;
        _hash = reader.Take(PackFormat.HashLength);
        WordCount = (int)Math.Min(reader.Varint(), int.MaxValue);
        ReadingTime = TimeSpan.FromMinutes((int)Math.Min(reader.Varint(), int.MaxValue));
        _values = reader.Take(reader.Count());
        Values = _item < 0 ? new(_values)
            : _values.Length > 0 && (PackKind)_values[0] == PackKind.List ? new PackValue(_values).At(_item).Map
            : EntryOfMap(_values, _item);
    }

    /// <summary>The number of words.</summary>
    public int WordCount { get; }

    /// <summary>The time that a reader takes.</summary>
    public TimeSpan ReadingTime { get; }

    /// <summary>The front matter.</summary>
    /// <exception cref="PackException">The pack is damaged.</exception>
    public PackMap Values { get; }

    /// <summary>The file, relative to the content folder.</summary>
    public string Path => Encoding.UTF8.GetString(_path);

    /// <summary>The slug that names the entry.</summary>
    public string Slug => Values.TryGet(s_slug, out var slug) ? slug.Text()
        : _item < 0 ? Encoding.UTF8.GetString(_slug)
        : (PackKind)_values[0] == PackKind.List ? Values[s_id].Text()
        : new PackMap(_values).At(_item).Key;

    /// <summary>Whether it is a draft.</summary>
    public bool IsDraft => Values.TryGet(s_draft, out var draft) && draft.Boolean() || Values.TryGet(s_published, out var published) && !published.Boolean();

    /// <summary>The body.</summary>
    public Html Html => new(_pack.Bodies, _row);

    /// <summary>The hash of the post's text, in lower-case hexadecimal.</summary>
    public string ContentHash =>
#if NET9_0_OR_GREATER
        Convert.ToHexStringLower(_hash);
#else
        Convert.ToHexString(_hash).ToLower(CultureInfo.InvariantCulture);
#endif

    /// <summary>The text that stands for the body in lists.</summary>
    public string Excerpt => _pack.Bodies.LoadExcerpt(_row);

    /// <summary>The language of the post.</summary>
    public string Language => _pack.Bodies.LoadLanguage(_row);

    /// <summary>The body without markup.</summary>
    public string PlainText => Html.ToPlainText();

    /// <summary>The beginning of the body.</summary>
    public Html ExcerptHtml => Html.ToExcerpt();

    /// <summary>The headings of the body.</summary>
    public ImmutableArray<Heading> Headings => _pack.Bodies.LoadHeadings(_row);

    /// <summary>The links of the body.</summary>
    public ImmutableArray<Link> Links => _pack.Bodies.LoadLinks(_row);

    /// <summary>The images of the body.</summary>
    public ImmutableArray<Image> Images => _pack.Bodies.LoadImages(_row);

    /// <summary>The id of an entry of a collection with dates: <c>2021/04/21/slug</c>.</summary>
    /// <param name="date">The key whose day counts where the file name has none.</param>
    /// <param name="isDateOnly">Whether the day is that of the text, and not that of an instant in UTC.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public string DatedId(PackKey date, bool isDateOnly)
    {
        var day = !_day.IsEmpty ? default : isDateOnly ? Values[date].Date().DateTime : Values[date].Date().UtcDateTime;
        var (year, month, dayOfMonth) = _day.IsEmpty ? (day.Year, day.Month, day.Day) : Day();
        return string.Create(CultureInfo.InvariantCulture, $"{year:D4}/{month:D2}/{dayOfMonth:D2}/{Slug}");
    }

    /// <summary>The id of an entry of a collection without dates: the folders below the collection's own, and the slug.</summary>
    /// <param name="folderLength">The length of the path of the collection's folder, in UTF-16 units.</param>
    public string PathId(int folderLength)
    {
        var path = CanonicalForm.Compose(Path);
        var end = path.LastIndexOf('/') + 1;
        return (end > folderLength ? path[folderLength..end] : "") + Slug;
    }

    private (int Year, int Month, int Day) Day()
    {
        var (year, month, day) = (BinaryPrimitives.ReadUInt16LittleEndian(_day), _day[2], _day[3]);
        return year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? (year, month, day)
            : throw PackReader.Damaged();
    }

    private static PackMap EntryOfMap(ReadOnlySpan<byte> values, int item)
    {
        var map = new PackMap(values);
        return map.Slice(map.At(item).Value).Map;
    }
}
