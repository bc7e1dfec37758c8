using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace NewsContent;

/// <summary>A pre-rendered HTML fragment, written out as UTF-8.</summary>
/// <remarks>Immutable and safe to use from any thread. The default value is the empty fragment.</remarks>
public readonly struct Html : IEquatable<Html>
{
    private const int ChunkLength = 16 * 1024;

    // A BodyStore, or the text itself.
    private readonly object? _source;
    private readonly int _body;

    /// <summary>Makes a fragment over a stored body, which is loaded on first use.</summary>
    /// <param name="store">The store.</param>
    /// <param name="body">The body's number in the store.</param>
    public Html(BodyStore store, int body)
    {
        ArgumentNullException.ThrowIfNull(store);
        (_source, _body) = (store, body);
    }

    /// <summary>Makes a fragment of a string.</summary>
    /// <param name="html">Well-formed UTF-16.</param>
    public Html(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        _source = html;
    }

    /// <summary>The length in bytes of the UTF-8 form.</summary>
    public int Length => _source is BodyStore store && store.LengthOf(_body) is >= 0 and var length ? length : Encoding.UTF8.GetByteCount(Text);

    /// <summary>Whether there is nothing to write.</summary>
    public bool IsEmpty => Length == 0;

    internal string Slug => _source is BodyStore store ? store.LoadSlug(_body) : "";

    internal string Path => _source is BodyStore store ? store.LoadPath(_body) : "";

    internal string ContentHash => _source is BodyStore store ? store.LoadContentHash(_body) : "";

    internal string Excerpt => _source is BodyStore store ? store.LoadExcerpt(_body) : "";

    internal string Language => _source is BodyStore store ? store.LoadLanguage(_body) : "";

    internal ImmutableArray<Heading> Headings => _source is BodyStore store ? store.LoadHeadings(_body) : [];

    internal ImmutableArray<Link> Links => _source is BodyStore store ? store.LoadLinks(_body) : [];

    internal ImmutableArray<Image> Images => _source is BodyStore store ? store.LoadImages(_body) : [];

    private string Text => _source is BodyStore store ? store.Load(_body) : (string?)_source ?? "";

    /// <summary>Gives the fragment as the UTF-8 that is stored, when it is stored so: in a pack, and not as C# literals.</summary>
    /// <param name="utf8">The UTF-8, without a byte order mark, valid for as long as the process runs.</param>
    /// <returns>Whether it is stored as UTF-8; if not, <see cref="WriteTo"/> encodes it.</returns>
    public bool TryGetUtf8(out ReadOnlyMemory<byte> utf8)
    {
        utf8 = default;
        return _source is BodyStore store && store.TryLoadUtf8(_body, out utf8);
    }

    /// <summary>Writes the fragment as UTF-8, without a byte order mark.</summary>
    /// <param name="writer">Where to write, such as the <c>BodyWriter</c> of an HTTP response.</param>
    public void WriteTo(IBufferWriter<byte> writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (_source is BodyStore store && store.TryWrite(_body, writer))
            return;

        for (var rest = Text.AsSpan(); !rest.IsEmpty;)
        {
            var chunk = NextChunk(rest);
            Encoding.UTF8.GetBytes(chunk, writer);
            rest = rest[chunk.Length..];
        }
    }

    /// <summary>Writes the fragment as UTF-8, without a byte order mark.</summary>
    /// <param name="stream">Where to write.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Task WriteToAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var writing = _source is BodyStore store ? store.WriteAsync(_body, stream, cancellationToken) : null;
        return writing ?? WriteTextToAsync(stream, cancellationToken);
    }

    /// <summary>The text without markup: character references decoded, white space collapsed, blocks separated by <c>\n</c> and cells of tables by a tab. Made anew at each call.</summary>
    public string ToPlainText() => Bodies.BodyText.Of(Text);

    /// <summary>What stands before <c>&lt;!--more--&gt;</c>, else the first paragraph with text: as HTML of its own, with all that is open closed. It is cut each time that it is read.</summary>
    public Html ToExcerpt() => new(new Bodies.ExcerptBody(this), 0);

    /// <summary>Returns the fragment as a string.</summary>
    public override string ToString() => Text;

    /// <summary>Whether the two fragments have the same text.</summary>
    /// <param name="other">The fragment to compare with.</param>
    public bool Equals(Html other) => ReferenceEquals(_source, other._source) && _body == other._body || string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Html other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Text, StringComparison.Ordinal);

    /// <summary>Whether the two fragments have the same text.</summary>
    /// <param name="left">The first fragment.</param>
    /// <param name="right">The second fragment.</param>
    public static bool operator ==(Html left, Html right) => left.Equals(right);

    /// <summary>Whether the two fragments differ.</summary>
    /// <param name="left">The first fragment.</param>
    /// <param name="right">The second fragment.</param>
    public static bool operator !=(Html left, Html right) => !left.Equals(right);

    private async Task WriteTextToAsync(Stream stream, CancellationToken cancellationToken)
    {
        var text = Text;
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(Math.Min(text.Length, ChunkLength)));
        try
        {
            for (var start = 0; start < text.Length;)
            {
                var chunk = NextChunk(text.AsSpan(start));
                var length = Encoding.UTF8.GetBytes(chunk, buffer);
                start += chunk.Length;
                await stream.WriteAsync(buffer.AsMemory(0, length), cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    // A chunk never ends between the halves of a surrogate pair: each half alone would become U+FFFD.
    private static ReadOnlySpan<char> NextChunk(ReadOnlySpan<char> rest)
    {
        if (rest.Length <= ChunkLength)
            return rest;

        return rest[..(char.IsHighSurrogate(rest[ChunkLength - 1]) ? ChunkLength - 1 : ChunkLength)];
    }
}
