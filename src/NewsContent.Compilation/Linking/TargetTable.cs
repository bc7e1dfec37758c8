using NewsContent.Packs;

namespace NewsContent.Compilation;

/// <summary>The posts by all that can name them, each index made when it is first asked for.</summary>
internal sealed class TargetTable
{
    private readonly IReadOnlyList<LinkTarget> _targets;
    private readonly PermalinkPattern _pattern;
    private readonly Lazy<Dictionary<string, LinkTarget>> _byPath;
    private readonly Lazy<Dictionary<string, LinkTarget>> _byFoldedPath;
    private readonly Lazy<ILookup<string, LinkTarget>> _byId;
    private readonly Lazy<Dictionary<string, LinkTarget>> _byDatedId;
    private readonly Lazy<Dictionary<string, LinkTarget>> _byPermalink;
    private readonly Lazy<Dictionary<string, LinkTarget>> _byFoldedPermalink;

    public TargetTable(IReadOnlyList<LinkTarget> targets, PermalinkPattern pattern)
    {
        (_targets, _pattern) = (targets, pattern);
        _byPath = new(() => Index(_targets, static target => target.Path, StringComparer.Ordinal));
        _byFoldedPath = new(() => Index(_targets, static target => target.Path, StringComparer.OrdinalIgnoreCase));
        _byId = new(() => _targets.ToLookup(static target => target.Id, StringComparer.Ordinal));
        _byDatedId = new(() => Index(_targets.Where(static target => target.HasDay), static target => target.Id, StringComparer.Ordinal));
        // Where a permalink is the id, those of posts with a day need not be written out.
        _byPermalink = new(() => Index(_targets.Where(target => !_pattern.IsId || !target.HasDay), DecodedPermalink, StringComparer.Ordinal));
        _byFoldedPermalink = new(() => Index(_targets, DecodedPermalink, StringComparer.OrdinalIgnoreCase));
    }

    public LinkTarget? OfPath(string path) => Find(_byPath, path);

    public LinkTarget? OfPathInOtherCase(string path) => Find(_byFoldedPath, path);

    public IEnumerable<LinkTarget> OfId(string id) => _byId.Value[id];

    /// <summary>The post with a permalink, given decoded. Whether it ends with a slash does not matter: servers lead from one to the other.</summary>
    public LinkTarget? OfPermalink(string path) => OfExactPermalink(path) ?? OfExactPermalink(path[path.Length - 1] == '/' ? path.TrimEnd('/') : path + "/");

    private LinkTarget? OfExactPermalink(string path) =>
        (_pattern.IsId && path.Length > 2 && path[path.Length - 1] == '/' ? Find(_byDatedId, path.Substring(1, path.Length - 2)) : null) ?? Find(_byPermalink, path);

    public LinkTarget? OfPermalinkInOtherCase(string path) => _pattern.Resembles(path) ? Find(_byFoldedPermalink, path) : null;

    public bool Resembles(string path) => _pattern.Resembles(path);

    public string? NearestPermalink(string path)
    {
        var folder = path.Substring(0, path.TrimEnd('/').LastIndexOf('/') + 1);
        return NearestName.Find(path, _byFoldedPermalink.Value.Keys.Where(permalink => permalink.StartsWith(folder, StringComparison.OrdinalIgnoreCase)));
    }

    public string? NearestId(string id) => NearestName.Find(id, OfAboutTheLength(id, _targets.Select(static target => target.Id)));

    /// <summary>The file whose name is nearest, in whichever folder.</summary>
    public string? NearestPath(string path)
    {
        var name = NameOf(path);
        return NearestName.Find(name, OfAboutTheLength(name, _targets.Select(static target => NameOf(target.Path)))) is { } nearest
            ? _targets.Where(target => NameOf(target.Path) == nearest).Select(static target => target.Path).OrderBy(static known => known, StringComparer.Ordinal).First()
            : null;
    }

    private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);

    private static IEnumerable<string> OfAboutTheLength(string name, IEnumerable<string> names) => names.Where(known => Math.Abs(known.Length - name.Length) <= name.Length / 3 + 1);

    private static string DecodedPermalink(LinkTarget target) => ArchiveUrl.Normalize(target.Permalink);

    private static LinkTarget? Find(Lazy<Dictionary<string, LinkTarget>> index, string key) => index.Value.TryGetValue(key, out var target) ? target : null;

    private static Dictionary<string, LinkTarget> Index(IEnumerable<LinkTarget> targets, Func<LinkTarget, string> key, IEqualityComparer<string> comparer)
    {
        var index = new Dictionary<string, LinkTarget>(comparer);
        foreach (var target in targets)
        {
            var name = key(target);
            if (!index.ContainsKey(name))
                index.Add(name, target);
        }

        return index;
    }
}
