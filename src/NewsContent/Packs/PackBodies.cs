using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace NewsContent.Packs;

/// <summary>The bodies of a pack, and what was read off them.</summary>
internal sealed class PackBodies(ContentPack pack, PackBlocks blocks) : BodyStore
{
    /// <summary>What is replaced in bodies that have links; null when none has.</summary>
    public PackPatches? Patches { get; set; }

    public override string Load(int body)
    {
        using var bytes = Bytes(body);
        return Encoding.UTF8.GetString(bytes.Span);
    }

    public override bool TryLoadUtf8(int body, out ReadOnlyMemory<byte> utf8)
    {
        using var bytes = Bytes(body);
        utf8 = bytes.Kept();
        return true;
    }

    internal override int LengthOf(int body)
    {
        if (Patches is null || !Patches.Has(body))
            return (int)pack.Locate(body).BodyLength;

        using var bytes = Bytes(body);
        return bytes.Span.Length;
    }

    internal override bool TryWrite(int body, IBufferWriter<byte> writer)
    {
        using var bytes = Bytes(body);
        writer.Write(bytes.Span);
        return true;
    }

    internal override Task? WriteAsync(int body, Stream stream, CancellationToken cancellationToken)
    {
        var bytes = Bytes(body);
        var writing = stream.WriteAsync(bytes.Memory, cancellationToken);
        if (!writing.IsCompletedSuccessfully)
            return Finish(writing, bytes);

        writing.GetAwaiter().GetResult();
        bytes.Dispose();
        return Task.CompletedTask;
    }

    public override string LoadSlug(int body) => pack.Row(body).Slug;

    public override string LoadPath(int body) => pack.Row(body).Path;

    public override string LoadContentHash(int body) => pack.Row(body).ContentHash;

    public override string LoadExcerpt(int body)
    {
        using var facts = Facts(body);
        return new PackReader(facts.Span).Text();
    }

    public override ImmutableArray<Heading> LoadHeadings(int body)
    {
        using var facts = Facts(body);
        var reader = Lists(facts, skipped: 0);
        return reader.List(static (ref PackReader reader) => new Heading(reader.Byte(), reader.Text(), reader.Text()));
    }

    public override ImmutableArray<Link> LoadLinks(int body)
    {
        using var facts = Facts(body);
        var reader = Lists(facts, skipped: 1);
        var links = reader.List(static (ref PackReader reader) => new Link(reader.Text(), reader.Text()));
        return Patches is null ? links : Patches.Apply(body, links);
    }

    public override ImmutableArray<Image> LoadImages(int body)
    {
        using var facts = Facts(body);
        var reader = Lists(facts, skipped: 2);
        var images = reader.List(static (ref PackReader reader) => new Image(reader.Text(), reader.Byte() == 0 ? null : reader.Text()));
        return Patches is null ? images : Patches.Apply(body, images);
    }

    public override string LoadLanguage(int body)
    {
        using var facts = Facts(body);
        var reader = Lists(facts, skipped: 3);
        return reader.Text();
    }

    // A buffer is given back when nobody reads it any more.
    private static async Task Finish(ValueTask writing, PackedBytes bytes)
    {
        try
        {
            await writing.ConfigureAwait(false);
        }
        finally
        {
            bytes.Dispose();
        }
    }

    private PackedBytes Bytes(int body)
    {
        var location = pack.Locate(body);
        if (location.BodyLength == 0)
            return default;

        if (Patches is null || !Patches.Has(body))
            return blocks.Read(body, location, BodyPart.Body);

        if (Patches.Known(body) is { } known)
            return new(known);

        using var stored = blocks.Read(body, location, BodyPart.Body);
        return new(Patches.Apply(body, stored.Span));
    }

    private PackedBytes Facts(int body) => blocks.Read(body, pack.Locate(body), BodyPart.Facts);

    // The excerpt, then headings, links and images, each list with its length before it.
    private static PackReader Lists(PackedBytes facts, int skipped)
    {
        var reader = new PackReader(facts.Span);
        reader.Utf8();
        for (; skipped > 0; skipped--)
            reader.Take(reader.Count());

        return reader;
    }
}
