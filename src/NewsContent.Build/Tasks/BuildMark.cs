namespace NewsContent.Build;

/// <summary>An empty file that tells the next evaluation, which can run no task, what this build found.</summary>
internal static class BuildMark
{
    /// <summary>Makes or deletes the file; nothing where there is no path.</summary>
    public static void Set(string path, bool isThere)
    {
        if (path.Length == 0 || isThere == File.Exists(path))
            return;

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (isThere)
            File.WriteAllText(path, "");
        else
            File.Delete(path);
    }
}
