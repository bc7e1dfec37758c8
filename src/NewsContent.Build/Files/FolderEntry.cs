namespace NewsContent.Build.Files;

/// <summary>A file or a folder in a folder; a link is what it leads to.</summary>
internal sealed record FolderEntry(string Path, bool IsFolder)
{
    public bool IsHidden => Path[Path.LastIndexOf(System.IO.Path.DirectorySeparatorChar) + 1] == '.';

    /// <summary>The entries of a folder, in no order.</summary>
    /// <param name="except">Extensions of files that are left out.</param>
    /// <exception cref="IOException">There is no such folder, or it cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to it is denied.</exception>
    public static IEnumerable<FolderEntry> In(string folder, string[] except)
    {
#if NET
        // Read once: the folder may have 100,000 entries.
        return new System.IO.Enumeration.FileSystemEnumerable<FolderEntry>(
            folder,
            static (ref System.IO.Enumeration.FileSystemEntry entry) => new(entry.ToFullPath(), entry.IsDirectory),
            new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = (ref entry) => !ContentFolder.HasExtension(entry.FileName, except) || entry.IsDirectory,
        };
#else
        return Directory.GetFiles(folder).Where(path => !ContentFolder.HasExtension(path.AsSpan(), except)).Select(static path => new FolderEntry(path, false))
            .Concat(Directory.GetDirectories(folder).Select(static path => new FolderEntry(path, true)));
#endif
    }
}
