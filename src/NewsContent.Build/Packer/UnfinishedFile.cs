namespace NewsContent.Build.Packer;

/// <summary>A file that is being written. It is deleted unless it is finished, which puts it in its place in one step: whoever opens that finds the one or the other whole.</summary>
internal sealed class UnfinishedFile(string path) : IDisposable
{
    private const string Extension = ".unfinished";

    private readonly string _path = path + "." + Guid.NewGuid().ToString("N") + Extension;
    private FileStream? _stream;

    public FileStream Stream => _stream ??= new(_path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1 << 20);

    public void Finish()
    {
        Stream.Dispose();
        File.Move(_path, path, overwrite: true);
    }

    /// <summary>Removes what builds that were killed left behind.</summary>
    public static void RemoveAll(string folder)
    {
        foreach (var left in Directory.GetFiles(folder, "*" + Extension))
            File.Delete(left);
    }

    public void Dispose()
    {
        _stream?.Dispose();
        File.Delete(_path);
    }
}
