using NewsContent.Compilation;

namespace NewsContent.Generators.Model;

/// <summary>A post of the archive with the name of its member.</summary>
internal sealed record ArchiveEntry(BoundPost Post, string MemberName)
{
    /// <summary>The year, in UTC, whose generated files hold the entry; 0 in a collection without dates.</summary>
    public int Year => Post.Day is null ? 0 : new DateTime(Post.UtcTicks, DateTimeKind.Utc).Year;

    public EntrySummary Summary => new(Post.Id, Post.File.RelativePath, Post.Title, Post.Day, Year, MemberName);
}

/// <summary>What the index and the named members show of an entry.</summary>
internal sealed record EntrySummary(string Id, string RelativePath, string Title, PostDay? Day, int Year, string MemberName);

/// <summary>A tag, a category or an author with the name of its member.</summary>
internal sealed record NamedTerm(string TermType, string Name, string MemberName);

/// <summary>The entries of a collection, in its order.</summary>
internal sealed record ArchiveIndex(string Collection, EquatableArray<EntrySummary> Entries);

/// <summary>The entries of one year of a collection, newest first.</summary>
internal sealed record ArchiveYear(string Collection, int Year, EquatableArray<ArchiveEntry> Entries, EquatableArray<NamedTerm> Terms);
