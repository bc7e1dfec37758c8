using NewsContent.Build.Files;

namespace NewsContent.Build.Packer;

/// <summary>A file that is being written. It is deleted unless it is finished, which puts it in its place in one step: whoever opens that finds the one or the other whole.</summary>
internal sealed class UnfinishedFile(string path) : IDisposable
{
    private const string Extension = ".unfinished";
    private const int BufferLength = 1 << 20;

    private readonly string _path = path + "." + Guid.NewGuid().ToString("N") + Extension;
    private FileStream? _stream;

    public long Length { get; private set; }

    /// <exception cref="IOException">It cannot be written.</exception>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        Write(bytes, startsOver: false);
        Length += bytes.Length;
    }

    /// <summary>Replaces the first bytes of the file.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void ReplaceStart(ReadOnlySpan<byte> bytes) => Write(bytes, startsOver: true);

    /// <summary>Writes what is left in memory: from here on a full disk is no danger to the file.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Close()
    {
        Write([], startsOver: true);
        _stream!.Dispose();
    }

    /// <exception cref="IOException">It cannot be put in its place.</exception>
    public void Finish()
    {
        // A file that replaces another is first made ready for the disk by ext4, which takes a while when it is large; one that changes places with
        // it is not. The other one is deleted at the end.
        if (!File.Exists(path) || !LinuxRename.TryExchange(_path, path))
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
        try
        {
            _stream?.Dispose();
        }
        catch (Exception exception) when (exception is IOException or ArgumentException)
        {
            // What the disk has no room for is thrown away here.
        }

        File.Delete(_path);
    }

    private void Write(ReadOnlySpan<byte> bytes, bool startsOver)
    {
        _stream ??= new(_path, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferLength);
        try
        {
            if (startsOver)
            {
                _stream.Flush();
                _stream.Position = 0;
            }

            _stream.Write(bytes);
        }
        catch (ArgumentException exception)
        {
            throw TooLong(exception);
        }
    }

    // So .NET says that a file is longer than its disk, or a limit of its user, permits (EFBIG).
    private IOException TooLong(ArgumentException exception) => new($"A file of {Length:N0} bytes is too long for the disk or for a limit of the user: '{path}'", exception);
}
