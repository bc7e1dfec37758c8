namespace NewsContent.Compilation;

/// <summary>Finds the post that a wrong name most likely means: one of the same day with nearly that slug, or the only one with that slug.</summary>
internal sealed class PostNames
{
    // Without an index: there are some hundreds of suggestions at most, and an index of a large archive takes as long as these.
    private readonly PostName[] _names;
    private readonly int[] _folderKeys;
    private readonly LinkTarget[] _targets;

    public PostNames(IEnumerable<LinkTarget> targets, Func<LinkTarget, PostName> nameOf)
    {
        _targets = [.. targets];
        _names = Array.ConvertAll(_targets, target => nameOf(target));
        _folderKeys = Array.ConvertAll(_names, static name => name.FolderKey);
    }

    public LinkTarget? Nearest(PostName wanted) => OfFolder(wanted) ?? OnlyOne(wanted);

    // Of the name, a third may differ; of a single letter that would be all.
    private LinkTarget? OfFolder(PostName wanted)
    {
        var most = wanted.SlugLength > 1 ? wanted.SlugLength / 3 + 1 : 0;
        var key = wanted.FolderKey;
        var near = Where(place => _folderKeys[place] == key && Math.Abs(_names[place].SlugLength - wanted.SlugLength) <= most && _names[place].HasFolderOf(wanted));
        var same = near.FindIndex(place => _names[place].HasSlugOf(wanted));
        var slug = same >= 0 ? _names[near[same]].Slug
            : most > 0 ? NearestName.Find(wanted.Slug, near.Select(place => _names[place].Slug))
            : null;
        return slug is null ? null : near.Where(place => _names[place].Slug == slug).Select(place => _targets[place]).OrderBy(static target => target.Path, StringComparer.Ordinal).First();
    }

    private LinkTarget? OnlyOne(PostName wanted) => Where(place => _names[place].HasSlugOf(wanted)) is [var only] ? _targets[only] : null;

    private List<int> Where(Func<int, bool> isWanted)
    {
        var places = new List<int>();
        for (var place = 0; place < _names.Length; place++)
        {
            if (isWanted(place))
                places.Add(place);
        }

        return places;
    }
}
