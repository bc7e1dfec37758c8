using System.Net;
using System.Text;
using NewsContent.Packs;

namespace NewsContent.Compilation;

/// <summary>Link: after all posts are rendered, the links between them are looked up.</summary>
public sealed class LinkStage
{
    private readonly TargetTable _table;
    private readonly ContentFiles _files;
    private readonly bool _includesDrafts;
    private readonly NameSuggestions _suggestions = new();

    /// <param name="unclaimed">The paths of posts that no collection claims.</param>
    /// <param name="permalink">The pattern of permalinks.</param>
    public LinkStage(IReadOnlyList<LinkTarget> posts, IEnumerable<string> unclaimed, string permalink, ContentFiles files, bool includesDrafts)
    {
        _table = new(posts, unclaimed, PermalinkPattern.Parse(permalink) ?? PermalinkPattern.Parse("")!);
        (_files, _includesDrafts) = (files, includesDrafts);
    }

    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public LinkedBody Link(LinkTarget post, IEnumerable<PendingLink> links, CancellationToken cancellationToken) =>
        new LinkResolver(_table, _files, _includesDrafts, _suggestions, post).Resolve(links, cancellationToken);

    /// <summary>The body with its links in place.</summary>
    public static RenderedBody Apply(RenderedBody body, IReadOnlyList<LinkPatch> patches)
    {
        if (patches.Count == 0)
            return body;

        var html = new StringBuilder(body.Html.Length + 64 * patches.Count);
        var (from, links, images) = (0, body.Links.ToArray(), body.Images.ToArray());
        foreach (var patch in patches)
        {
            var quote = patch.AddsQuotes ? "\"" : "";
            html.Append(body.Html, from, patch.Start - from).Append(quote).Append(patch.Url).Append(quote);
            from = patch.Start + patch.Length;
            if (patch.Number >= 0 && patch.Kind == PendingKind.Link)
                links[patch.Number] = links[patch.Number] with { Target = WebUtility.HtmlDecode(patch.Url) };
            else if (patch.Number >= 0)
                images[patch.Number] = images[patch.Number] with { Source = WebUtility.HtmlDecode(patch.Url) };
        }

        html.Append(body.Html, from, body.Html.Length - from);
        return body with { Html = html.ToString(), Links = new(links), Images = new(images) };
    }
}
