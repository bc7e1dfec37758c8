using System.Globalization;
using System.Text;
using NewsContent.Packs;

namespace NewsContent.Compilation;

/// <summary>Collects what becomes of the links of a post.</summary>
internal sealed class LinkedBodyBuilder
{
    private readonly List<LinkPatch> _patches = [];
    private readonly List<LinkTarget> _targets = [];
    private readonly HashSet<LinkTarget> _known = [];
    private readonly List<PlacedLinkFinding> _findings = [];

    public LinkedBody Build() => new(_patches, _targets, _findings);

    public void Report(PendingLink link, Finding finding) => _findings.Add(new(finding, link.Place));

    public void AddTarget(LinkTarget target)
    {
        if (_known.Add(target))
            _targets.Add(target);
    }

    public void LeadTo(PendingLink link, ArchiveUrl url, LinkTarget target) => Replace(link, target, Query(url) + Fragment(url));

    public void LeadTo(PendingLink link, ArchiveUrl url, ContentFile file)
    {
        var path = new StringBuilder("/");
        PercentEncoding.Append(path, file.Path);
        Replace(link, null, path + Query(url) + Fragment(url));
    }

    /// <summary>A place in the post itself.</summary>
    public void LeadTo(PendingLink link, ArchiveUrl url) => Replace(link, null, Fragment(url));

    public void AddSize(PendingLink image, ContentFile file)
    {
        if (image.LacksSize && file.Width > 0 && file.Height > 0)
            _patches.Add(new(image.End, 0, image.Kind, -1, null, string.Format(CultureInfo.InvariantCulture, " width=\"{0}\" height=\"{1}\"", file.Width, file.Height), AddsQuotes: false));
    }

    private void Replace(PendingLink link, LinkTarget? target, string text) =>
        _patches.Add(
            new(link.Start, link.Length, link.Kind, link.Kind is PendingKind.Link or PendingKind.Image ? link.Number : -1, target, text,
                AddsQuotes: !link.IsQuoted));

    // A query needs escaping for any kind of quotes; a percent-encoded path does not.
    private static string Query(ArchiveUrl url) =>
        url.Query.Replace("&", "&amp;").Replace("\"", "%22").Replace("'", "&#39;").Replace("<", "%3C").Replace(">", "%3E");

    private static string Fragment(ArchiveUrl url)
    {
        if (url.WrittenFragment is not { } written)
            return "";

        // An escape in the post may hide the special meaning of a character, so the escape stays.
        var fragment = new StringBuilder("#");
        for (var i = 0; i < written.Length; i++)
        {
            var length = char.IsHighSurrogate(written[i]) && i + 1 < written.Length ? 2 : 1;
            if (written[i] == '%' && i + 2 < written.Length && Uri.IsHexDigit(written[i + 1]) && Uri.IsHexDigit(written[i + 2]))
                fragment.Append('%');
            else if (written[i] is '\'' or '&')
                fragment.Append(written[i] == '&' ? "&amp;" : "&#39;");
            else if (written[i] == '?')
                fragment.Append('?');
            else
                PercentEncoding.Append(fragment, written.Substring(i, length));

            i += length - 1;
        }

        return fragment.ToString();
    }
}
