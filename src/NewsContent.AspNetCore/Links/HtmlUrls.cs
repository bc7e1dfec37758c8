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
        StringBuilder? replaced = null;
        var copied = 0;
        while (scanner.Read())
        {
            if (scanner.Kind != HtmlTokenKind.StartTag)
                continue;

            foreach (var attribute in AttributesOf(scanner))
            {
                if (scanner.Attribute(attribute.Name) is not { } value)
                    continue;

                var (start, length) = scanner.PlaceOf(attribute.Name);
                var changed = length == 0 ? null : attribute.Kind == AttributeKind.SourceSet ? ChangeSet(value, change) : change(value);
                if (changed is null)
                    continue;

                var quote = html[start - 1] is '"' or '\'' ? "" : "\"";
                (replaced ??= new(html.Length)).Append(html, copied, start - copied).Append(quote).Append(Encode(changed)).Append(quote);
                copied = start + length;
            }
        }

        return replaced is null ? html : replaced.Append(html, copied, html.Length - copied).ToString();
    }

    // In the order of the text.
    private static IEnumerable<UrlAttribute> AttributesOf(HtmlScanner scanner)
    {
        var attributes = UrlAttributes.OfPage(scanner.Name);
        var count = 0;
        foreach (var attribute in attributes)
            count += scanner.Attribute(attribute.Name) is null ? 0 : 1;

        return count == 0 ? [] : count == 1 ? attributes : Ordered(attributes, scanner);
    }

    private static IEnumerable<UrlAttribute> Ordered(UrlAttribute[] attributes, HtmlScanner scanner) =>
        attributes.OrderBy(attribute => scanner.PlaceOf(attribute.Name).Start);

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
