using System.Collections.Immutable;
using NewsContent.Compilation;
using NewsContent.Generators.Model;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Diagnostics;

/// <summary>Brings together what each post, the archive and the set-up have to say.</summary>
internal static class FindingCollector
{
    public static EquatableArray<LocatedFinding> Collect(
        ((ImmutableArray<EquatableArray<LocatedFinding>> Posts, NamedArchive Archive) Content, (CollectionSchema? Schema, Settings Settings) Project) input,
        CancellationToken cancellationToken)
    {
        var (content, (schema, settings)) = input;
        if (settings.IsOff)
            return default;

        var setUp = settings.Findings.Concat(schema is null ? [SetUpRules.NoRuntime()] : []).Select(LocatedFinding.OfProject).ToArray();
        return setUp.Length > 0 ? new(setUp) : content.Posts.SelectMany(static post => post).Concat(content.Archive.Findings).ToEquatableArray();
    }
}
