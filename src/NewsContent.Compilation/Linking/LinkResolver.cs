namespace NewsContent.Compilation;

/// <summary>Link: the links of a post are looked up among posts, headings and files. Those by file and by id become permalinks.</summary>
internal sealed class LinkResolver(TargetTable table, ContentFiles files, bool includesDrafts, NameSuggestions suggestions, LinkTarget post)
{
    private static readonly string[] s_posts = [".md", ".markdown"];

    private readonly LinkedBodyBuilder _linked = new();

    public LinkedBody Resolve(IEnumerable<PendingLink> links)
    {
        foreach (var link in links)
            Resolve(link, ArchiveUrl.Parse(link.Target));

        return _linked.Build();
    }

    private void Resolve(PendingLink link, ArchiveUrl url)
    {
        switch (url.Kind)
        {
            case ArchiveUrlKind.Id when link.Kind == PendingKind.Link:
                Lead(link, url, OfId(link, url));
                break;
            case ArchiveUrlKind.File when link.Kind == PendingKind.Link && IsPost(url.Path):
                Lead(link, url, OfFile(link, url));
                break;
            case ArchiveUrlKind.Fragment:
                CheckAnchor(link, url, post);
                break;
            case ArchiveUrlKind.Rooted:
                LookUpRooted(link, url);
                break;
            default:
                LookUpFile(link, url);
                break;
        }
    }

    private LinkTarget? OfId(PendingLink link, ArchiveUrl url)
    {
        var found = table.OfId(url.Path).ToArray();
        if (found.FirstOrDefault(target => target.Collection == post.Collection) is { } own)
            return own;

        if (found.Length == 1)
            return found[0];

        Report(link, LinkRules.NoPost(link.Place.Text, link.Target, found.Length > 1
            ? $": it is the id of entries of {string.Join(" and ", found.Select(static target => target.Collection).OrderBy(static name => name, StringComparer.Ordinal))}; link to the file"
            : suggestions.Of(url.Path, table.NearestId) is { } nearest ? $"; did you mean 'post:{nearest}'?" : "; write the id of a post, such as post:2021/04/21/slug"));
        return null;
    }

    private LinkTarget? OfFile(PendingLink link, ArchiveUrl url)
    {
        var path = ArchiveUrl.Combine(post.Path, url.Path);
        if (path is not null && table.OfPath(path) is { } target)
            return target;

        if (path is not null && table.OfPathInOtherCase(path) is { } other)
        {
            Report(link, LinkRules.OtherCase(link.Place.Text, link.Target, ArchiveUrl.Relative(post.Path, other.Path)));
            return other;
        }

        Report(link, LinkRules.NoPost(link.Place.Text, link.Target, suggestions.Of(url.Path, table.NearestPath) is { } nearest
            ? $"; did you mean '{ArchiveUrl.Relative(post.Path, nearest)}'?"
            : "; write the way to a post's file from this one"));
        return null;
    }

    private void Lead(PendingLink link, ArchiveUrl url, LinkTarget? target)
    {
        if (target is null || !MayLeadTo(link, target))
            return;

        _linked.LeadTo(link, url, target);
        Note(link, url, target);
    }

    private void LookUpRooted(PendingLink link, ArchiveUrl url)
    {
        if (files.Find(url.Path.Substring(1)) is { } file)
        {
            TakeFile(link, file);
        }
        else if (link.Kind == PendingKind.Image)
        {
            // What else the app has below its root is not known here.
        }
        else if (table.OfPermalink(url.Path) is { } target)
        {
            if (MayLeadTo(link, target))
                Note(link, url, target);
        }
        else if (table.OfPermalinkInOtherCase(url.Path) is { } other)
        {
            Report(link, LinkRules.OtherCase(link.Place.Text, link.Target, other.Permalink));
        }
        else if (table.Resembles(url.Path))
        {
            Report(link, LinkRules.NoPermalink(link.Place.Text, link.Target, suggestions.Of(url.Path, table.NearestPermalink)));
        }
    }

    private void LookUpFile(PendingLink link, ArchiveUrl url)
    {
        var path = url.Kind == ArchiveUrlKind.File ? ArchiveUrl.Combine(post.Path, url.Path) : null;
        var file = path is null ? null : files.Find(path);
        if (file is null && path is not null && files.FindInOtherCase(path) is { } other)
        {
            Report(link, LinkRules.OtherCase(link.Place.Text, link.Target, ArchiveUrl.Relative(post.Path, other.Path)));
            file = other;
        }

        if (file is null)
        {
            var nearest = suggestions.Of(url.Path, name => NearestName.Find(ArchiveUrl.Combine(post.Path, name) ?? name, files.Paths));
            Report(link, LinkRules.NoFile(link.Place.Text, link.Target, nearest is null ? null : ArchiveUrl.Relative(post.Path, nearest)));
            return;
        }

        _linked.LeadTo(link, url, file);
        TakeFile(link, file);
    }

    private void TakeFile(PendingLink link, ContentFile file)
    {
        if (link.Kind != PendingKind.Image)
            return;

        if (link.LacksAlt)
            Report(link, LinkRules.NoText(link.Place.Text, link.Target));

        _linked.AddSize(link, file);
    }

    private bool MayLeadTo(PendingLink link, LinkTarget target)
    {
        if (target.IsDraft && !post.IsDraft && !includesDrafts)
            Report(link, LinkRules.Draft(link.Place.Text, link.Target));

        return !target.HasErrors && (includesDrafts || !target.IsDraft);
    }

    private void Note(PendingLink link, ArchiveUrl url, LinkTarget target)
    {
        CheckAnchor(link, url, target);
        if (!ReferenceEquals(target, post))
            _linked.AddTarget(target);
    }

    // An empty fragment and "top" lead to the top of any page (HTML §7.4.6.4).
    private void CheckAnchor(PendingLink link, ArchiveUrl url, LinkTarget target)
    {
        if (url.Fragment is not { Length: > 0 } anchor || string.Equals(anchor, "top", StringComparison.OrdinalIgnoreCase) || ("\n" + target.Anchors).IndexOf("\n" + anchor + "\n", StringComparison.Ordinal) >= 0)
            return;

        var known = target.Anchors.Split(['\n'], StringSplitOptions.RemoveEmptyEntries);
        if (known.FirstOrDefault(name => string.Equals(name, anchor, StringComparison.OrdinalIgnoreCase)) is { } other)
            Report(link, LinkRules.OtherCase(link.Place.Text, "#" + anchor, "#" + other));
        else
            Report(link, LinkRules.NoHeading(link.Place.Text, anchor, ReferenceEquals(target, post) ? "this post" : $"'{target.Path}'", suggestions.Of(anchor, name => NearestName.Find(name, known))));
    }

    private void Report(PendingLink link, Finding finding) => _linked.Report(link, finding);

    private static bool IsPost(string path) => s_posts.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
