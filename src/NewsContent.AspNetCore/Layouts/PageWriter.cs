using System.Buffers;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using NewsContent.AspNetCore.Http;
using NewsContent.AspNetCore.Links;
using NewsContent.AspNetCore.Routing;

namespace NewsContent.AspNetCore.Layouts;

/// <summary>What a page is written into: UTF-8 in a buffer that is used again, and bodies where they lie.</summary>
/// <remarks>For one request; not to be kept. Not safe to use from several threads at once.</remarks>
public sealed class PageWriter : IBufferWriter<byte>, IDisposable
{
    private const int InitialSize = 32 * 1024;

    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly List<(int Place, Html Body)> _bodies = [];
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(InitialSize);
    private int _written;

    private readonly DraftLinks _hidden;

    internal PageWriter(DraftLinks? hidden = null) => _hidden = hidden ?? DraftLinks.None;

    /// <summary>The number of bytes written.</summary>
    public int Length { get; private set; }

    /// <summary>Writes markup as it is.</summary>
    /// <param name="utf8">Markup in UTF-8.</param>
    public PageWriter Markup(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(GetSpan(utf8.Length));
        Advance(utf8.Length);
        return this;
    }

    /// <summary>Writes markup as it is. Never for text that is not markup: see <see cref="Text"/>.</summary>
    /// <param name="html">Markup.</param>
    public PageWriter Markup(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        Advance(Encoding.UTF8.GetBytes(html, GetSpan(Encoding.UTF8.GetMaxByteCount(html.Length))));
        return this;
    }

    /// <summary>Writes plain text, encoded for an element or for an attribute in quotation marks.</summary>
    /// <param name="text">Plain text. U+FFFD stands for characters that HTML cannot hold.</param>
    public PageWriter Text(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Markup(s_encoder.Encode(PrintableText.Of(text)));
    }

    /// <summary>
    /// Writes a body, without a copy if the body is stored as UTF-8. A link to a draft that the site does not show becomes its text.
    /// </summary>
    /// <param name="html">The body.</param>
    public PageWriter Body(Html html)
    {
        if (_hidden.Without(html) is { } shown)
            return Markup(shown);

        if (!html.TryGetUtf8(out var utf8))
        {
            html.WriteTo(this);
            return this;
        }

        // A body that was decompressed, read from a file or given links is an array. The page keeps the array, so that no request makes it
        // again.
        if (MemoryMarshal.TryGetArray(utf8, out _))
            return Markup(utf8.Span);

        _bodies.Add((_written, html));
        Length += utf8.Length;
        return this;
    }

    /// <inheritdoc/>
    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _buffer.Length - _written);
        _written += count;
        Length += count;
    }

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _buffer.AsMemory(_written);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _buffer.AsSpan(_written);
    }

    /// <summary>Gives the buffer back. Nothing may be written or read afterwards.</summary>
    public void Dispose()
    {
        if (_buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(_buffer);

        _buffer = [];
    }

    /// <summary>What was written, as it is sent.</summary>
    internal RenderedPage Finish(SiteResource resource, SiteTerms? stamp)
    {
        // XXH128 of what the layout wrote, then of each body, seeded by what is before it.
        var text = _buffer.AsSpan(0, _written);
        var hash = XxHash128.HashToUInt128(text);
        foreach (var (place, body) in _bodies)
        {
            body.TryGetUtf8(out var utf8);
            hash ^= XxHash128.HashToUInt128(utf8.Span, (long)(ulong)hash ^ place);
        }

        return new(resource, stamp, text.ToArray(), [.. _bodies], Length, hash);
    }

    private void Reserve(int size)
    {
        var needed = _written + Math.Max(size, 1);
        if (needed <= _buffer.Length)
            return;

        var grown = ArrayPool<byte>.Shared.Rent(Math.Max(needed, 2 * _buffer.Length));
        _buffer.AsSpan(0, _written).CopyTo(grown);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = grown;
    }
}
