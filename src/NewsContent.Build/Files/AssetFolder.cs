namespace NewsContent.Build.Files;

/// <summary>The folder of the output that files beside posts are copied to.</summary>
internal static class AssetFolder
{
    /// <summary>Whether the folder is the output or below it; on all systems alike, so that a project builds on all of them or on none.</summary>
    public static bool IsBelowTheOutput(string folder) =>
        folder.IndexOf(':') < 0 && (folder.Length == 0 || folder[0] is not ('/' or '\\')) && !folder.Split('/', '\\').Any(static part => part.Trim() == "..");
}
