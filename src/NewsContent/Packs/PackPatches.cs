using System.Collections.Immutable;
using System.ComponentModel;
using System.Globalization;
using System.Net;
using System.Text;

namespace NewsContent.Packs;

/// <summary>What is replaced in packed bodies that have links to posts or files: those are known only when all posts are. Made by generated code.</summary>
/// <remarks>Safe to use from any thread.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PackPatches
{
    private readonly Once<Dictionary<int, PackPatch[]>> _byRow;
    private readonly Func<int, int, string> _permalinkOf;

    // Enough for the pages that are read most.
    private readonly PatchedBody?[] _patched = new PatchedBody?[64];
    private int _next;

    /// <summary>Makes patches of their list.</summary>
    /// <param name="list">A line a patch.</param>
    /// <param name="permalinkOf">Gives the permalink of an entry by the number of its collection and its place there.</param>
    public PackPatches(string list, Func<int, int, string> permalinkOf)
    {
        ArgumentNullException.ThrowIfNull(list);
        _permalinkOf = permalinkOf;
        _byRow = new(() => list.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(PackPatch.Parse).GroupBy(static patch => patch.Row).ToDictionary(static row => row.Key, static row => row.ToArray()));
    }

    /// <summary>Whether a body is not what is stored.</summary>
    internal bool Has(int row) => _byRow.Value.ContainsKey(row);

    /// <summary>The body of such a row, if it was made a short while ago.</summary>
    internal byte[]? Known(int row)
    {
        foreach (var known in _patched)
        {
            if (known?.Row == row)
                return known.Bytes;
        }

        return null;
    }

    /// <summary>Makes the body of such a row.</summary>
    internal byte[] Apply(int row, ReadOnlySpan<byte> stored)
    {
        var patched = new PatchedBody(row, Patch(stored, _byRow.Value[row]));
        _patched[(uint)Interlocked.Increment(ref _next) % _patched.Length] = patched;
        return patched.Bytes;
    }

    internal ImmutableArray<Link> Apply(int row, ImmutableArray<Link> links) =>
        Urls(row, isImage: false).Aggregate(links, static (links, patch) => links.SetItem(patch.Number, links[patch.Number] with { Target = patch.Url }));

    internal ImmutableArray<Image> Apply(int row, ImmutableArray<Image> images) =>
        Urls(row, isImage: true).Aggregate(images, static (images, patch) => images.SetItem(patch.Number, images[patch.Number] with { Source = patch.Url }));

    private IEnumerable<(int Number, string Url)> Urls(int row, bool isImage) => _byRow.Value.TryGetValue(row, out var patches)
        ? patches.Where(patch => patch.Number >= 0 && patch.IsImage == isImage).Select(patch => (patch.Number, WebUtility.HtmlDecode(TextOf(patch))))
        : [];

    private byte[] Patch(ReadOnlySpan<byte> body, PackPatch[] patches)
    {
        using var patched = new MemoryStream(body.Length + 64 * patches.Length);
        var from = 0;
        foreach (var patch in patches)
        {
            if (patch.Start < from || patch.Length > body.Length - patch.Start)
                throw PackReader.Damaged();

            var quote = patch.AddsQuotes ? "\"" : "";
            patched.Write(body[from..patch.Start]);
            patched.Write(Encoding.UTF8.GetBytes(quote + TextOf(patch) + quote));
            from = patch.Start + patch.Length;
        }

        patched.Write(body[from..]);
        return patched.ToArray();
    }

    private string TextOf(PackPatch patch) => patch.Collection < 0 ? patch.Text : _permalinkOf(patch.Collection, patch.Index) + patch.Text;

    private sealed record PatchedBody(int Row, byte[] Bytes);

    private sealed record PackPatch(int Row, int Start, int Length, bool IsImage, int Number, bool AddsQuotes, int Collection, int Index, string Text)
    {
        public static PackPatch Parse(string line)
        {
            var fields = line.Split(' ', 9);
            int Number(int field) => int.Parse(fields[field], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            return new(Number(0), Number(1), Number(2), Number(3) == 1, Number(4), Number(5) == 1, Number(6), Number(7), fields[8]);
        }
    }
}
