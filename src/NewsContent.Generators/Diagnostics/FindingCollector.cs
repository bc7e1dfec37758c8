using NewsContent.Compilation;
using NewsContent.Generators.Model;

namespace NewsContent.Generators.Diagnostics;

/// <summary>Brings together what each post, the archive, the collections and the set-up have to say.</summary>
internal static class FindingCollector
{
    public static EquatableArray<LocatedFinding> OfPosts((EquatableArray<EquatableArray<LocatedFinding>> Posts, PackedPosts Packed) input, CancellationToken cancellationToken) =>
        input.Posts.SelectMany(static post => post).Concat(input.Packed.Findings).ToEquatableArray();

    public static EquatableArray<LocatedFinding> OfContent((EquatableArray<LocatedFinding> Posts, NamedArchive Archive) content, CancellationToken cancellationToken) =>
        content.Posts.Concat(content.Archive.Findings).ToEquatableArray();

    public static EquatableArray<LocatedFinding> WithCollections(
        (EquatableArray<LocatedFinding> Content, EquatableArray<LocatedFinding> Collections) input, CancellationToken cancellationToken) =>
        input.Collections.Concat(input.Content).ToEquatableArray();

    public static EquatableArray<LocatedFinding> WithReferences((EquatableArray<LocatedFinding> Content, LocatedFinding? SameName) input,
        CancellationToken cancellationToken) =>
        input.SameName is { } found ? input.Content.Append(found).ToEquatableArray() : input.Content;

    /// <summary>The fault alone: a finding that the stage was given may be what made it fail.</summary>
    public static EquatableArray<LocatedFinding> Failed<TInput>(TInput input, Fault fault) =>
        new([LocatedFinding.OfProject(fault.OfStage)]);

    /// <summary>The content's findings, or those of the set-up alone: without a valid one the rest would be noise.</summary>
    public static IEnumerable<LocatedFinding> OfBuild(EquatableArray<LocatedFinding> content, Project project)
    {
        if (project.Settings.IsOff)
            return [];

        var hasRuntime = project.Collections.Count > 0 || content.Any(static finding => SaysWhyThereIsNoSchema(finding.Finding.Rule.Id));
        IEnumerable<Finding> setUp = hasRuntime ? project.Settings.Findings : [.. project.Settings.Findings, SetUpRules.NoRuntime()];
        return setUp.Any() ? setUp.Select(LocatedFinding.OfProject) : content;
    }

    private static bool SaysWhyThereIsNoSchema(string id) =>
        id.StartsWith("NCG5", StringComparison.Ordinal) || id == SetUpRules.InternalErrorId;
}
