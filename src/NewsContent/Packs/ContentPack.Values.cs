using System.Runtime.CompilerServices;
using System.Text;

namespace NewsContent.Packs;

public sealed partial class ContentPack
{
    // Three bytes of a number: longer texts are for the other ways.
    private const int MostQuickShift = 14;

    /// <summary>The front matter in a row's record.</summary>
    internal ReadOnlySpan<byte> FrontMatter(int row)
    {
        var reader = new PackReader(Record(Locate(row)));
        var flags = (RecordFlags)reader.Byte();
        if ((flags & RecordFlags.LeftOut) != 0)
            throw PackReader.Damaged();

        reader.Utf8();
        reader.Utf8();
        reader.Take(PackFormat.HashLength + ((flags & RecordFlags.HasDay) != 0 ? 4 : 0));
        reader.Varint();
        reader.Varint();
        return reader.Take(reader.Count());
    }

    /// <summary>
    /// A text of a post's front matter that comes before any list, mapping or key that is written out; else null, and also when the pack is
    /// damaged: the other ways to read it find out.
    /// </summary>
    /// <remarks>
    /// One loop, which is optimised at once and takes the least to compile: an app asks for its first title before anything is compiled, and for
    /// all of them before anything is compiled again.
    /// </remarks>
    internal string? QuickText(int row, int keyNumber)
    {
        var record = RecordOf(row);
        if (record.IsEmpty || (record[0] & (byte)RecordFlags.LeftOut) != 0)
            return null;

        var afterSlug = PackFormat.HashLength + ((record[0] & (byte)RecordFlags.HasDay) != 0 ? 4 : 0);
        var (at, entries, key) = (1, 0, 0);
        for (var field = QuickField.Path; ; field++)
        {
            var (number, shift) = (0, 0);
            do
            {
                if (at >= record.Length || shift > MostQuickShift)
                    return null;

                number |= (record[at] & 0x7F) << shift;
                shift += 7;
            }
            while (record[at++] >= 0x80);

            if (field == QuickField.EntryCount)
                entries = number;
            else if (field == QuickField.Path)
                at += number;
            else if (field == QuickField.Slug)
                at += number + afterSlug;
            else if (field > QuickField.EntryCount)
            {
                if (key == keyNumber)
                    return number <= record.Length - at ? Encoding.UTF8.GetString(record.Slice(at, number)) : null;

                at += number;
            }

            if (field == QuickField.FrontMatterLength)
            {
                if (at >= record.Length || record[at++] != (byte)PackKind.Map)
                    return null;
            }
            else if (field >= QuickField.EntryCount)
            {
                if (entries-- == 0 || at + 1 >= record.Length)
                    return null;

                key = record[at++];
                // Quoted, plain, boolean or number: a text and nothing else.
                if (key == 0 || record[at] == (byte)PackKind.Null || record[at++] > (byte)PackKind.Number)
                    return null;
            }
        }
    }

    // Apart: inlined, it would be what takes most of the time to compile.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ReadOnlySpan<byte> RecordOf(int row) => Record(Locate(row));

    /// <summary>What the numbers in a record are, in order.</summary>
    private enum QuickField
    {
        Path,
        Slug,
        WordCount,
        ReadingTime,
        FrontMatterLength,
        EntryCount,
    }
}
