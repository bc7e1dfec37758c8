using System.Runtime.InteropServices;
using System.Text;

namespace NewsContent.Build.Packing;

/// <summary>
/// Tells without reading whether a file can have changed. Size and time of modification prove nothing, as any program can set them; the
/// time of change, which the kernel alone sets, does. Where it cannot be had the stamp is no proof, and files are read and hashed.
/// </summary>
/// <param name="Changed">When the file or anything about it was last changed, in nanoseconds; 0 when that is not known.</param>
/// <param name="Number">The file's number in its file system, as two files of one size may have been written at one time; 0 when that is not known.</param>
internal readonly record struct FileStamp(long Size, long Modified, long Changed, long Number)
{
    private const int CurrentDirectory = -100;
    private const uint SizeTimesAndNumber = 0x200 | 0x40 | 0x80 | 0x100;
    private const int StructLength = 256;

    private static bool s_hasStatx = RuntimeInformation.IsOSPlatform(OSPlatform.Linux);

    public bool IsProof => Changed != 0;

    public static FileStamp Of(string path)
    {
        if (s_hasStatx && TryStatx(path, out var stamp))
            return stamp;

        var file = new FileInfo(path);
        return file.Exists ? new(file.Length, file.LastWriteTimeUtc.Ticks, 0, 0) : default;
    }

    /// <summary>The stamp of a file that is to be read after <paramref name="now"/>: no proof if a later change could bear the same time.</summary>
    public FileStamp Before(long now) => this with { Changed = now - Changed > CoarsestClock ? Changed : 0 };

    // Some file systems keep times in steps of two seconds.
    private const long CoarsestClock = 2_000_000_000;

    private static bool TryStatx(string path, out FileStamp stamp)
    {
        stamp = default;
        var buffer = new byte[StructLength];
        try
        {
            if (statx(CurrentDirectory, Encoding.UTF8.GetBytes(path + '\0'), 0, SizeTimesAndNumber, buffer) != 0)
                return false;
        }
        catch (Exception exception) when (exception is EntryPointNotFoundException or DllNotFoundException)
        {
            s_hasStatx = false;
            return false;
        }

        // The layout of struct statx is the same on every architecture (statx(2)).
        stamp = new(BitConverter.ToInt64(buffer, 40), Nanoseconds(buffer, 112), Nanoseconds(buffer, 96), BitConverter.ToInt64(buffer, 32));
        return true;
    }

    private static long Nanoseconds(byte[] buffer, int place) => BitConverter.ToInt64(buffer, place) * 1_000_000_000 + BitConverter.ToUInt32(buffer, place + 8);

    [DllImport("libc", SetLastError = false)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int statx(int folder, byte[] path, int flags, uint mask, byte[] buffer);
}
