using System.Buffers;
using System.Collections.Immutable;

namespace NewsContent;

/// <summary>Holds the rendered bodies of some entries. Implemented by generated code and by packed archives.</summary>
/// <remarks>Implementations are safe to use from any thread.</remarks>
public abstract class BodyStore
{
    /// <summary>Loads a body.</summary>
    /// <param name="body">The body's number in this store, from 0.</param>
    /// <returns>The HTML; the same text at every call.</returns>
    public abstract string Load(int body);

    /// <summary>Gives a body as the UTF-8 that is stored, when it is stored so.</summary>
    /// <param name="body">The body's number in this store, from 0.</param>
    /// <param name="utf8">The HTML in UTF-8, valid for as long as the process runs.</param>
    /// <returns>Whether it is stored as UTF-8; if not, <see cref="Load"/> has it.</returns>
    public virtual bool TryLoadUtf8(int body, out ReadOnlyMemory<byte> utf8)
    {
        utf8 = default;
        return false;
    }

    /// <summary>The length in bytes of a body that is stored as UTF-8; less than 0 when it is not.</summary>
    internal virtual int LengthOf(int body) => TryLoadUtf8(body, out var utf8) ? utf8.Length : -1;

    /// <summary>Writes a body that is stored as UTF-8.</summary>
    /// <returns>Whether it is.</returns>
    internal virtual bool TryWrite(int body, IBufferWriter<byte> writer)
    {
        if (!TryLoadUtf8(body, out var utf8))
            return false;

        writer.Write(utf8.Span);
        return true;
    }

    /// <summary>Writes a body that is stored as UTF-8; null when it is not.</summary>
    internal virtual Task? WriteAsync(int body, Stream stream, CancellationToken cancellationToken) =>
        TryLoadUtf8(body, out var utf8) ? stream.WriteAsync(utf8, cancellationToken).AsTask() : null;

    /// <summary>The slug that is stored with a body; empty when none is.</summary>
    /// <param name="body">The body's number in this store, from 0.</param>
    public virtual string LoadSlug(int body) => "";

    /// <summary>The path that is stored with a body; empty when none is.</summary>
    /// <param name="body">The body's number in this store, from 0.</param>
    public virtual string LoadPath(int body) => "";

    /// <summary>The hash that is stored with a body; empty when none is.</summary>
    /// <param name="body">The body's number in this store, from 0.</param>
    public virtual string LoadContentHash(int body) => "";

    /// <summary>The excerpt that is stored with a body; empty when none is.</summary>
    /// <param name="body">The body's number in this store, from 0.</param>
    public virtual string LoadExcerpt(int body) => "";

    /// <summary>The language of the post, stored with its body; empty when none is.</summary>
    /// <param name="body">The body's number in this store, from 0.</param>
    public virtual string LoadLanguage(int body) => "";

    /// <summary>The headings that are stored with a body; none when they are not.</summary>
    /// <param name="body">The body's number in this store, from 0.</param>
    public virtual ImmutableArray<Heading> LoadHeadings(int body) => [];

    /// <summary>The links that are stored with a body; none when they are not.</summary>
    /// <param name="body">The body's number in this store, from 0.</param>
    public virtual ImmutableArray<Link> LoadLinks(int body) => [];

    /// <summary>The images that are stored with a body; none when they are not.</summary>
    /// <param name="body">The body's number in this store, from 0.</param>
    public virtual ImmutableArray<Image> LoadImages(int body) => [];
}
