using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;

namespace NewsContent.Packs;

/// <summary>Reads numbers and texts one after the other, never beyond the end of its bytes.</summary>
internal ref struct PackReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    public readonly ReadOnlySpan<byte> Rest => _rest;

    public byte Byte() => Take(1)[0];

    public ReadOnlySpan<byte> Take(int length)
    {
        if ((uint)length > (uint)_rest.Length)
            throw Damaged();

        var taken = _rest[..length];
        _rest = _rest[length..];
        return taken;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ulong Varint()
    {
        // Most numbers are lengths below 128.
        if (_rest.Length > 0 && _rest[0] < 0x80)
        {
            ulong single = _rest[0];
            _rest = _rest[1..];
            return single;
        }

        ulong value = 0;
        for (var i = 0; i < PackFormat.MostVarintBytes; i++)
        {
            var next = Byte();
            value |= (ulong)(next & 0x7F) << (7 * i);
            if (next < 0x80)
                return value;
        }

        throw Damaged();
    }

    /// <summary>A number of bytes or items, of which the rest must be able to hold as many.</summary>
    public int Count()
    {
        var count = Varint();
        return count <= (ulong)_rest.Length ? (int)count : throw Damaged();
    }

    public long Signed() => Varint() is var value ? (long)(value >> 1) ^ -(long)(value & 1) : 0;

    public ReadOnlySpan<byte> Utf8() => Take(Count());

    public string Text() => Encoding.UTF8.GetString(Utf8());

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void SkipValue(int depth = 0)
    {
        if (depth > 64)
            throw Damaged();

        switch ((PackKind)Byte())
        {
            case PackKind.Date:
                Byte();
                Utf8();
                Varint();
                Varint();
                break;
            case PackKind.List:
                for (var items = Count(); items > 0; items--)
                    SkipValue(depth + 1);
                break;
            case PackKind.Map:
                for (var entries = Count(); entries > 0; entries--)
                {
                    SkipKey();
                    SkipValue(depth + 1);
                }

                break;
            case PackKind.Null or PackKind.Quoted or PackKind.Text or PackKind.Boolean or PackKind.Number:
                Utf8();
                break;
            default:
                throw Damaged();
        }
    }

    /// <summary>The value at the start of the rest, which is skipped.</summary>
    public ReadOnlySpan<byte> Value()
    {
        var start = _rest;
        SkipValue();
        return start[..(start.Length - _rest.Length)];
    }

    /// <summary>A key: its number in <see cref="PackFormat.KnownKeys"/>, or 0 and its text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Key(out ReadOnlySpan<byte> text)
    {
        var number = Byte();
        text = number == 0 ? Utf8() : default;
        return number <= PackFormat.KnownKeys.Length ? number : throw Damaged();
    }

    /// <summary>A list: its length in bytes, its count, its items.</summary>
    public ImmutableArray<T> List<T>(PackItemReader<T> read)
    {
        var items = new PackReader(Take(Count()));
        var list = new T[items.Count()];
        for (var i = 0; i < list.Length; i++)
            list[i] = read(ref items);

        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(list);
    }

    private void SkipKey() => Key(out _);

    public static PackException Damaged() => new("The packed archive is damaged: a number or text leads beyond its end. Build the project anew.");
}

internal delegate T PackItemReader<out T>(ref PackReader reader);
