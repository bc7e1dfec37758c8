namespace NewsContent.Compilation;

/// <summary>Link: the links of a post are looked up among posts, headings and files. Those by file and by id become permalinks.</summary>
internal sealed class LinkResolver
{
    private readonly TargetTable _table;
    private readonly ContentFiles _files;
    private readonly bool _includesDrafts;
    private readonly NameSuggestions _suggestions;
    private readonly LinkTarget _post;
    private readonly LinkedBodyBuilder _linked = new();
    private readonly PostLookup _lookup;

    public LinkResolver(TargetTable table, ContentFiles files, bool includesDrafts, NameSuggestions suggestions, LinkTarget post)
    {
        (_table, _files, _includesDrafts, _suggestions, _post) = (table, files, includesDrafts, suggestions, post);
        _lookup = new(table, suggestions, post, _linked);
    }

    public LinkedBody Resolve(IEnumerable<PendingLink> links, CancellationToken cancellationToken)
    {
        foreach (var link in links)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Resolve(link, ArchiveUrl.Parse(link.Target));
        }

        return _linked.Build();
    }

    private void Resolve(PendingLink link, ArchiveUrl url)
    {
        switch (url.Kind)
        {
            case ArchiveUrlKind.Id when link.MayLeadToPost:
                Lead(link, url, _lookup.OfId(link, url));
                break;
            case ArchiveUrlKind.File when link.MayLeadToPost && _lookup.IsMeant(url):
                Lead(link, url, _lookup.OfFile(link, url));
                break;
            case ArchiveUrlKind.Rooted when link.MayLeadToPost && _lookup.IsMeant(url):
                Lead(link, url, _lookup.OfRootedFile(link, url));
                break;
            case ArchiveUrlKind.Fragment:
                LookUpAnchor(link, url);
                break;
            case ArchiveUrlKind.Rooted:
                LookUpRooted(link, url);
                break;
            default:
                LookUpFile(link, url);
                break;
        }
    }

    private void Lead(PendingLink link, ArchiveUrl url, LinkTarget? target)
    {
        if (target is null || !MayLeadTo(link, target))
            return;

        url = url.WithAnchorOf(target);
        _linked.LeadTo(link, url, target);
        Note(link, url, target);
    }

    private void LookUpRooted(PendingLink link, ArchiveUrl url)
    {
        if (_files.Find(url.Path.Substring(1)) is { } file)
        {
            // On disk the name may have another Unicode form.
            if (file.Path != url.Path.Substring(1))
                _linked.LeadTo(link, url, file);

            TakeFile(link, file);
        }
        else if (!link.MayLeadToPost)
        {
            // What else the app has below its root is not known here.
        }
        else if (_table.OfPermalink(url.Path) is { } target)
        {
            if (url.IsInOtherForm)
                Lead(link, url, target);
            else if (MayLeadTo(link, target))
                Note(link, url, target);
        }
        else if (_table.OfPermalinkInOtherCase(url.Path) is { } other)
        {
            Report(link, LinkRules.OtherCase(link.Place.Text, link.Target, other.Permalink));
        }
        else if (_table.Resembles(url.Path))
        {
            Report(link, LinkRules.NoPermalink(link.Place.Text, link.Target, _suggestions.Of(url.Path, _table.NearestPermalink)));
        }
    }

    private void LookUpAnchor(PendingLink link, ArchiveUrl url)
    {
        if (url.WithAnchorOf(_post) is var found && !ReferenceEquals(found, url))
            _linked.LeadTo(link, found);

        CheckAnchor(link, found, _post);
    }

    private void LookUpFile(PendingLink link, ArchiveUrl url)
    {
        var path = url.Kind == ArchiveUrlKind.File ? ArchiveUrl.Combine(_post.Path, url.Path) : null;
        var file = path is null ? null : _files.Find(path);
        if (file is null && path is not null && _files.FindInOtherCase(path) is { } other)
        {
            Report(link, LinkRules.OtherCase(link.Place.Text, link.Target, ArchiveUrl.Relative(_post.Path, other.Path)));
            file = other;
        }

        // No finding: many pages write the name of a person or a book in "cite".
        if (file is null && link.Kind == PendingKind.Citation)
            return;

        if (file is null && new PostFile("", url.Path, "").IsData)
        {
            Report(link, LinkRules.NotPublished(link.Place.Text, link.Target));
            return;
        }

        if (file is null)
        {
            Report(link, LinkRules.NoFile(link.Place.Text, link.Target, _suggestions.Of(url.Path, name => Nearest(link, name)) is { } nearest ? ArchiveUrl.Relative(_post.Path, nearest) : null));
            return;
        }

        _linked.LeadTo(link, url, file);
        TakeFile(link, file);
    }

    // A link without an extension, or to a page, means a post as well as a file.
    private string? Nearest(PendingLink link, string name) =>
        (link.Kind == PendingKind.Link && new PostFile("", name.Substring(name.LastIndexOf('/') + 1), "").Extension is "" or ".html" or ".htm" ? _table.NearestPath(name.TrimEnd('/')) : null)
        ?? NearestName.Find(ArchiveUrl.Combine(_post.Path, name) ?? name, _files.Paths);

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
        if (target.IsDraft && !_post.IsDraft && !_includesDrafts)
            Report(link, LinkRules.Draft(link.Place.Text, link.Target));

        return !target.HasErrors && (_includesDrafts || !target.IsDraft);
    }

    private void Note(PendingLink link, ArchiveUrl url, LinkTarget target)
    {
        CheckAnchor(link, url, target);
        if (!ReferenceEquals(target, _post))
            _linked.AddTarget(target);
    }

    // An empty fragment and "top" lead to the top of any page (HTML §7.4.6.4).
    private void CheckAnchor(PendingLink link, ArchiveUrl url, LinkTarget target)
    {
        if (url.Fragment is not { Length: > 0 } anchor || string.Equals(anchor, "top", StringComparison.OrdinalIgnoreCase))
            return;

        var known = _table.AnchorsOf(target);
        if (known.Has(anchor))
            return;

        if (known.InOtherCase(anchor) is { } other)
            Report(link, LinkRules.OtherCase(link.Place.Text, "#" + anchor, "#" + other));
        else
            Report(link,
                LinkRules.NoHeading(link.Place.Text, anchor, ReferenceEquals(target, _post) ? "this post" : $"'{target.Path}'",
                    HeadingFix(anchor, known.Names)));
    }

    private string HeadingFix(string anchor, string[] known) =>
        known.Length == 0 ? "add the heading, or correct the link"
        : _suggestions.Of(anchor, name => NearestName.Find(name, known)) is { } nearest ? $"did you mean '#{nearest}'?"
        : _suggestions.Of(anchor, name => ValidNames.Of(name, known)) is { } valid ? $"add the heading, or write one of {valid}"
        : "add the heading, or correct the link";

    private void Report(PendingLink link, Finding finding) => _linked.Report(link, finding);
}
