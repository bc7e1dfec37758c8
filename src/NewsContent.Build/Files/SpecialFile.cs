namespace NewsContent.Build.Files;

/// <summary>Files that are not to be opened: to read a named pipe may take forever, and a device has no end.</summary>
internal static class SpecialFile
{
    /// <summary>What the file is instead of one that is stored; null when it is one, or cannot be told.</summary>
    public static string? Describe(string path) => !LinuxFile.TryGet(path, out var file) ? null : file.Kind switch
    {
        LinuxFile.Pipe => "a named pipe",
        LinuxFile.Socket => "a socket",
        LinuxFile.CharacterDevice or LinuxFile.BlockDevice => "a device",
        LinuxFile.Folder => "a link to a folder",
        _ => KernelFiles.SystemOf(path) is { } system ? $"not stored, but made up by the kernel ({system})" : null,
    };
}
