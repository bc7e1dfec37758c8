using System.Text;
using NewsContent.Compilation;

namespace NewsContent.AspNetCore.Links;

/// <summary>Puts something else for the first slash of the links and images of HTML that lead to a path of the site.</summary>
internal static class RootedLinks
{
    private static readonly string[] s_attributes = ["href", "src"];

    public static string Replace(string html, string root)
    {
        var scanner = new HtmlScanner(html);
        var replaced = new StringBuilder(html.Length);
        var copied = 0;
        while (scanner.Read())
        {
            if (scanner.Kind != HtmlTokenKind.StartTag)
                continue;

            foreach (var (start, length) in s_attributes.Where(name => scanner.Attribute(name) is not null).Select(scanner.PlaceOf).Order())
            {
                if (length == 0 || html[start] != '/' || length > 1 && (html[start + 1] is '/' or '\\'))
                    continue;

                replaced.Append(html, copied, start - copied).Append(root);
                copied = start + 1;
            }
        }

        return replaced.Append(html, copied, html.Length - copied).ToString();
    }
}
