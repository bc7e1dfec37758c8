using System.Runtime.InteropServices;
using System.Text;

namespace NewsContent.Build.Files;

/// <summary>What only Linux does with the names of files.</summary>
internal static class LinuxRename
{
    private const int CurrentDirectory = -100;
    private const int Exchange = 2;

    private static bool s_hasExchange = RuntimeInformation.IsOSPlatform(OSPlatform.Linux);

    /// <summary>Lets two files change places in one step (rename(2), <c>RENAME_EXCHANGE</c>); false where the system cannot, or one is not there.</summary>
    public static unsafe bool TryExchange(string left, string right)
    {
        if (!s_hasExchange)
            return false;

        try
        {
            fixed (byte* leftName = Encoding.UTF8.GetBytes(left + '\0'), rightName = Encoding.UTF8.GetBytes(right + '\0'))
                return renameat2(CurrentDirectory, leftName, CurrentDirectory, rightName, Exchange) == 0;
        }
        catch (Exception exception) when (exception is EntryPointNotFoundException or DllNotFoundException)
        {
            s_hasExchange = false;
            return false;
        }
    }

    [DllImport("libc", SetLastError = false)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern unsafe int renameat2(int leftFolder, byte* left, int rightFolder, byte* right, uint flags);
}
