namespace NewsContent.Compilation;

/// <summary>Finds the post that a wrong name most likely means: one of the same day with nearly that slug, or the only one with that slug.</summary>
internal sealed class PostNames
{
    // Without an index: there are some hundreds of suggestions at most, and an index of a large archive takes as long as these.
    private readonly NamedTarget[] _known;

    public PostNames(IEnumerable<LinkTarget> targets, Func<LinkTarget, PostName> nameOf) =>
        _known = [.. targets.Select(target => new NamedTarget(nameOf(target), target))];

    public LinkTarget? Nearest(PostName wanted) => OfFolder(wanted) ?? OnlyOne(wanted.Slug);

    // Of the name, a third may differ; of a single letter that would be all.
    private LinkTarget? OfFolder(PostName wanted)
    {
        var most = wanted.Slug.Length > 1 ? wanted.Slug.Length / 3 + 1 : 0;
        var near = _known.Where(known => Math.Abs(known.Name.Slug.Length - wanted.Slug.Length) <= most && AreSame(known.Name.Folder, wanted.Folder)).ToArray();
        var slug = near.FirstOrDefault(known => AreSame(known.Name.Slug, wanted.Slug))?.Name.Slug
            ?? (most > 0 ? NearestName.Find(wanted.Slug, near.Select(static known => known.Name.Slug)) : null);
        return slug is null ? null : near.Where(known => known.Name.Slug == slug).Select(static known => known.Target).OrderBy(static target => target.Path, StringComparer.Ordinal).First();
    }

    private LinkTarget? OnlyOne(string slug)
    {
        var found = _known.Where(known => AreSame(known.Name.Slug, slug)).Take(2).ToArray();
        return found.Length == 1 ? found[0].Target : null;
    }

    private static bool AreSame(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private sealed record NamedTarget(PostName Name, LinkTarget Target);
}
