using NewsContent.Compilation;

namespace NewsContent.Generators.Model;

/// <summary>A post of the archive with the name of its member.</summary>
internal sealed record ArchiveEntry(BoundPost Post, string MemberName)
{
    /// <summary>The year, in UTC, whose generated files hold the entry; 0 in a collection without dates.</summary>
    public int Year => Post.Day is null ? 0 : new DateTime(Post.UtcTicks, DateTimeKind.Utc).Year;

    public EntrySummary Summary => new(
        Post.Id, Post.File.RelativePath, Post.Title, Post.Day, Post.UtcTicks, Year, MemberName, Post.Row, Post.Item, Post.IsDraft);
}

/// <summary>What the index and the named members show of an entry.</summary>
internal sealed record EntrySummary(
    string Id, string RelativePath, string Title, PostDay? Day, long UtcTicks, int Year, string MemberName, int Row, int Item,
    bool IsDraft);

/// <summary>A tag, a category or an author with the name of its member.</summary>
internal sealed record NamedTerm(string TermType, string Name, string MemberName);

/// <summary>The entries of a collection, in its order.</summary>
/// <param name="ManifestId">The id of the manifest that they are of; empty when generated code does.</param>
internal sealed record ArchiveIndex(string Collection, string ManifestId, EquatableArray<EntrySummary> Entries)
{
    /// <summary>The links from its entries to others, by the entry that they lead to.</summary>
    public EquatableArray<EntryLink> Links { get; init; } = EquatableArray<EntryLink>.Empty;

    /// <summary>The permalinks of its entries; empty where the app can make them.</summary>
    public EquatableArray<string> Permalinks { get; init; } = EquatableArray<string>.Empty;

    public bool IsPacked => ManifestId.Length > 0;
}

/// <summary>The entries of one year of a collection, newest first.</summary>
internal sealed record ArchiveYear(string Collection, int Year, EquatableArray<ArchiveEntry> Entries, EquatableArray<NamedTerm> Terms);
