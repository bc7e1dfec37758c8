using NewsContent.Build.Files;

namespace NewsContent.Build.Packing;

/// <summary>
/// Tells without reading whether a file can have changed. Size and time of modification prove nothing, as any program can set them; the
/// time of change, which the kernel alone sets, does. Where it cannot be had the stamp is no proof, and files are read and hashed.
/// </summary>
/// <param name="Changed">When the file or anything about it was last changed, in nanoseconds; 0 when that is not known.</param>
/// <param name="Number">The file's number in its file system, as two files of one size may have been written at one time; 0 when that is not known.</param>
internal readonly record struct FileStamp(long Size, long Modified, long Changed, long Number)
{
    public bool IsProof => Changed != 0;

    public static FileStamp Of(string path)
    {
        if (LinuxFile.TryGet(path, out var known))
            return known.Stamp;

        var file = new FileInfo(path);
        return file.Exists ? new(file.Length, file.LastWriteTimeUtc.Ticks, 0, 0) : default;
    }

    /// <summary>The same, as no proof: of a file that could not be read, which may be readable next time without a change.</summary>
    public FileStamp Unproven => this with { Changed = 0 };

    /// <summary>The stamp of a file that is to be read after <paramref name="now"/>: no proof if a later change could bear the same time.</summary>
    public FileStamp Before(long now) => this with { Changed = now - Changed > CoarsestClock ? Changed : 0 };

    // Some file systems keep times in steps of two seconds.
    private const long CoarsestClock = 2_000_000_000;
}
