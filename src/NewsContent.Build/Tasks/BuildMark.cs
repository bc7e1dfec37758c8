namespace NewsContent.Build;

/// <summary>An empty file that tells the next evaluation what this build found: an evaluation cannot run tasks.</summary>
internal static class BuildMark
{
    /// <summary>Creates or deletes the file. Without a path, this method does nothing.</summary>
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
