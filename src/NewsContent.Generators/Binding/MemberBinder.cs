using NewsContent.Compilation;
using NewsContent.Generators.Model;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Binding;

/// <summary>Binds the keys of a mapping to the members of a type.</summary>
internal static class MemberBinder
{
    public static List<BoundMember> Bind(FrontMatterMap map, IEnumerable<SchemaMember> members, ContentTimeZone zone, List<Finding> findings)
    {
        var bound = new List<BoundMember>();
        foreach (var member in members)
        {
            if (EntryOf(member, map) is { } entry && ValueBinder.Bind(member, entry, zone, findings) is { } value)
                bound.Add(new(member.Name, entry.Key, value));
        }

        return bound;
    }

    public static void ReportMissing(FrontMatterMap map, IEnumerable<SchemaMember> members, TextPlace place, List<Finding> findings)
    {
        foreach (var member in members.Where(member => member.IsRequired && EntryOf(member, map) is null))
            findings.Add(ValueRules.MissingKey(place, member.Key, ValueBinder.Example(member)));
    }

    public static void ReportUnknown(FrontMatterMap map, IReadOnlyList<SchemaMember> known, string type, string policy, List<Finding> findings)
    {
        if (policy == "Ignore")
            return;

        foreach (var entry in map.Entries.Where(entry => !known.Any(member => FrontMatterKey.AreSame(member.Key, entry.Key))))
        {
            var nearest = NearestName.Find(entry.Key, known.Select(static member => member.Key));
            findings.Add(policy == "Refuse"
                ? ValueRules.RefusedKey(entry.KeyPlace, entry.Key, type, nearest)
                : ValueRules.UnknownKey(entry.KeyPlace, entry.Key, type, nearest));
        }
    }

    private static FrontMatterEntry? EntryOf(SchemaMember member, FrontMatterMap map) =>
        map.Entries.FirstOrDefault(entry => FrontMatterKey.AreSame(member.Key, entry.Key));
}
