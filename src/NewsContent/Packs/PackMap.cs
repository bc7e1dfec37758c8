using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;

namespace NewsContent.Packs;

/// <summary>A mapping of packed front matter. Read by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct PackMap
{
    private readonly ReadOnlySpan<byte> _entries;
    private readonly int _count;

    // Where the first entries lie, so that a map is gone through once and not for each key.
    private readonly EntryPlaces _places;
    private readonly int _restStart;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal PackMap(ReadOnlySpan<byte> map)
    {
        var reader = new PackReader(map);
        if (map.IsEmpty || (PackKind)reader.Byte() != PackKind.Map)
            return;

        _count = reader.Count();
        _entries = reader.Rest;
        for (var i = 0; i < Math.Min(_count, EntryPlaces.Length); i++)
        {
            var start = _entries.Length - reader.Rest.Length;
            var number = reader.Key(out _);
            _places[i] = new(number, number > 0 ? _entries.Length - reader.Rest.Length : start);
            reader.SkipValue();
        }

        _restStart = _entries.Length - reader.Rest.Length;
    }

    /// <summary>Finds the value of a key; a value that is null counts as none.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="PackException">The pack is damaged.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TryGet(PackKey key, out PackValue value)
    {
        ArgumentNullException.ThrowIfNull(key);
        var reader = new PackReader(default);
        for (var i = 0; i < _count; i++)
        {
            var number = i < EntryPlaces.Length ? _places[i].Key : 0;
            if (number > 0 && !key.Matches(number, default))
                continue;

            if (i < EntryPlaces.Length)
                reader = new(_entries[_places[i].Start..]);
            else if (i == EntryPlaces.Length)
                reader = new(_entries[_restStart..]);

            var isMatch = number > 0 || key.Matches(reader.Key(out var text), text);
            var found = reader.Value();
            if (!isMatch)
                continue;

            value = new(found);
            return !value.IsNull;
        }

        value = default;
        return false;
    }

    /// <summary>Finds one value, without places kept for the next.</summary>
    /// <remarks>A map that is no mapping has no entries.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static bool TryFind(ReadOnlySpan<byte> map, PackKey key, out PackValue value)
    {
        var reader = new PackReader(map);
        for (var entries = !map.IsEmpty && (PackKind)reader.Byte() == PackKind.Map ? reader.Count() : 0; entries > 0; entries--)
        {
            var number = reader.Key(out var text);
            if (key.Matches(number, text))
            {
                value = new(reader.Value());
                return !value.IsNull;
            }

            reader.SkipValue();
        }

        value = default;
        return false;
    }

    /// <summary>The value of a key that the build has seen to be there.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="PackException">There is none, so the pack is damaged.</exception>
    public PackValue this[PackKey key] => TryGet(key, out var value) ? value : throw PackReader.Damaged();

    /// <summary>The values by their keys.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="read">Reads a value.</param>
    /// <param name="except">Keys to leave out.</param>
    /// <exception cref="PackException">The pack is damaged.</exception>
    public Dictionary<string, T> ToDictionary<T>(PackValueReader<T> read, params PackKey[] except)
    {
        ArgumentNullException.ThrowIfNull(read);
        var entries = new Dictionary<string, T>(StringComparer.Ordinal);
        var reader = new PackReader(_entries);
        for (var i = 0; i < _count; i++)
        {
            var number = reader.Key(out var text);
            var value = reader.Value();
            if (IsAny(except, number, text))
                continue;

            entries[KeyText(number, text)] = read(new(value));
        }

        return entries;
    }

    /// <summary>The key and the value at a place.</summary>
    internal (string Key, PackSpan Value) At(int place)
    {
        var reader = new PackReader(_entries);
        for (var i = 0; i < _count; i++)
        {
            var number = reader.Key(out var text);
            var before = _entries.Length - reader.Rest.Length;
            var value = reader.Value();
            if (i == place)
                return (KeyText(number, text), new(before, value.Length));
        }

        throw PackReader.Damaged();
    }

    internal PackValue Slice(PackSpan span) => new(_entries.Slice(span.Start, span.Length));

    private static string KeyText(int number, ReadOnlySpan<byte> text) => number > 0 ? PackFormat.KnownKeys[number - 1] : Encoding.UTF8.GetString(text);

    private static bool IsAny(PackKey[] keys, int number, ReadOnlySpan<byte> text)
    {
        foreach (var key in keys)
        {
            if (key.Matches(number, text))
                return true;
        }

        return false;
    }
}

/// <summary>A key's number, and where its value begins; for a key that is written out, where the key does.</summary>
internal readonly record struct EntryPlace(int Key, int Start);

[InlineArray(Length)]
internal struct EntryPlaces
{
    public const int Length = 12;

    private EntryPlace _first;
}

/// <summary>Where a value lies among the entries of its map.</summary>
internal readonly record struct PackSpan(int Start, int Length);

/// <summary>Reads a value of packed front matter.</summary>
/// <typeparam name="T">What it becomes.</typeparam>
/// <param name="value">The value.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T PackValueReader<out T>(PackValue value);
