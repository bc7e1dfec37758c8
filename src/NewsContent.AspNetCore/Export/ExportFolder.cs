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
    /// Reserves the names of files. Two names that differ only by case are refused: the folder may be copied to a system that ignores case.
    /// </summary>
    /// <param name="files">The files, each with its name in messages.</param>
    /// <exception cref="NewsExportException">Two files cannot both be written.</exception>
    public void Claim(IEnumerable<(string Name, string File)> files)
    {
        foreach (var (name, file) in files)
        {
            var key = FoldedPath.Of(file);
            if (_claimed.TryGetValue(key, out var other))
            {
                throw new NewsExportException(other.File == file
                    ? $"{other.Name} and {name} would both be written to {file}. Change one of the slugs."
                    : $"{other.Name} and {name} differ only by case or Unicode form, and would be one file on a system that ignores these. "
                        + "Rename one of the two, or change its slug.");
            }

            _claimed.Add(key, (name, file));
            _files.Add(file);
            for (var slash = key.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = key.IndexOf('/', slash + 1))
                _folders.TryAdd(key[..slash], name);
        }

        foreach (var (key, (name, file)) in _claimed)
        {
            if (_folders.TryGetValue(key, out var inside))
            {
                throw new NewsExportException(
                    $"{name} would be written to the file {file}, and {inside} into a folder of that name. Change the permalink or the "
                    + $"slug of one of the two.");
            }
        }
    }

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
