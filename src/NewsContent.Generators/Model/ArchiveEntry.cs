using NewsContent.Compilation;

namespace NewsContent.Generators.Model;

/// <summary>A post of the archive with the name of its member.</summary>
internal sealed record ArchiveEntry(RenderedPost Post, string MemberName)
{
    /// <summary>The year, in UTC, whose generated files hold the entry.</summary>
    public int Year => new DateTime(Post.Bound.UtcTicks, DateTimeKind.Utc).Year;

    public EntrySummary Summary => new(Post.Bound.Id, Post.File.RelativePath, Post.Bound.Title, Post.Bound.Day, Year, MemberName);
}

/// <summary>What the index and the named members show of an entry.</summary>
internal sealed record EntrySummary(string Id, string RelativePath, string Title, PostDay Day, int Year, string MemberName);

/// <summary>A tag, a category or an author with the name of its member.</summary>
internal sealed record NamedTerm(string TermType, string Name, string MemberName);

internal sealed record ArchiveIndex(EquatableArray<EntrySummary> Entries, EquatableArray<NamedTerm> Terms);

/// <summary>The entries of one year, newest first.</summary>
internal sealed record ArchiveYear(int Year, EquatableArray<ArchiveEntry> Entries, EquatableArray<NamedTerm> Terms);
