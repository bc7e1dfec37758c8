using NewsContent.Generators.Model;

namespace NewsContent.Generators.Emission;

/// <summary>How code names the entries of a collection.</summary>
internal static class EntryHandles
{
    // Each property costs the compiler about 0.2 ms, each id a tenth of it; and a class cannot have more than 65,535 methods.
    private const int MostProperties = 5_000;

    public static bool AreProperties(ArchiveIndex index, Project project) =>
        project.Settings.Handles == Handles.Properties || project.Settings.Handles == Handles.Auto && index.Entries.Count <= MostProperties;

    public static bool AreIds(ArchiveIndex index, Project project) =>
        project.Settings.Handles == Handles.Ids || project.Settings.Handles == Handles.Auto && index.Entries.Count > MostProperties;
}
