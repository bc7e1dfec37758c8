namespace NewsContent.Compilation;

/// <summary>Finds the post that a wrong name most likely means: one of the same day with nearly that slug, or the only one with that slug.</summary>
internal sealed class PostNames
{
    private readonly ILookup<string, NamedTarget> _byFolder;
    private readonly ILookup<string, NamedTarget> _bySlug;

    public PostNames(IEnumerable<LinkTarget> targets, Func<LinkTarget, PostName> nameOf)
    {
        var named = targets.Select(target => new NamedTarget(nameOf(target), target)).ToArray();
        _byFolder = named.ToLookup(static named => named.Name.Folder, StringComparer.OrdinalIgnoreCase);
        _bySlug = named.ToLookup(static named => named.Name.Slug, StringComparer.OrdinalIgnoreCase);
    }

    public LinkTarget? Nearest(PostName wanted) => OfFolder(wanted) ?? OnlyOne(wanted.Slug);

    // Of the name, a third may differ; of a single letter that would be all.
    private LinkTarget? OfFolder(PostName wanted)
    {
        var most = wanted.Slug.Length > 1 ? wanted.Slug.Length / 3 + 1 : 0;
        var near = _byFolder[wanted.Folder].Where(known => Math.Abs(known.Name.Slug.Length - wanted.Slug.Length) <= most).ToArray();
        var slug = near.FirstOrDefault(known => string.Equals(known.Name.Slug, wanted.Slug, StringComparison.OrdinalIgnoreCase))?.Name.Slug
            ?? (most > 0 ? NearestName.Find(wanted.Slug, near.Select(static known => known.Name.Slug)) : null);
        return slug is null ? null : near.Where(known => known.Name.Slug == slug).Select(static known => known.Target).OrderBy(static target => target.Path, StringComparer.Ordinal).First();
    }

    private LinkTarget? OnlyOne(string slug)
    {
        var found = _bySlug[slug].Take(2).ToArray();
        return found.Length == 1 ? found[0].Target : null;
    }

    private sealed record NamedTarget(PostName Name, LinkTarget Target);
}
