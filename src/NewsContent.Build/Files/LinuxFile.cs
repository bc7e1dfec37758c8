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

    // Of a path, its end included (path_resolution(7)).
    private const int MostBytes = 4096;

    private static bool s_hasStatx = RuntimeInformation.IsOSPlatform(OSPlatform.Linux);

    /// <summary>Asks the kernel; false where it is another one, or there is no such file.</summary>
    public static unsafe bool TryGet(string path, out LinuxFile file)
    {
        file = default;
        if (!s_hasStatx || Encoding.UTF8.GetByteCount(path) is var length && length >= MostBytes)
            return false;

        // On the stack: there may be 100,000 files to ask for.
        var name = stackalloc byte[length + 1];
        fixed (char* characters = path)
            name[Encoding.UTF8.GetBytes(characters, path.Length, name, length)] = 0;

        var answer = stackalloc byte[StructLength];
        try
        {
            if (statx(CurrentDirectory, name, 0, TypeSizeTimesAndNumber, answer) != 0)
                return false;
        }
        catch (Exception exception) when (exception is EntryPointNotFoundException or DllNotFoundException)
        {
            s_hasStatx = false;
            return false;
        }

        // The layout of struct statx is the same on every architecture.
        var stamp = new FileStamp(*(long*)(answer + 40), Nanoseconds(answer + 112), Nanoseconds(answer + 96), *(long*)(answer + 32));
        file = new(stamp, *(ushort*)(answer + 28) & KindBits);
        return true;
    }

    private static unsafe long Nanoseconds(byte* time) => *(long*)time * 1_000_000_000 + *(uint*)(time + 8);

    [DllImport("libc", SetLastError = false)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern unsafe int statx(int folder, byte* path, int flags, uint mask, byte* answer);
}
