using System.Runtime.InteropServices;
using System.Text;

namespace NewsContent.Build.Files;

/// <summary>
/// File systems of Linux that store nothing: the kernel makes up what is read. Their files look like regular ones, and to read one may wait
/// for ever (<c>/proc/kmsg</c>), never end, or do something.
/// </summary>
internal static class KernelFiles
{
    private const int StructLength = 256;

    // include/uapi/linux/magic.h, and the sources of those that are not listed there.
    private static readonly Dictionary<uint, string> s_names = new()
    {
        [0x9FA0] = "proc", [0x62656572] = "sysfs", [0x1CD1] = "devpts", [0x27E0EB] = "cgroup", [0x63677270] = "cgroup2",
        [0x64626720] = "debugfs", [0x74726163] = "tracefs", [0x73636673] = "securityfs", [0x62656570] = "configfs", [0x6165676C] = "pstore",
        [0xCAFE4A11] = "bpf", [0xDE5E81E4] = "efivarfs", [0xF97CFF8C] = "selinuxfs", [0x43415D53] = "smackfs", [0x5A3C69F0] = "apparmorfs",
        [0x42494E4D] = "binfmt_misc", [0x65735543] = "fusectl", [0x19800202] = "mqueue", [0x67596969] = "rpc_pipefs", [0x6E667364] = "nfsd",
        [0x6E736673] = "nsfs", [0x50495045] = "pipefs", [0x534F434B] = "sockfs", [0x09041934] = "anon_inodefs", [0x07655821] = "resctrl",
        [0x9FA2] = "usbfs", [0x9FA1] = "openpromfs", [0x6C6F6F70] = "binderfs", [0xABBA1974] = "xenfs", [0x50494446] = "pidfs",
        [0x444D4142] = "dmabuf", [0x454D444D] = "devmem", [0x5345434D] = "secretmem",
    };

    private static bool s_hasStatfs = RuntimeInformation.IsOSPlatform(OSPlatform.Linux);

    /// <summary>
    /// The name of the file system that makes up the file or folder, links followed (statfs(2)); null for one that is stored.
    /// </summary>
    public static unsafe string? SystemOf(string path)
    {
        if (!s_hasStatfs)
            return null;

        var answer = stackalloc byte[StructLength];
        try
        {
            fixed (byte* name = Encoding.UTF8.GetBytes(path + '\0'))
            {
                // The type is the first field; whatever its length is, it has 32 bits.
                return statfs(name, answer) == 0 && s_names.TryGetValue(*(uint*)answer, out var system) ? system : null;
            }
        }
        catch (Exception exception) when (exception is EntryPointNotFoundException or DllNotFoundException)
        {
            s_hasStatfs = false;
            return null;
        }
    }

    [DllImport("libc", SetLastError = false)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern unsafe int statfs(byte* path, byte* answer);
}
