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
