using NewsContent.Compilation;
using NewsContent.Generators.Model;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Binding;

/// <summary>Binds the keys of a mapping to the members of a type.</summary>
internal static class MemberBinder
{
    /// <summary>Binds a whole mapping, and reports the keys that it lacks and those that the type lacks.</summary>
    /// <param name="control">Members that every schema has besides its own.</param>
    /// <param name="start">Where a missing key is reported.</param>
    public static List<BoundMember> BindAll(
        FrontMatterMap map, MappingType type, IReadOnlyList<SchemaMember> control, TextPlace start, ContentTimeZone zone, List<Finding> findings)
    {
        var bound = Bind(map, type.Members, zone, findings);
        foreach (var member in type.Members.Where(member => member.IsRequired && EntryOf(member, map) is null))
            findings.Add(ValueRules.MissingKey(start, member.Key, ValueBinder.Example(member)));

        SchemaMember[] known = [.. type.Members, .. control];
        var unknown = map.Entries.Where(entry => !known.Any(member => IsKeyOf(member, entry))).ToArray();
        if (type.Members.FirstOrDefault(static member => member.IsExtra) is { } extra)
        {
            if (unknown.Length > 0 && ValueBinder.Bind(extra, new(extra.Key, start, new FrontMatterMap(unknown.ToEquatableArray(), start)), zone, findings) is { } value)
                bound.Add(new(extra.Name, extra.Key, value));
        }
        else if (type.UnknownKeys != "Ignore")
        {
            var keys = known.SelectMany(static member => member.Keys).ToArray();
            findings.AddRange(unknown.Select(entry => Unknown(entry, type, NearestName.Find(entry.Key, keys))));
        }

        return bound;
    }

    public static List<BoundMember> Bind(FrontMatterMap map, IEnumerable<SchemaMember> members, ContentTimeZone zone, List<Finding> findings)
    {
        var bound = new List<BoundMember>();
        foreach (var member in members)
        {
            if (EntryOf(member, map) is not { } entry)
                continue;

            findings.AddRange(map.Entries.Where(other => !ReferenceEquals(other, entry) && IsKeyOf(member, other)).Select(other => ValueRules.TwoNames(other.KeyPlace, other.Key, entry.Key)));
            if (ValueBinder.Bind(member, entry, zone, findings) is { } value)
                bound.Add(new(member.Name, entry.Key, value));
        }

        return bound;
    }

    private static Finding Unknown(FrontMatterEntry entry, MappingType type, string? nearest) => type.UnknownKeys == "Refuse"
        ? ValueRules.RefusedKey(entry.KeyPlace, entry.Key, type.Name, nearest)
        : ValueRules.UnknownKey(entry.KeyPlace, entry.Key, type.Name, nearest);

    private static FrontMatterEntry? EntryOf(SchemaMember member, FrontMatterMap map) => map.Entries.FirstOrDefault(entry => IsKeyOf(member, entry));

    private static bool IsKeyOf(SchemaMember member, FrontMatterEntry entry) =>
        !member.IsExtra && (FrontMatterKey.AreSame(member.Key, entry.Key) || member.Aliases.Any(alias => FrontMatterKey.AreSame(alias, entry.Key)));
}

/// <summary>The type that a mapping fills.</summary>
/// <param name="UnknownKeys">The name of the policy: <c>Warn</c>, <c>Refuse</c> or <c>Ignore</c>.</param>
internal sealed record MappingType(string Name, EquatableArray<SchemaMember> Members, string UnknownKeys);
