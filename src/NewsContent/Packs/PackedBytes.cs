using System.Buffers;

namespace NewsContent.Packs;

/// <summary>Bytes of a pack: where they lie in memory, or in a buffer that is given back when they are disposed of.</summary>
internal readonly struct PackedBytes(ReadOnlyMemory<byte> bytes, byte[]? rented = null) : IDisposable
{
    public ReadOnlyMemory<byte> Memory => bytes;

    public ReadOnlySpan<byte> Span => bytes.Span;

    /// <summary>The bytes for as long as somebody holds them.</summary>
    public ReadOnlyMemory<byte> Kept() => rented is null ? bytes : bytes.ToArray();

    public void Dispose()
    {
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
    }
}
