using System.Collections.Immutable;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace NewsContent.Packs;

/// <summary>A value of packed front matter, which the build has bound to the type that it is read as. Read by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct PackValue
{
    // The last tick of the year 9999.
    private const long MostTicks = 3155378975999999999;

    private readonly ReadOnlySpan<byte> _bytes;

    internal PackValue(ReadOnlySpan<byte> bytes) => _bytes = bytes;

    internal bool IsNull => Kind == PackKind.Null;

    internal PackKind Kind => _bytes.IsEmpty ? PackKind.Null : (PackKind)_bytes[0];

    /// <summary>The mapping that it is.</summary>
    public PackMap Map => Kind == PackKind.Map ? new(_bytes) : throw PackReader.Damaged();

    /// <summary>The text of a scalar, whatever else it is.</summary>
    /// <exception cref="PackException">It is no scalar, so the pack is damaged.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public string Text()
    {
        var reader = new PackReader(_bytes);
        var kind = (PackKind)reader.Byte();
        if (kind == PackKind.Date)
            reader.Byte();

        return kind switch
        {
            PackKind.List or PackKind.Map => throw PackReader.Damaged(),
            _ => reader.Text(),
        };
    }

    /// <summary>A boolean.</summary>
    public bool Boolean() => Text() is ['t' or 'T', ..];

    /// <summary>A date with its offset, the zone of the project where it names none.</summary>
    /// <exception cref="PackException">It is no date, so the pack is damaged.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public DateTimeOffset Date()
    {
        var reader = new PackReader(_bytes);
        if ((PackKind)reader.Byte() != PackKind.Date)
            throw PackReader.Damaged();

        reader.Byte();
        reader.Utf8();
        var ticks = reader.Signed();
        var minutes = reader.Signed();
        var isDate = ticks >= 0 && ticks <= MostTicks && minutes is >= -14 * 60 and <= 14 * 60
            && ticks - minutes * TimeSpan.TicksPerMinute is >= 0 and <= MostTicks;
        return isDate ? new(ticks, TimeSpan.FromMinutes(minutes)) : throw PackReader.Damaged();
    }

    /// <summary>A date as its instant in UTC.</summary>
    public DateTime DateTime() => Date().UtcDateTime;

    /// <summary>A date without time.</summary>
    public DateOnly DateOnly() => System.DateOnly.FromDateTime(Date().DateTime);

    /// <summary>An absolute URL.</summary>
    public Uri Uri() => System.Uri.TryCreate(Text(), UriKind.Absolute, out var uri) ? uri : throw PackReader.Damaged();

    /// <summary>The items of a list, or the one value that stands for a list of one.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="read">Reads an item.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public T[] ToArray<T>(PackValueReader<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        if (Kind != PackKind.List)
            return [read(this)];

        var reader = new PackReader(_bytes[1..]);
        var items = new T[reader.Count()];
        for (var i = 0; i < items.Length; i++)
            items[i] = read(new(reader.Value()));

        return items;
    }

    /// <summary>As <see cref="ToArray"/>, immutable.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="read">Reads an item.</param>
    public ImmutableArray<T> ToImmutableArray<T>(PackValueReader<T> read) =>
        System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(ToArray(read));

    /// <summary>A value of any form.</summary>
    public FrontMatterValue Any() => Kind switch
    {
        PackKind.List => new(ToArray(static item => item.Any())),
        PackKind.Map => new(Map.ToDictionary(static entry => entry.Any())),
        PackKind.Null => new(FrontMatterKind.Null, Text()),
        PackKind.Boolean => new(FrontMatterKind.Boolean, Text()),
        PackKind.Number => new(FrontMatterKind.Number, Text()),
        _ => new(FrontMatterKind.Text, Text()),
    };

    /// <summary>The item of a list at a place.</summary>
    internal PackValue At(int place)
    {
        var reader = new PackReader(_bytes);
        if (_bytes.IsEmpty || (PackKind)reader.Byte() != PackKind.List || place >= reader.Count())
            throw PackReader.Damaged();

        while (place-- > 0)
            reader.SkipValue();

        return new(reader.Value());
    }
}
