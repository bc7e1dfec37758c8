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
internal sealed record PackedPatch(int Row, int Start, int Length, PendingKind Kind, int Number, EntryPlace? Target, string Text, bool AddsQuotes);
