using NewsContent.Packs;

namespace NewsContent.Compilation.Packing;

/// <summary>Writes front matter values: each with what it is, so that the reader need not find out.</summary>
internal sealed class ValueWriter(ContentTimeZone zone)
{
    public void Write(FrontMatterValue value, ByteWriter writer)
    {
        switch (value)
        {
            case FrontMatterList list:
                writer.Byte((int)PackKind.List);
                writer.Number(list.Items.Count);
                foreach (var item in list.Items)
                    Write(item, writer);
                break;
            case FrontMatterMap map:
                writer.Byte((int)PackKind.Map);
                writer.Number(map.Entries.Count);
                foreach (var entry in map.Entries)
                {
                    WriteKey(entry.Key, writer);
                    Write(entry.Value, writer);
                }

                break;
            case FrontMatterScalar scalar:
                WriteScalar(scalar, writer);
                break;
        }
    }

    private void WriteScalar(FrontMatterScalar scalar, ByteWriter writer)
    {
        var kind = KindOf(scalar);
        if (kind is PackKind.Text or PackKind.Quoted && DateText.Parse(scalar.Text, zone) is { } date)
        {
            writer.Byte((int)PackKind.Date);
            writer.Byte((int)kind);
            writer.Text(scalar.Text);
            writer.Signed(date.LocalTicks);
            writer.Signed(date.OffsetMinutes);
        }
        else
        {
            writer.Byte((int)kind);
            writer.Text(scalar.Text);
        }
    }

    private static PackKind KindOf(FrontMatterScalar scalar) =>
        scalar.IsQuoted ? PackKind.Quoted
        : scalar.IsNull ? PackKind.Null
        : CoreSchema.Boolean(scalar) is not null ? PackKind.Boolean
        : CoreSchema.IsInteger(scalar) || CoreSchema.IsReal(scalar) ? PackKind.Number
        : PackKind.Text;

    private static void WriteKey(string key, ByteWriter writer)
    {
        if (Array.IndexOf(PackFormat.KnownKeys, key) is var place and >= 0)
        {
            writer.Byte(place + 1);
            return;
        }

        writer.Byte(0);
        writer.Text(key);
    }
}
