using Microsoft.Build.Framework;

namespace NewsContent.Build.Files;

/// <summary>Where in the output the app's own files go, which files beside posts must leave alone.</summary>
internal sealed class AssetTargets
{
    private readonly string _projectFolder;

    // Alike on all systems, as a project is built on one and deployed on another.
    private readonly Dictionary<string, ITaskItem> _own = new(StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> _ownPaths = new(StringComparer.Ordinal);

    /// <param name="own">Items that may be copied to the output.</param>
    public AssetTargets(string projectFolder, IEnumerable<ITaskItem> own)
    {
        _projectFolder = projectFolder;
        foreach (var item in own)
        {
            _own[TargetOf(item)] = item;
            _ownPaths.Add(item.GetMetadata("FullPath"));
        }
    }

    /// <summary>Whether the project has the file as an item of its own already.</summary>
    public bool IsOwn(string path) => _ownPaths.Contains(path);

    /// <summary>The app's file at a place of the output, as the project names it; null when there is none but the file itself.</summary>
    public string? OwnAt(string target, string path) =>
        _own.TryGetValue(Normal(target), out var item) && item.GetMetadata("FullPath") != path ? item.ItemSpec : null;

    private string TargetOf(ITaskItem item)
    {
        foreach (var name in new[] { "TargetPath", "Link" })
        {
            if (item.GetMetadata(name) is { Length: > 0 } given)
                return Normal(given);
        }

        var path = item.GetMetadata("FullPath");
        return Normal(path.StartsWith(_projectFolder, StringComparison.Ordinal) ? path.Substring(_projectFolder.Length) : Path.GetFileName(path));
    }

    private static string Normal(string target) => target.Replace('\\', '/').TrimStart('/');
}
