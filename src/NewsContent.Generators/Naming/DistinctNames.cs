namespace NewsContent.Generators.Naming;

/// <summary>
/// Sets names apart that C# would take for the same: one that a post or term has by itself and another by its suffix, a property and the
/// accessor of another (<c>a</c> and <c>get_a</c>), a member and one that the emitter declares.
/// </summary>
internal static class DistinctNames
{
    /// <param name="places">The places of the names, those that keep their names first.</param>
    public static void Settle(string[] names, IEnumerable<int> places, IEnumerable<string> emitted, bool areProperties)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in emitted)
            Take(name);

        foreach (var place in places)
        {
            while (taken.Contains(names[place]) || areProperties && (taken.Contains("get_" + names[place]) || taken.Contains("set_" + names[place])))
                names[place] += "_";

            Take(names[place]);
        }

        void Take(string name)
        {
            taken.Add(name);
            if (!areProperties)
                return;

            taken.Add("get_" + name);
            taken.Add("set_" + name);
        }
    }

    public static bool IsLikeAnAccessor(string name) =>
        name.StartsWith("get_", StringComparison.Ordinal) || name.StartsWith("set_", StringComparison.Ordinal);
}
