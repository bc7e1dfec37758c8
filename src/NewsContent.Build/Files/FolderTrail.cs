using System.Runtime.InteropServices;
using System.Text;

namespace NewsContent.Build.Files;

/// <summary>The folders from the content folder down to one, as they really are: links to folders are followed, unless they lead back up.</summary>
internal sealed class FolderTrail
{
    private const int LongestPath = 4096;

    private static bool s_resolvesLinks = Path.DirectorySeparatorChar == '/';

    private readonly string _real;
    private readonly FolderTrail? _above;

    private FolderTrail(string real, FolderTrail? above) => (_real, _above) = (real, above);

    public static FolderTrail Of(string root) => new(RealPath(root) ?? root, null);

    /// <summary>The trail to a folder in this one; null for a link that leads back up, or nowhere, or cannot be resolved.</summary>
    public FolderTrail? To(DirectoryInfo folder)
    {
        if (!folder.Attributes.HasFlag(FileAttributes.ReparsePoint))
            return new(_real + Path.DirectorySeparatorChar + folder.Name, this);

        return RealPath(folder.FullName) is { } real && !HoldsAnyOf(real) ? new(real, this) : null;
    }

    private bool HoldsAnyOf(string folder)
    {
        var start = folder.TrimEnd('/') + "/";
        for (var step = this; step is not null; step = step._above)
        {
            if ((step._real + "/").StartsWith(start, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static unsafe string? RealPath(string path)
    {
        if (!s_resolvesLinks)
            return null;

        var buffer = new byte[LongestPath + 1];
        try
        {
            fixed (byte* name = Encoding.UTF8.GetBytes(path + '\0'), resolved = buffer)
                return realpath(name, resolved) is null ? null : Encoding.UTF8.GetString(buffer, 0, buffer.AsSpan().IndexOf((byte)0));
        }
        catch (Exception exception) when (exception is EntryPointNotFoundException or DllNotFoundException)
        {
            s_resolvesLinks = false;
            return null;
        }
    }

    [DllImport("libc", SetLastError = false)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern unsafe byte* realpath(byte* path, byte* resolved);
}
