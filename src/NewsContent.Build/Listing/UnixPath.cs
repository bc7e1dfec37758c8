#if !NET
using System.Runtime.InteropServices;
using System.Text;

namespace NewsContent.Build.Listing;

/// <summary>Asks libc for real paths: .NET Standard 2.0 has no method for them.</summary>
internal static class UnixPath
{
    private const int LongestPath = 4096;

    /// <summary>The real path (realpath(3)); null when there is none.</summary>
    public static unsafe string? RealPathOf(string path)
    {
        var buffer = new byte[LongestPath + 1];
        try
        {
            fixed (byte* name = Encoding.UTF8.GetBytes(path + '\0'), resolved = buffer)
                return realpath(name, resolved) is null ? null : Encoding.UTF8.GetString(buffer, 0, buffer.AsSpan().IndexOf((byte)0));
        }
        catch (Exception exception) when (exception is EntryPointNotFoundException or DllNotFoundException)
        {
            return null;
        }
    }

    [DllImport("libc", SetLastError = false)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern unsafe byte* realpath(byte* path, byte* resolved);
}
#endif
