using NewsContent.Compilation;

namespace NewsContent.Generators.Model;

/// <summary>All valid posts, newest first.</summary>
internal sealed record Archive(EquatableArray<RenderedPost> Posts, EquatableArray<LocatedFinding> Findings);

/// <summary>The archive with the names that the generated code gives its posts and terms.</summary>
internal sealed record NamedArchive(EquatableArray<ArchiveEntry> Entries, EquatableArray<NamedTerm> Terms, EquatableArray<LocatedFinding> Findings)
{
    /// <summary>What changes only when the index does; an edit of a body leaves it equal.</summary>
    public static ArchiveIndex ToIndex(NamedArchive archive, CancellationToken cancellationToken) =>
        new(archive.Entries.Select(static entry => entry.Summary).ToEquatableArray(), archive.Terms);

    public static IEnumerable<ArchiveYear> ByYear(NamedArchive archive, CancellationToken cancellationToken) => archive.Entries
        .GroupBy(static entry => entry.Year)
        .Select(year => new ArchiveYear(year.Key, year.ToEquatableArray(), archive.Terms));
}
