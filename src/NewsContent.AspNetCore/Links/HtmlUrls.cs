using System.Text;
using NewsContent.Compilation;

namespace NewsContent.AspNetCore.Links;

/// <summary>Replaces the URLs in all attributes of HTML. URLs in CSS and in scripts are left unchanged.</summary>
internal static class HtmlUrls
{
    /// <param name="html">A page or a part of one.</param>
    /// <param name="change">Takes the decoded URL and gives the new URL; null to keep the URL.</param>
    public static string Replace(string html, Func<string, string?> change)
    {
        var scanner = new HtmlScanner(html, UrlAttributes.NamesOfPages);
        var replaced = new StringBuilder(html.Length);
        var copied = 0;
        while (scanner.Read())
        {
            var attributes = scanner.Kind == HtmlTokenKind.StartTag ? UrlAttributes.OfPage(scanner.Name) : [];
            var present = attributes.Where(attribute => scanner.Attribute(attribute.Name) is not null);
            foreach (var attribute in present.OrderBy(attribute => scanner.PlaceOf(attribute.Name).Start))
            {
                var (start, length) = scanner.PlaceOf(attribute.Name);
                var value = scanner.Attribute(attribute.Name)!;
                var changed = length == 0 ? null : attribute.Kind == AttributeKind.SourceSet ? ChangeSet(value, change) : change(value);
                if (changed is null)
                    continue;

                var quote = html[start - 1] is '"' or '\'' ? "" : "\"";
                replaced.Append(html, copied, start - copied).Append(quote).Append(Encode(changed)).Append(quote);
                copied = start + length;
            }
        }

        return copied == 0 ? html : replaced.Append(html, copied, html.Length - copied).ToString();
    }

    private static string? ChangeSet(string value, Func<string, string?> change)
    {
        var changed = new StringBuilder(value.Length);
        var copied = 0;
        foreach (var (start, length, _) in SourceSet.Read(value))
        {
            if (change(value.Substring(start, length)) is not { } url)
                continue;

            changed.Append(value, copied, start - copied).Append(url);
            copied = start + length;
        }

        return copied == 0 ? null : changed.Append(value, copied, value.Length - copied).ToString();
    }

    private static string Encode(string url) => url
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);
}
