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
    /// <param name="name">The name of the file, from which a message about a missing key takes its proposal.</param>
    public static List<BoundMember> BindAll(
        FrontMatterMap map, MappingType type, IReadOnlyList<SchemaMember> control, TextPlace start, ContentTimeZone zone,
        List<Finding> findings, PostFileName? name = null)
    {
        var places = KeyMatcher.Of(type.Members).PlacesOf(map);
        var entries = FirstOfEach(map, places, type.Members.Count);
        var bound = Bind(map, places, entries, type.Members, zone, findings);
        for (var place = 0; place < entries.Length; place++)
        {
            if (entries[place] is null && type.Members[place] is { IsRequired: true } missing)
                findings.Add(ValueRules.MissingKey(start, missing.Key, ProposedValue.Of(missing, name)));
        }

        if (Unknown(map, places, control) is not { } unknown)
            return bound;

        if (type.Members.FirstOrDefault(static member => member.IsExtra) is { } extra)
        {
            if (ValueBinder.Bind(extra, new(extra.Key, start, new FrontMatterMap(unknown.ToEquatableArray(), start)), zone, findings) is { } value)
                bound.Add(new(extra.Name, extra.Key, value));
        }
        else if (type.UnknownKeys != "Ignore")
        {
            var known = type.Members.Concat(control).ToArray();
            foreach (var entry in unknown)
                findings.Add(UnknownKey.Find(entry, type, known, PostSuggestions.AreMade(findings)));
        }

        return bound;
    }

    public static List<BoundMember> Bind(FrontMatterMap map, IReadOnlyList<SchemaMember> members, ContentTimeZone zone, List<Finding> findings)
    {
        var matcher = KeyMatcher.Of(members);
        if (!matcher.KnowsAny(map))
            return [];

        var places = matcher.PlacesOf(map);
        return Bind(map, places, FirstOfEach(map, places, members.Count), members, zone, findings);
    }

    /// <param name="places">For each entry the place of its member; -1 where there is none.</param>
    /// <param name="entries">For each member its first entry, if there is one.</param>
    private static List<BoundMember> Bind(
        FrontMatterMap map, int[] places, FrontMatterEntry?[] entries, IReadOnlyList<SchemaMember> members, ContentTimeZone zone, List<Finding> findings)
    {
        var bound = new List<BoundMember>(places.Length);
        for (var place = 0; place < entries.Length; place++)
        {
            if (entries[place] is not { } entry)
                continue;

            for (var other = 0; other < places.Length; other++)
            {
                if (places[other] == place && map.Entries[other] is var second && !ReferenceEquals(second, entry))
                    findings.Add(ValueRules.TwoNames(second.KeyPlace, second.Key, entry.Key));
            }

            if (ValueBinder.Bind(members[place], entry, zone, findings) is { } value)
                bound.Add(new(members[place].Name, entry.Key, value));
        }

        return bound;
    }

    private static FrontMatterEntry?[] FirstOfEach(FrontMatterMap map, int[] places, int count)
    {
        var entries = new FrontMatterEntry?[count];
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i] >= 0)
                entries[places[i]] ??= map.Entries[i];
        }

        return entries;
    }

    // Null when there is none.
    private static List<FrontMatterEntry>? Unknown(FrontMatterMap map, int[] places, IReadOnlyList<SchemaMember> control)
    {
        List<FrontMatterEntry>? unknown = null;
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i] < 0 && KeyMatcher.Of(control).PlaceOf(map.Entries[i].Key) < 0)
                (unknown ??= []).Add(map.Entries[i]);
        }

        return unknown;
    }
}

/// <summary>The type that a mapping fills.</summary>
/// <param name="UnknownKeys">The name of the policy: <c>Warn</c>, <c>Refuse</c> or <c>Ignore</c>.</param>
internal sealed record MappingType(string Name, EquatableArray<SchemaMember> Members, string UnknownKeys);
