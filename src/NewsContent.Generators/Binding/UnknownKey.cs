using NewsContent.Compilation;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Binding;

/// <summary>Proposes a fix for an unknown key: a near known key, or a property to declare. No fix removes the value.</summary>
internal static class UnknownKey
{
    private const string BuiltIn = "Article";
    private const int MostKeys = 24;

    public static Finding Find(FrontMatterEntry entry, MappingType type, IReadOnlyList<SchemaMember> known, bool isSearched)
    {
        var fix = !isSearched ? Declare(type)
            : NearestName.Find(entry.Key, known.SelectMany(static member => member.Keys)) is { } nearest
            ? $"; did you mean '{nearest}'?"
            : Fix(entry.Key, type, [.. known.Select(static member => member.Key).Distinct(StringComparer.Ordinal)]);
        return type.UnknownKeys == "Refuse"
            ? ValueRules.RefusedKey(entry.KeyPlace, entry.Key, type.Name, fix)
            : ValueRules.UnknownKey(entry.KeyPlace, entry.Key, type.Name, fix);
    }

    private static string Fix(string key, MappingType type, string[] known) =>
        $"{Declare(type)}, or write a known key: {ValidNames.Of(key, known, MostKeys)}";

    private static string Declare(MappingType type)
    {
        var owner = type.Name == BuiltIn ? "a record that derives from Article" : type.Name;
        return $", so the value is not used; declare a property for the key in {owner}";
    }
}
