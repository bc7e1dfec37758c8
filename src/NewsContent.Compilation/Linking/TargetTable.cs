using NewsContent.Packs;

namespace NewsContent.Compilation;

/// <summary>The posts by all that can name them, each index made when it is first asked for.</summary>
internal sealed class TargetTable
{
    private readonly IReadOnlyList<LinkTarget> _targets;
    private readonly PermalinkPattern _pattern;
    private readonly Lazy<HashSet<string>> _unclaimed;
    private readonly Lazy<PostNames> _permalinks;
    private readonly Lazy<PostNames> _ids;
    private readonly Lazy<PostNames> _files;
    private readonly Lazy<Dictionary<string, LinkTarget>> _byPath;
    private readonly Lazy<Dictionary<string, LinkTarget>> _byComposedPath;
    private readonly Lazy<Dictionary<string, LinkTarget>> _byFoldedPath;
    private readonly Lazy<ILookup<string, LinkTarget>> _byId;
    private readonly Lazy<Dictionary<string, LinkTarget>> _byDatedId;
    private readonly Lazy<Dictionary<string, LinkTarget>> _byPermalink;
    private readonly Lazy<Dictionary<string, LinkTarget>> _byFoldedPermalink;
    private readonly Dictionary<LinkTarget, PostAnchors> _anchors = [];

    public TargetTable(IReadOnlyList<LinkTarget> targets, IEnumerable<string> unclaimed, PermalinkPattern pattern)
    {
        (_targets, _pattern) = (targets, pattern);
        _unclaimed = new(() => new(unclaimed.Select(CanonicalForm.Compose), StringComparer.Ordinal));
        _permalinks = new(() => new(_targets, static target => PostName.OfPath(DecodedPermalink(target))));
        _ids = new(() => new(_targets.Where(static target => target.Id.Length > 0), static target => PostName.OfPath(target.Id)));
        _files = new(
            () => new(_targets.Where(static target => PostFile.IsMarkdownPath(target.Path)),
                static target => PostName.OfFile(target.Path)));
        _byPath = new(() => Index(_targets, static target => target.Path, StringComparer.Ordinal));
        _byComposedPath = new(() => Index(_targets, static target => CanonicalForm.Compose(target.Path), StringComparer.Ordinal));
        _byFoldedPath = new(() => Index(_targets, static target => CanonicalForm.Compose(target.Path), StringComparer.OrdinalIgnoreCase));
        _byId = new(() => _targets.ToLookup(static target => target.Id, StringComparer.Ordinal));
        _byDatedId = new(() => Index(_targets.Where(static target => target.HasDay), static target => target.Id, StringComparer.Ordinal));
        // Where a permalink is the id, those of posts with a day need not be written out.
        _byPermalink = new(() => Index(_targets.Where(target => !_pattern.IsId || !target.HasDay), DecodedPermalink, StringComparer.Ordinal));
        _byFoldedPermalink = new(() => Index(_targets, DecodedPermalink, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The post of a path; the Unicode forms of both may differ.</summary>
    public LinkTarget? OfPath(string path) =>
        Find(_byPath, path) ?? (CanonicalForm.MayVary(path) ? Find(_byComposedPath, CanonicalForm.Compose(path)) : null);

    public LinkTarget? OfPathInOtherCase(string path) => Find(_byFoldedPath, CanonicalForm.Compose(path));

    /// <summary>Whether a post is there, but in no collection.</summary>
    public bool IsUnclaimed(string path) => _unclaimed.Value.Contains(CanonicalForm.Compose(path));

    public IEnumerable<LinkTarget> OfId(string id) => _byId.Value[id];

    /// <summary>The post with a permalink, given decoded. Whether it ends with a slash does not matter: servers lead from one to the other.</summary>
    public LinkTarget? OfPermalink(string path) => OfExactPermalink(path) ?? OfExactPermalink(path[path.Length - 1] == '/' ? path.TrimEnd('/') : path + "/");

    private LinkTarget? OfExactPermalink(string path) =>
        (_pattern.IsId && path.Length > 2 && path[path.Length - 1] == '/' ? Find(_byDatedId, path.Substring(1, path.Length - 2)) : null) ?? Find(_byPermalink, path);

    public LinkTarget? OfPermalinkInOtherCase(string path) => _pattern.Resembles(path) ? Find(_byFoldedPermalink, path) : null;

    public bool Resembles(string path) => _pattern.Resembles(path);

    /// <summary>Decoded, as it is written.</summary>
    public string? NearestPermalink(string path) => _permalinks.Value.Nearest(PostName.OfPath(path)) is { } target ? DecodedPermalink(target) : null;

    public string? NearestId(string id) => _ids.Value.Nearest(PostName.OfPath(id))?.Id;

    /// <summary>The file whose name is nearest, in whichever folder.</summary>
    public string? NearestPath(string path) => _files.Value.Nearest(PostName.OfFile(path))?.Path;

    public PostAnchors AnchorsOf(LinkTarget target)
    {
        if (!_anchors.TryGetValue(target, out var anchors))
            _anchors.Add(target, anchors = new(target));

        return anchors;
    }

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
