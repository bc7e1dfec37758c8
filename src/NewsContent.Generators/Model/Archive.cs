using NewsContent.Compilation;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Linking;

namespace NewsContent.Generators.Model;

/// <summary>All valid posts, newest first.</summary>
internal sealed record Archive(string ManifestId, EquatableArray<BoundPost> Posts, EquatableArray<LocatedFinding> Findings)
{
    /// <summary>The posts that the app does not get: drafts, and those with errors.</summary>
    public EquatableArray<BoundPost> LeftOut { get; init; } = EquatableArray<BoundPost>.Empty;

    /// <summary>What the Link stage found out.</summary>
    public ArchiveLinks Links { get; init; } = ArchiveLinks.None;

    public Archive With(Finding finding) => this with { Findings = Findings.Append(LocatedFinding.OfProject(finding)).ToEquatableArray() };
}

/// <summary>The archive with the names that the generated code gives its posts and terms.</summary>
internal sealed record NamedArchive(string ManifestId, EquatableArray<ArchiveEntry> Entries, EquatableArray<NamedTerm> Terms, EquatableArray<LocatedFinding> Findings)
{
    /// <summary>What the Link stage found out.</summary>
    public ArchiveLinks Links { get; init; } = ArchiveLinks.None;

    /// <summary>What changes only when an index does; an edit of a body leaves it equal.</summary>
    public static Outcome<ArchiveIndex>[] ToIndexes((NamedArchive Archive, Project Project) input, CancellationToken cancellationToken) =>
        [.. input.Project.Collections.Select(collection => Outcome<ArchiveIndex>.Of(new(
            collection.CollectionName,
            input.Archive.ManifestId,
            input.Archive.Entries.Where(entry => entry.Post.Collection == collection.CollectionName).Select(static entry => entry.Summary).ToEquatableArray())
        {
            Links = input.Archive.Links.From(collection.CollectionName),
            Permalinks = PermalinkMaker.Listed(input.Archive, collection, input.Project),
        }))];

    public static Outcome<ArchiveIndex>[] NoIndexes((NamedArchive Archive, Project Project) input, Fault fault) =>
        [Outcome<ArchiveIndex>.Failed(fault)];

    public static Outcome<ArchiveYear>[] ByYear(NamedArchive archive, CancellationToken cancellationToken) => [.. archive.Entries
        .Where(_ => archive.ManifestId.Length == 0)
        .GroupBy(static entry => (entry.Post.Collection, entry.Year))
        .Select(year => Outcome<ArchiveYear>.Of(new(year.Key.Collection, year.Key.Year, year.ToEquatableArray(), archive.Terms)))];

    public static Outcome<ArchiveYear>[] NoYears(NamedArchive archive, Fault fault) => [Outcome<ArchiveYear>.Failed(fault)];

    public static EquatableArray<NamedTerm> ToTerms(NamedArchive archive, CancellationToken cancellationToken) => archive.Terms;
}
