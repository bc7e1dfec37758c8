namespace NewsContent.AspNetCore.Export;

/// <summary>A new or empty folder that an export goes into.</summary>
internal sealed class ExportFolder
{
    private readonly string _folder;

    private readonly Dictionary<string, string> _claimed = new(StringComparer.Ordinal);

    public ExportFolder(string folder)
    {
        _folder = Path.GetFullPath(folder);
        if (File.Exists(_folder) || Directory.Exists(_folder) && Directory.EnumerateFileSystemEntries(_folder).Any())
            throw new NewsExportException($"'{folder}' is not empty. Give a new or an empty folder: pages that are gone would stay in it.");

        Directory.CreateDirectory(_folder);
    }

    public bool Has(string file) => _claimed.ContainsKey(file);

    public void Claim(IEnumerable<(string Path, string File)> pages)
    {
        foreach (var (path, file) in pages)
        {
            if (!_claimed.TryAdd(file, path))
                throw new NewsExportException($"{_claimed[file]} and {path} would both be written to {file}. Change one of the slugs.");
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
            // Where the system does not tell capitals apart, 'News' and 'news' are one.
            throw new NewsExportException($"{file} cannot be written: {exception.Message}", exception);
        }
    }
}
