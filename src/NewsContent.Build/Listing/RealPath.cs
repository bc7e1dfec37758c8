namespace NewsContent.Build.Listing;

/// <summary>The real path of a file or a folder, with all links on the way resolved.</summary>
internal static class RealPath
{
    /// <summary>Compares file names as the file system does.</summary>
    public static StringComparison Comparison { get; } = Path.DirectorySeparatorChar == '/'
        ? StringComparison.Ordinal
        : StringComparison.OrdinalIgnoreCase;

    /// <summary>Whether a path is the folder itself or lies in the folder.</summary>
    public static bool IsIn(string path, string folder)
    {
        var start = folder.TrimEnd(Path.DirectorySeparatorChar);
        return path.StartsWith(start, Comparison) && (path.Length == start.Length || path[start.Length] == Path.DirectorySeparatorChar);
    }

#if NET
    // Linux follows at most this many links.
    private const int MostLinks = 40;

    /// <summary>The real path; null when a link is broken or the links form a circle.</summary>
    public static string? Of(string path)
    {
        var real = Path.GetPathRoot(Path.GetFullPath(path))!;
        var rest = new Stack<string>();
        Push(path, rest);
        for (var links = 0; rest.TryPop(out var name);)
        {
            if (name == "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }

            var next = Path.Combine(real, name);
            if (LinkTarget(next) is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
                return null;

            if (Path.IsPathRooted(target))
                real = Path.GetPathRoot(Path.GetFullPath(target, real))!;

            Push(target, rest);
        }

        return File.Exists(real) || Directory.Exists(real) || IsSpecial(real) ? real : null;
    }

    // For .NET's methods a pipe or a device is neither a file nor a folder.
    private static bool IsSpecial(string path) => Files.SpecialFile.Describe(path) is not null;

    private static string? LinkTarget(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static void Push(string path, Stack<string> rest)
    {
        var names = path[Path.GetPathRoot(path)!.Length..].Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        for (var i = names.Length - 1; i >= 0; i--)
        {
            if (names[i] is not ("" or "."))
                rest.Push(names[i]);
        }
    }
#else
    /// <summary>The real path; null when a link is broken or the links form a circle.</summary>
    public static string? Of(string path) => Path.DirectorySeparatorChar == '/' ? UnixPath.RealPathOf(path) : WindowsPath.RealPathOf(path);
#endif
}
