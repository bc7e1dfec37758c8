namespace NewsContent.Build.Files;

/// <summary>The folder of the output that files beside posts are copied to, as the property <c>NewsContentAssets</c> names it.</summary>
/// <param name="name">The value of the property.</param>
internal sealed class AssetFolder(string name)
{
    private const string WebRoot = "wwwroot";

    private readonly string _folder = name.TrimEnd('/', '\\').Replace('\\', '/');

    /// <summary>Whether the project keeps the files to itself.</summary>
    public bool IsNone => string.Equals(_folder, "None", StringComparison.OrdinalIgnoreCase);

    public bool IsNamed => _folder.Length > 0 && !IsNone;

    /// <summary>Whether the folder is the output or below it; on all systems alike, so that a project builds on all of them or on none.</summary>
    public bool IsBelowTheOutput =>
        name.IndexOf(':') < 0 && (name.Length == 0 || name[0] is not ('/' or '\\'))
        && !name.Split('/', '\\').Any(static part => part.Trim() == "..");

    /// <summary>The folder below the web root at which an app serves the files; null when the app does not serve the files.</summary>
    public string? ServedFolder =>
        _folder.Length == 0 || _folder == WebRoot ? ""
            : _folder.StartsWith(WebRoot + "/", StringComparison.Ordinal) ? _folder.Substring(WebRoot.Length + 1) + "/"
            : null;

    /// <summary>The place of a file in the output.</summary>
    public string TargetOf(string path) => $"{(_folder.Length == 0 ? WebRoot : _folder)}/{path}";
}
