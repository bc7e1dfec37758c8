using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using NewsContent.Compilation;

namespace NewsContent.Build.Files;

/// <summary>Sorts the files beside posts into items to copy, items to serve, and items to serve in a sandbox.</summary>
/// <param name="targets">The places of the app's own files.</param>
/// <param name="folder">Where the files go.</param>
/// <param name="serves">Whether the project serves them from where they are.</param>
internal sealed class AssetItems(AssetTargets targets, AssetFolder folder, bool serves)
{
    private readonly Dictionary<string, string> _paths = new(StringComparer.OrdinalIgnoreCase);

    public List<ITaskItem> Copied { get; } = [];

    public List<ITaskItem> Served { get; } = [];

    public List<ITaskItem> Sandboxed { get; } = [];

    /// <summary>Adds a file. Of files whose paths differ only by case, the first one is served: the SDK refuses the others.</summary>
    /// <returns>The conflict with another file; null when there is no conflict.</returns>
    public Finding? Add(string file, string path)
    {
        if (folder.IsNone || serves && targets.IsOwn(file))
            return null;

        var target = folder.TargetOf(path);
        if (targets.OwnAt(target, file) is { } own)
            return ArchiveRules.AssetOverwrites(path, target, own);

        var twin = _paths.TryGetValue(path, out var first) ? ArchiveRules.AssetSpelling(path, first) : null;
        _paths[path] = first ?? path;
        if (twin is null && folder.ServedFolder is { } served)
        {
            var item = Item(file, ("RelativePath", served + path), ("CopyToOutputDirectory", folder.IsNamed ? "PreserveNewest" : "Never"));
            Served.Add(item);
            if (ActiveTypes.Of(path) is { } type)
            {
                item.SetMetadata("ActiveType", type);
                item.SetMetadata("ActivePattern", "*" + Path.GetExtension(path));
                Sandboxed.Add(Item(file, ("Path", $"/{served}{path}")));
            }
        }

        if (folder.IsNamed && !(serves && folder.ServedFolder is not null))
            Copied.Add(Item(file, ("TargetPath", target)));

        return twin;
    }

    private static TaskItem Item(string path, params (string Name, string Value)[] metadata)
    {
        var item = new TaskItem(ItemName.Escape(path));
        foreach (var (name, value) in metadata)
            item.SetMetadata(name, ItemName.Escape(value));

        return item;
    }
}
