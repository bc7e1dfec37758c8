using System.Globalization;
using System.Text;
using NewsContent.Compilation;

namespace NewsContent.Generators.Model;

/// <summary>What the links between posts come to.</summary>
/// <param name="Entries">Which entries lead to which.</param>
/// <param name="Patches">What is replaced in packed bodies.</param>
internal sealed record ArchiveLinks(EquatableArray<EntryLink> Entries, EquatableArray<PackedPatch> Patches)
{
    public static ArchiveLinks None { get; } = new(EquatableArray<EntryLink>.Empty, EquatableArray<PackedPatch>.Empty);

    public EquatableArray<EntryLink> From(string collection) => Entries.Count == 0 ? EquatableArray<EntryLink>.Empty : Entries
        .Where(link => link.From.Collection == collection)
        .OrderBy(static link => link.To.Collection, StringComparer.Ordinal).ThenBy(static link => link.To.Index).ThenBy(static link => link.From.Index)
        .ToEquatableArray();
}

/// <summary>An entry by its place in its collection.</summary>
internal sealed record EntryPlace(string Collection, int Index);

/// <summary>That a link leads from one entry to another, or several do.</summary>
internal sealed record EntryLink(EntryPlace From, EntryPlace To);

/// <summary>A piece of a packed body that the app replaces: see <see cref="LinkPatch"/>.</summary>
/// <param name="Target">The entry whose permalink goes first; null when the text is all.</param>
internal sealed record PackedPatch(int Row, int Start, int Length, PendingKind Kind, int Number, EntryPlace? Target, string Text, bool AddsQuotes)
{
    // Eight numbers of up to eleven characters, each with a blank.
    public const int MostCharactersOfNumbers = 8 * 12;

    /// <summary>The line by which generated code lists it.</summary>
    /// <param name="collection">The number of the collection that it leads to.</param>
    public string ToLine(int collection)
    {
        int[] numbers = [Row, Start, Length, (int)Kind, Number, AddsQuotes ? 1 : 0, Target is null ? -1 : collection, Target?.Index ?? 0];
        var line = new StringBuilder();
        foreach (var number in numbers)
            line.Append(number.ToString(CultureInfo.InvariantCulture)).Append(' ');

        return line.Append(Text).Append('\n').ToString();
    }
}
