using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using NewsContent.Compilation;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Binding;

/// <summary>Finds the member that a key of front matter means. Posts repeat their keys, so each spelling is looked up once.</summary>
/// <remarks>Safe to use from any thread.</remarks>
internal sealed class KeyMatcher(IReadOnlyList<SchemaMember> members)
{
    private static readonly ConditionalWeakTable<object, KeyMatcher> s_matchers = new();

    private readonly ConcurrentDictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <summary>The matcher of some members, made once for as long as they live.</summary>
    public static KeyMatcher Of(IReadOnlyList<SchemaMember> members) =>
        s_matchers.GetValue(members, static members => new((IReadOnlyList<SchemaMember>)members));

    /// <summary>The place of the member; -1 when the key is that of none.</summary>
    public int PlaceOf(string key) => _places.TryGetValue(key, out var place) ? place : _places[key] = Find(key);

    /// <summary>For each entry the place of its member; -1 where the key is that of none.</summary>
    public int[] PlacesOf(FrontMatterMap map)
    {
        var places = new int[map.Entries.Count];
        for (var i = 0; i < places.Length; i++)
            places[i] = PlaceOf(map.Entries[i].Key);

        return places;
    }

    /// <summary>Whether a key is that of a member.</summary>
    public bool KnowsAny(FrontMatterMap map)
    {
        foreach (var entry in map.Entries)
        {
            if (PlaceOf(entry.Key) >= 0)
                return true;
        }

        return false;
    }

    private int Find(string key)
    {
        for (var place = 0; place < members.Count; place++)
        {
            if (members[place].Keys.Any(known => FrontMatterKey.AreSame(known, key)))
                return place;
        }

        return -1;
    }
}
