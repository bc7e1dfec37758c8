using System.Text;
using NewsContent.Compilation;

namespace NewsContent.AspNetCore.Links;

/// <summary>The links to the drafts that a site does not show.</summary>
internal sealed class DraftLinks
{
    private readonly HashSet<string> _paths;

    /// <summary>No links, for a site that shows all drafts.</summary>
    public static DraftLinks None { get; } = new([]);

    public DraftLinks(IEnumerable<string> paths) => _paths = [.. paths.Select(static path => path.TrimEnd('/'))];

    /// <summary>The body with each of these links replaced by its text; null when the body has no such link.</summary>
    public string? Without(Html body)
    {
        if (_paths.Count == 0)
            return null;

        var html = body.ToString();
        var scanner = new HtmlScanner(html);
        StringBuilder? shown = null;
        var (copied, isInLink) = (0, false);
        for (var start = 0; scanner.Read(); start = scanner.Position)
        {
            if (scanner.Name != "a" || scanner.Kind is not (HtmlTokenKind.StartTag or HtmlTokenKind.EndTag))
                continue;

            var isStart = scanner.Kind == HtmlTokenKind.StartTag;
            var isLeftOut = isStart ? LeadsToDraft(scanner.Attribute("href")) : isInLink;
            isInLink = isStart && isLeftOut;
            if (!isLeftOut)
                continue;

            (shown ??= new(html.Length)).Append(html, copied, start - copied);
            copied = scanner.Position;
        }

        return shown?.Append(html, copied, html.Length - copied).ToString();
    }

    private bool LeadsToDraft(string? url) =>
        url is ['/', ..] && CanonicalPath.Of(url.Split('#', '?')[0]) is { } path && _paths.Contains(path.TrimEnd('/'));
}
