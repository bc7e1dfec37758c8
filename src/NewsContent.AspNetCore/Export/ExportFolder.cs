using NewsContent.AspNetCore.Links;

namespace NewsContent.AspNetCore.Export;

/// <summary>A new or empty folder that an export goes into.</summary>
internal sealed class ExportFolder
{
    private readonly string _folder;

    private readonly HashSet<string> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Name, string File)> _claimed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _folders = new(StringComparer.Ordinal);

    public ExportFolder(string folder)
    {
        _folder = Path.GetFullPath(folder);
        if (File.Exists(_folder) || Directory.Exists(_folder) && Directory.EnumerateFileSystemEntries(_folder).Any())
            throw new NewsExportException($"'{folder}' is not empty. Give a new or an empty folder: pages that are gone would stay in it.");

        Directory.CreateDirectory(_folder);
    }

    public bool Has(string file) => _files.Contains(file);

    /// <summary>The path by which a file server finds the file of a site path; the site path itself when there is no such file.</summary>
    public string PathOf(string path)
    {
        var (bare, name) = (path.TrimEnd('/'), ExportFile.NameOf(path).TrimEnd('/'));
        return bare.Length == 0 || (path.EndsWith('/') ? Has($"{name}/{ExportFile.Index}") : Has(name)) ? path
            : Has(name + ExportFile.Extension) ? bare + ExportFile.Extension
            : Has($"{name}/{ExportFile.Index}") ? bare + "/"
            : path;
    }

    /// <summary>
    /// Reserves the name of a file. A name that differs from another only by case is refused: the folder may be copied to a system that
    /// ignores case.
    /// </summary>
    /// <param name="name">How messages name the file.</param>
    /// <param name="file">The file, relative to the folder, with <c>/</c> between folders.</param>
    /// <exception cref="NewsExportException">The file and one that is already reserved cannot both be written.</exception>
    public void Claim(string name, string file)
    {
        var key = FoldedPath.Of(file);
        if (_claimed.TryGetValue(key, out var other))
        {
            throw new NewsExportException(other.File == file
                ? $"{other.Name} and {name} would both be written to {file}. Change one of the slugs."
                : $"{other.Name} and {name} differ only by case or Unicode form, and would be one file on a system that ignores these. "
                    + "Rename one of the two, or change its slug.");
        }

        if (_folders.TryGetValue(key, out var inside))
            throw FileAndFolder(name, file, inside);

        foreach (var folder in FoldersOf(key))
        {
            if (_claimed.TryGetValue(folder, out var above))
                throw FileAndFolder(above.Name, above.File, name);
        }

        _claimed.Add(key, (name, file));
        _files.Add(file);
        foreach (var folder in FoldersOf(key))
            _folders.TryAdd(folder, name);
    }

    private static IEnumerable<string> FoldersOf(string key)
    {
        for (var slash = key.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = key.IndexOf('/', slash + 1))
            yield return key[..slash];
    }

    private static NewsExportException FileAndFolder(string name, string file, string inside) =>
        new($"{name} would be written to the file {file}, and {inside} into a folder of that name. Change the permalink or the slug of one "
            + "of the two.");

    public async Task WriteAsync(string file, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        await using var stream = Create(file);
        await stream.WriteAsync(bytes, cancellationToken);
    }

    public async Task CopyAsync(string file, Stream content, CancellationToken cancellationToken)
    {
        await using var stream = Create(file);
        await content.CopyToAsync(stream, cancellationToken);
    }

    private FileStream Create(string file)
    {
        var path = Path.Combine(_folder, Path.Combine(file.Split('/')));
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            return new(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.Asynchronous);
        }
        catch (IOException exception)
        {
            throw new NewsExportException($"{file} cannot be written: {exception.Message}", exception);
        }
    }
}
