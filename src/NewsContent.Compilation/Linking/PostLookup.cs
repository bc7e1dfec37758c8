namespace NewsContent.Compilation;

/// <summary>Link: finds the post that a link by file or by id means; if there is none, the link is reported.</summary>
internal sealed class PostLookup(TargetTable table, NameSuggestions suggestions, LinkTarget post, LinkedBodyBuilder linked)
{
    private const string Unclaimed = ": the file is there, but belongs to no collection; widen the pattern of one or move the file";

    /// <summary>Whether a link to a file of this path means a post: Markdown always, HTML where a post has the path.</summary>
    public bool IsMeant(ArchiveUrl url)
    {
        if (!PostFile.IsHtmlPath(url.Path))
            return PostFile.IsMarkdownPath(url.Path);

        return ArchiveUrl.Combine(url.Kind == ArchiveUrlKind.File ? post.Path : "", url.Path) is { } path && table.OfPath(path) is not null;
    }

    public LinkTarget? OfId(PendingLink link, ArchiveUrl url)
    {
        var found = table.OfId(url.Path).ToArray();
        if (found.FirstOrDefault(target => target.Collection == post.Collection) is { } own)
            return own;

        if (found.Length == 1)
            return found[0];

        linked.Report(link, LinkRules.NoPost(link.Place.Text, link.Target, found.Length > 1
            ? $": it is the id of entries of {string.Join(" and ", found.Select(static target => target.Collection).OrderBy(static name => name, StringComparer.Ordinal))}; link to the file"
            : suggestions.Of(url.Path, table.NearestId) is { } nearest ? $"; did you mean 'post:{nearest}'?" : "; write the id of a post, such as post:2021/04/21/slug"));
        return null;
    }

    /// <summary>From the folder of the post.</summary>
    public LinkTarget? OfFile(PendingLink link, ArchiveUrl url)
    {
        var path = ArchiveUrl.Combine(post.Path, url.Path);
        if (OfPath(link, path, static (from, to) => ArchiveUrl.Relative(from, to)) is { } target)
            return target;

        linked.Report(link, LinkRules.NoPost(link.Place.Text, link.Target, path is not null && table.IsUnclaimed(path) ? Unclaimed
            : suggestions.Of(url.Path, table.NearestPath) is { } nearest
            ? $"; did you mean '{ArchiveUrl.Relative(post.Path, nearest)}'?"
            : "; write the way to a post's file from this one"));
        return null;
    }

    /// <summary>From the content folder. A scraped post may mean a file of its old site, so that none is no error.</summary>
    public LinkTarget? OfRootedFile(PendingLink link, ArchiveUrl url)
    {
        var path = ArchiveUrl.Combine("", url.Path);
        if (OfPath(link, path, static (_, to) => "/" + to) is { } target)
            return target;

        linked.Report(link, LinkRules.NoRootedPost(link.Place.Text, link.Target, path is not null && table.IsUnclaimed(path) ? Unclaimed
            : suggestions.Of(url.Path, table.NearestPath) is { } nearest
            ? $"; did you mean '/{nearest}'?"
            : "; write the way to a post's file from the content folder"));
        return null;
    }

    private LinkTarget? OfPath(PendingLink link, string? path, Func<string, string, string> write)
    {
        if (path is null)
            return null;

        if (table.OfPath(path) is { } target)
            return target;

        if (table.OfPathInOtherCase(path) is { } other)
        {
            linked.Report(link, LinkRules.OtherCase(link.Place.Text, link.Target, write(post.Path, other.Path)));
            return other;
        }

        return null;
    }
}
