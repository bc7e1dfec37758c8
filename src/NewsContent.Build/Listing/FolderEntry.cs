#if NET
using System.IO.Enumeration;
#endif

namespace NewsContent.Build.Listing;

/// <summary>A file, a folder or a link in a folder.</summary>
/// <param name="IsFolder">Whether it is a folder, or a link to a folder.</param>
/// <param name="IsLink">Whether it is a symbolic link, a junction or any other reparse point.</param>
internal sealed record FolderEntry(string Path, bool IsFolder, bool IsLink)
{
    public string Name => Path.Substring(Path.LastIndexOf(System.IO.Path.DirectorySeparatorChar) + 1);

    /// <summary>The entries of a folder, in no order.</summary>
    /// <param name="kinds">The kinds of regular files to list. Folders and links are always listed.</param>
    /// <exception cref="IOException">The folder is missing or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the folder is denied.</exception>
    public static IEnumerable<FolderEntry> In(string folder, ContentKinds kinds)
    {
#if NET
        // To check 100,000 files for links takes longer than to read their folder twice: once without links, and once to count
        // all entries.
        var (plain, all) = (0, 0);
        var plainEntries = Read(folder, FileAttributes.ReparsePoint, (ref FileSystemEntry entry) =>
        {
            plain++;
            return entry.IsDirectory || (ContentKind.Of(entry.FileName) & kinds) != 0;
        });
        foreach (var entry in plainEntries)
            yield return entry;

        foreach (var _ in Read(folder, 0, (ref FileSystemEntry entry) => ++all < 0))
        {
        }

        if (all == plain)
            yield break;

        // Links of every kind, because a link that is not followed is reported, whatever its target is.
        var links = Read(folder, 0, static (ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0);
        foreach (var entry in links)
            yield return entry with { IsLink = true };
#else
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            var isLink = (entry.Attributes & FileAttributes.ReparsePoint) != 0;
            if (entry is DirectoryInfo || isLink || (ContentKind.Of(entry.Name.AsSpan()) & kinds) != 0)
                yield return new(entry.FullName, entry is DirectoryInfo, isLink);
        }
#endif
    }

#if NET
    private static FileSystemEnumerable<FolderEntry> Read(
        string folder, FileAttributes skipped, FileSystemEnumerable<FolderEntry>.FindPredicate isWanted) =>
        new(folder, Entry, new() { AttributesToSkip = skipped, IgnoreInaccessible = false }) { ShouldIncludePredicate = isWanted };

    // ToFullPath returns an empty text for a path that is too long for the system.
    private static FolderEntry Entry(ref FileSystemEntry entry) =>
        new(System.IO.Path.Join(entry.Directory, entry.FileName), entry.IsDirectory, IsLink: false);
#endif
}
