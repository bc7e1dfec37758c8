#if !NET
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace NewsContent.Build.Listing;

/// <summary>Asks Windows for real paths: .NET Framework, on which Visual Studio's MSBuild runs, has no method for them.</summary>
internal static class WindowsPath
{
    private const int LongestPath = 32 * 1024;
    private const uint ShareAll = 0x7;
    private const uint OpenExisting = 3;

    // CreateFile opens a folder only with this flag (FILE_FLAG_BACKUP_SEMANTICS).
    private const uint BackupSemantics = 0x0200_0000;

    /// <summary>The real path (GetFinalPathNameByHandle); null when there is none.</summary>
    public static string? RealPathOf(string path)
    {
        using var file = CreateFileW(path, 0, ShareAll, IntPtr.Zero, OpenExisting, BackupSemantics, IntPtr.Zero);
        var buffer = new char[LongestPath];
        var length = file.IsInvalid ? 0 : GetFinalPathNameByHandleW(file, buffer, (uint)buffer.Length, 0);
        return length is 0 or > LongestPath ? null : WithoutPrefix(new(buffer, 0, (int)length));
    }

    private static string WithoutPrefix(string path) =>
        path.StartsWith(@"\\?\UNC\", StringComparison.OrdinalIgnoreCase) ? @"\\" + path.Substring(8)
        : path.StartsWith(@"\\?\", StringComparison.Ordinal) ? path.Substring(4)
        : path;

    [DllImport("kernel32", CharSet = CharSet.Unicode, ExactSpelling = true, SetLastError = false)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern SafeFileHandle CreateFileW(string path, uint access, uint share, IntPtr security, uint creation, uint flags,
        IntPtr template);

    [DllImport("kernel32", CharSet = CharSet.Unicode, ExactSpelling = true, SetLastError = false)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern uint GetFinalPathNameByHandleW(SafeFileHandle file, [Out] char[] path, uint length, uint flags);
}
#endif
