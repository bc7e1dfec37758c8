using System.Runtime.InteropServices;
using System.Text;
using NewsContent.Build.Packing;

namespace NewsContent.Build.Files;

/// <summary>What the kernel says of a file, links followed (statx(2)).</summary>
/// <param name="Kind">The file type bits of its mode (inode(7)).</param>
internal readonly record struct LinuxFile(FileStamp Stamp, int Kind)
{
    public const int Pipe = 0x1000;
    public const int CharacterDevice = 0x2000;
    public const int Folder = 0x4000;
    public const int BlockDevice = 0x6000;
    public const int Regular = 0x8000;
    public const int Socket = 0xC000;

    private const int KindBits = 0xF000;
    private const int CurrentDirectory = -100;
    private const uint TypeSizeTimesAndNumber = 0x1 | 0x200 | 0x40 | 0x80 | 0x100;
    private const int StructLength = 256;

    private static bool s_hasStatx = RuntimeInformation.IsOSPlatform(OSPlatform.Linux);

    /// <summary>Asks the kernel; false where it is another one, or there is no such file.</summary>
    public static bool TryGet(string path, out LinuxFile file)
    {
        file = default;
        if (!s_hasStatx)
            return false;

        var buffer = new byte[StructLength];
        try
        {
            if (statx(CurrentDirectory, Encoding.UTF8.GetBytes(path + '\0'), 0, TypeSizeTimesAndNumber, buffer) != 0)
                return false;
        }
        catch (Exception exception) when (exception is EntryPointNotFoundException or DllNotFoundException)
        {
            s_hasStatx = false;
            return false;
        }

        // The layout of struct statx is the same on every architecture.
        var stamp = new FileStamp(BitConverter.ToInt64(buffer, 40), Nanoseconds(buffer, 112), Nanoseconds(buffer, 96), BitConverter.ToInt64(buffer, 32));
        file = new(stamp, BitConverter.ToUInt16(buffer, 28) & KindBits);
        return true;
    }

    private static long Nanoseconds(byte[] buffer, int place) => BitConverter.ToInt64(buffer, place) * 1_000_000_000 + BitConverter.ToUInt32(buffer, place + 8);

    [DllImport("libc", SetLastError = false)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int statx(int folder, byte[] path, int flags, uint mask, byte[] buffer);
}
