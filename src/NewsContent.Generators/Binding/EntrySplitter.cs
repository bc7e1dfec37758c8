using NewsContent.Compilation;
using NewsContent.Generators.Model;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Binding;

/// <summary>
/// Bind: a data file is cut into its entries. A list is a list of entries; a mapping is one entry, except in the file that is named as a
/// whole collection, where it maps slugs to entries. Nothing is guessed from the keys.
/// </summary>
internal static class EntrySplitter
{
    /// <param name="claimant">The schema that claims the file, if one does.</param>
    public static IReadOnlyList<RenderedPost> Split(RenderedPost file, CollectionSchema? claimant)
    {
        if (claimant is null && file.File.IsData)
            return [];

        var parsed = file.Parsed;
        var isMany = parsed.Entries is not null || claimant?.Pattern is { NamesOneFile: true } && file.File.IsData;
        return isMany && parsed.FrontMatter is { } map ? EntriesOf(file, parsed.Entries, map) : [file];
    }

    private static RenderedPost[] EntriesOf(RenderedPost file, FrontMatterList? list, FrontMatterMap map)
    {
        var entries = list is null ? map.Entries.Select(entry => OfKey(file, entry)).ToArray() : [.. list.Items.Select(item => OfItem(file, item))];
        for (var item = 0; item < entries.Length; item++)
            entries[item] = entries[item] with { Item = item };

        // What was found in the file as a whole is said once.
        if (entries.Length > 0)
            entries[0] = Add(entries[0], file.Parsed.Findings);

        return entries;
    }

    private static RenderedPost OfItem(RenderedPost file, FrontMatterValue item) => item is not FrontMatterMap map ? Refused(file, NotAnEntry(item))
        : (Text(map, "slug") ?? Text(map, "id")) is not { } slug ? Refused(file, ValueRules.NoSlug(FirstCharacter(item)))
        : Entry(file, slug, map, FirstCharacter(item));

    private static RenderedPost OfKey(RenderedPost file, FrontMatterEntry entry) => entry.Value is not FrontMatterMap map
        ? Refused(file, NotAnEntry(entry.Value) with { Place = entry.Value.Place.Length > 0 ? entry.Value.Place : entry.KeyPlace })
        : Entry(file, entry.Key, map, entry.KeyPlace);

    private static Finding NotAnEntry(FrontMatterValue item) =>
        ValueRules.NotAnEntry(item.Place, item is FrontMatterScalar scalar ? $"'{scalar.Text}'" : "a list");

    private static string? Text(FrontMatterMap map, string key) =>
        map.Entries.Where(entry => FrontMatterKey.AreSame(entry.Key, key)).Select(static entry => entry.Value).OfType<FrontMatterScalar>().FirstOrDefault(static scalar => scalar.Text.Length > 0)?.Text;

    private static TextPlace FirstCharacter(FrontMatterValue item) => item.Place with { Length = Math.Min(1, item.Place.Length) };

    private static RenderedPost Entry(RenderedPost file, string slug, FrontMatterMap map, TextPlace place) => file with
    {
        Parsed = file.Parsed with { Name = new(slug, null), FrontMatter = map, Entries = null, Fence = place, Findings = EquatableArray<Finding>.Empty },
    };

    private static RenderedPost Refused(RenderedPost file, Finding finding) => file with
    {
        Parsed = file.Parsed with { FrontMatter = null, Entries = null, Findings = new([finding]) },
    };

    private static RenderedPost Add(RenderedPost entry, EquatableArray<Finding> findings) => entry with
    {
        Parsed = entry.Parsed with { Findings = findings.Concat(entry.Parsed.Findings).ToEquatableArray() },
    };
}
