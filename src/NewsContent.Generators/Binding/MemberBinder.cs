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
        var entries = EntriesOf(map, type.Members);
        var bound = Bind(map, type.Members, entries, zone, findings);
        for (var place = 0; place < entries.Length; place++)
        {
            if (entries[place] is null && type.Members[place] is { IsRequired: true } missing)
                findings.Add(ValueRules.MissingKey(start, missing.Key, ValueBinder.Example(missing)));
        }

        var (own, controls) = (KeyMatcher.Of(type.Members), KeyMatcher.Of(control));
        var unknown = map.Entries.Where(entry => own.PlaceOf(entry.Key) < 0 && controls.PlaceOf(entry.Key) < 0).ToArray();
        if (unknown.Length == 0)
            return bound;

        if (type.Members.FirstOrDefault(static member => member.IsExtra) is { } extra)
        {
            if (ValueBinder.Bind(extra, new(extra.Key, start, new FrontMatterMap(unknown.ToEquatableArray(), start)), zone, findings) is { } value)
                bound.Add(new(extra.Name, extra.Key, value));
        }
        else if (type.UnknownKeys != "Ignore")
        {
            var keys = type.Members.Concat(control).SelectMany(static member => member.Keys).ToArray();
            findings.AddRange(unknown.Select(entry => Unknown(entry, type, NearestName.Find(entry.Key, keys))));
        }

        return bound;
    }

    public static List<BoundMember> Bind(FrontMatterMap map, IReadOnlyList<SchemaMember> members, ContentTimeZone zone, List<Finding> findings) =>
        Bind(map, members, EntriesOf(map, members), zone, findings);

    private static List<BoundMember> Bind(FrontMatterMap map, IReadOnlyList<SchemaMember> members, FrontMatterEntry?[] entries, ContentTimeZone zone, List<Finding> findings)
    {
        var matcher = KeyMatcher.Of(members);
        var bound = new List<BoundMember>();
        for (var place = 0; place < entries.Length; place++)
        {
            if (entries[place] is not { } entry)
                continue;

            foreach (var other in map.Entries)
            {
                if (!ReferenceEquals(other, entry) && matcher.PlaceOf(other.Key) == place)
                    findings.Add(ValueRules.TwoNames(other.KeyPlace, other.Key, entry.Key));
            }

            if (ValueBinder.Bind(members[place], entry, zone, findings) is { } value)
                bound.Add(new(members[place].Name, entry.Key, value));
        }

        return bound;
    }

    // For each member the first entry with one of its keys.
    private static FrontMatterEntry?[] EntriesOf(FrontMatterMap map, IReadOnlyList<SchemaMember> members)
    {
        var matcher = KeyMatcher.Of(members);
        var entries = new FrontMatterEntry?[members.Count];
        foreach (var entry in map.Entries)
        {
            if (matcher.PlaceOf(entry.Key) is var place and >= 0)
                entries[place] ??= entry;
        }

        return entries;
    }

    private static Finding Unknown(FrontMatterEntry entry, MappingType type, string? nearest) => type.UnknownKeys == "Refuse"
        ? ValueRules.RefusedKey(entry.KeyPlace, entry.Key, type.Name, nearest)
        : ValueRules.UnknownKey(entry.KeyPlace, entry.Key, type.Name, nearest);
}

/// <summary>The type that a mapping fills.</summary>
/// <param name="UnknownKeys">The name of the policy: <c>Warn</c>, <c>Refuse</c> or <c>Ignore</c>.</param>
internal sealed record MappingType(string Name, EquatableArray<SchemaMember> Members, string UnknownKeys);
