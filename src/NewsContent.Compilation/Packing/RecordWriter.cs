using NewsContent.Packs;

namespace NewsContent.Compilation.Packing;

/// <summary>Writes the record of a post: what the app reads of it besides the body.</summary>
internal static class RecordWriter
{
    public static byte[] Write(ParsedPost post, RenderedBody body, byte[] contentHash, ContentTimeZone zone)
    {
        var writer = new ByteWriter();
        var day = post.Name.Date;
        writer.Byte((int)(day is null ? RecordFlags.None : RecordFlags.HasDay));
        writer.Text(post.File.RelativePath);
        writer.Text(post.Name.Slug);
        if (day is { } known)
        {
            writer.Byte(known.Year & 0xFF);
            writer.Byte(known.Year >> 8);
            writer.Byte(known.Month);
            writer.Byte(known.Day);
        }

        writer.Bytes(contentHash);
        writer.Number(body.CjkCharacterCount + body.OtherWordCount);
        writer.Number(ReadingSpeed.Minutes(body));
        writer.Sized(values => new ValueWriter(zone).Write(post.Entries ?? (FrontMatterValue)post.FrontMatter!, values));
        return writer.ToArray();
    }

    /// <summary>What was read off the body: the excerpt, then headings, links and images, each list with its length before it; the language.</summary>
    public static byte[] WriteFacts(RenderedBody body)
    {
        var writer = new ByteWriter();
        writer.Text(body.Excerpt);
        List(writer, body.Headings, static (heading, writer) =>
        {
            writer.Byte(heading.Level);
            writer.Text(heading.Id);
            writer.Text(heading.Text);
        });
        List(writer, body.Links, static (link, writer) =>
        {
            writer.Text(link.Target);
            writer.Text(link.Text);
        });
        List(writer, body.Images, static (image, writer) =>
        {
            writer.Text(image.Source);
            writer.Byte(image.Alt is null ? 0 : 1);
            if (image.Alt is { } alt)
                writer.Text(alt);
        });
        writer.Text(body.Language);
        return writer.ToArray();
    }

    /// <summary>The record of a post that the app does not get: a draft, or one with errors.</summary>
    public static byte[] LeftOut() => [(byte)RecordFlags.LeftOut];

    private static void List<T>(ByteWriter writer, EquatableArray<T> items, Action<T, ByteWriter> write) => writer.Sized(list =>
    {
        list.Number(items.Count);
        foreach (var item in items)
            write(item, list);
    });
}
