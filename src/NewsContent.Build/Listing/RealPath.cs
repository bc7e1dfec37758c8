namespace NewsContent.Build.Listing;

/// <summary>Where a file or a folder really lies, with every link on the way resolved.</summary>
internal static class RealPath
{
    /// <summary>Names of files are compared as the system does.</summary>
    public static StringComparison Comparison { get; } = Path.DirectorySeparatorChar == '/' ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>Whether a path is a folder or lies in it.</summary>
    public static bool IsIn(string path, string folder)
    {
        var start = folder.TrimEnd(Path.DirectorySeparatorChar);
        return path.StartsWith(start, Comparison) && (path.Length == start.Length || path[start.Length] == Path.DirectorySeparatorChar);
    }

#if NET
    // As many as Linux follows.
    private const int MostLinks = 40;

    /// <summary>The real path; null when it leads nowhere, or in a circle.</summary>
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

    // Neither a file nor a folder to .NET's methods when it is a pipe or a device.
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
    /// <summary>The real path; null when it leads nowhere, or in a circle.</summary>
    public static string? Of(string path) => Path.DirectorySeparatorChar == '/' ? UnixPath.RealPathOf(path) : WindowsPath.RealPathOf(path);
#endif
}
