using NewsContent.Compilation;
using NewsContent.Generators.Model;

namespace NewsContent.Generators.Naming;

/// <summary>How code names the entries of a collection.</summary>
internal static class EntryHandles
{
    // Each property costs the compiler about 0.2 ms, each id a tenth of it.
    public const int MostProperties = 5_000;

    public static bool AreProperties(ArchiveIndex index, Project project) =>
        AreProperties(index.Entries.Count, project.Settings.Handles)
        && LargestClass(index.Entries, static entry => entry.Day) <= PropertyRules.MostMembersOfAClass;

    /// <summary>Whether the entries of a collection are named by properties, or would be but for their number.</summary>
    public static bool AreProperties(int count, Handles handles) =>
        handles == Handles.Properties || handles == Handles.Auto && count <= MostProperties;

    public static bool AreIds(ArchiveIndex index, Project project) =>
        project.Settings.Handles == Handles.Ids || project.Settings.Handles == Handles.Auto && index.Entries.Count > MostProperties;

    /// <summary>How many properties the class with the most of them has: that of a month, or of a collection without dates.</summary>
    public static int LargestClass<T>(IReadOnlyCollection<T> entries, Func<T, PostDay?> day) => entries.Count <= PropertyRules.MostMembersOfAClass
        ? entries.Count
        : entries.GroupBy(entry => (day(entry)?.Year, day(entry)?.Month)).Max(static month => month.Count());
}
