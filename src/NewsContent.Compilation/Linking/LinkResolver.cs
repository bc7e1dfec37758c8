using System.Globalization;
using System.Text;
using NewsContent.Packs;

namespace NewsContent.Compilation;

/// <summary>Link: the links of a post are looked up among posts, headings and files. Those by file and by id become permalinks.</summary>
internal sealed class LinkResolver(TargetTable table, ContentFiles files, bool includesDrafts, NameSuggestions suggestions, LinkTarget post)
{
    private static readonly string[] s_posts = [".md", ".markdown"];

    private readonly List<LinkPatch> _patches = [];
    private readonly List<LinkTarget> _targets = [];
    private readonly List<PlacedLinkFinding> _findings = [];

    public LinkedBody Resolve(IEnumerable<PendingLink> links)
    {
        foreach (var link in links)
            Resolve(link, ArchiveUrl.Parse(link.Target));

        return new(_patches, _targets, _findings);
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

        Replace(link, target, EscapedQuery(url.Query) + Fragment(url));
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

        var rooted = new StringBuilder("/");
        PercentEncoding.Append(rooted, file.Path);
        Replace(link, null, rooted + EscapedQuery(url.Query) + Fragment(url));
        TakeFile(link, file);
    }

    private void TakeFile(PendingLink link, ContentFile file)
    {
        if (link.Kind != PendingKind.Image)
            return;

        if (link.LacksAlt)
            Report(link, LinkRules.NoText(link.Place.Text, link.Target));

        if (link.LacksSize && file.Width > 0 && file.Height > 0)
            _patches.Add(new(link.End, 0, link.Kind, -1, null, string.Format(CultureInfo.InvariantCulture, " width=\"{0}\" height=\"{1}\"", file.Width, file.Height), false));
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
        if (!ReferenceEquals(target, post) && !_targets.Contains(target))
            _targets.Add(target);
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

    private void Replace(PendingLink link, LinkTarget? target, string text) =>
        _patches.Add(new(link.Start, link.Length, link.Kind, link.Number, target, text, AddsQuotes: !link.IsQuoted));

    private void Report(PendingLink link, Finding finding) => _findings.Add(new(finding, link.Place));

    private static bool IsPost(string path) => s_posts.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    private static string EscapedQuery(string query) => query.Replace("&", "&amp;").Replace("\"", "%22").Replace("'", "%27").Replace("<", "%3C").Replace(">", "%3E");

    private static string Fragment(ArchiveUrl url)
    {
        if (url.Fragment is null)
            return "";

        var fragment = new StringBuilder("#");
        PercentEncoding.Append(fragment, url.Fragment);
        return fragment.ToString();
    }
}
