using System.Text;

namespace NewsContent.Compilation.Packing;

/// <summary>Writes the numbers and texts of the pack format.</summary>
internal sealed class ByteWriter
{
    private byte[] _bytes = new byte[256];

    public int Length { get; private set; }

    public ArraySegment<byte> Written => new(_bytes, 0, Length);

    public byte[] ToArray() => _bytes.AsSpan(0, Length).ToArray();

    public void Byte(int value) => Grow(1)[0] = (byte)value;

    public void Bytes(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Grow(bytes.Length));

    public void Number(ulong value)
    {
        for (; value >= 0x80; value >>= 7)
            Byte((int)(value & 0x7F | 0x80));

        Byte((int)value);
    }

    public void Number(int value) => Number((ulong)value);

    /// <summary>A number that may be negative: zigzag, so that small ones stay short.</summary>
    public void Signed(long value) => Number((ulong)(value << 1 ^ value >> 63));

    public void Text(string text)
    {
        Number(Encoding.UTF8.GetByteCount(text));
        Utf8(text);
    }

    public void Utf8(string text)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        Length += Encoding.UTF8.GetBytes(text, 0, text.Length, _bytes, Length);
    }

    /// <summary>What <paramref name="write"/> writes, with its length before it.</summary>
    public void Sized(Action<ByteWriter> write)
    {
        var inner = new ByteWriter();
        write(inner);
        Number(inner.Length);
        Bytes(inner.Written);
    }

    private Span<byte> Grow(int length)
    {
        Reserve(length);
        Length += length;
        return _bytes.AsSpan(Length - length, length);
    }

    private void Reserve(int length)
    {
        if (_bytes.Length - Length < length)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + length));
    }
}
