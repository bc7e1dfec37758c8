using NewsContent.Compilation;
using NewsContent.Generators.Model;

namespace NewsContent.Generators.Binding;

/// <summary>
/// Bind: a data file is cut into its entries. A list is a list of entries; a mapping is one entry, except in the file that is named as a
/// whole collection, where it maps slugs to entries. Nothing is guessed from the keys.
/// </summary>
internal static class EntrySplitter
{
    public static IEnumerable<RenderedPost> Split(RenderedPost file, Project project)
    {
        var parsed = file.Parsed;
        var claimant = project.ClaimantOf(file.File.RelativePath);
        if (claimant is null && file.File.IsData)
            return [];

        if (parsed.FrontMatter is null)
            return [file];

        var entries = parsed.Entries is { } list ? list.Items.Select(item => OfItem(file, item)).ToArray()
            : file.File.IsData && claimant?.Pattern is { NamesOneFile: true } ? [.. parsed.FrontMatter.Entries.Select(entry => OfKey(file, entry))]
            : [file];
        // What was found in the file as a whole is said once.
        return entries.Select((entry, place) => place == 0 && !ReferenceEquals(entry, file) ? Add(entry, parsed.Findings) : entry);
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
