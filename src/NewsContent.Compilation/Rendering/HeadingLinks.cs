using System.Text;

namespace NewsContent.Compilation;

/// <summary>Gives each heading with an id a link to itself, empty for the page's style sheet to fill, and named by the heading for those who hear it.</summary>
internal static class HeadingLinks
{
    private const string Id = " id=\"";

    public static RenderedBody AddTo(RenderedBody body, MarkdownOptions options) => options.Has("headinglinks") ? body with { Html = AddTo(body.Html) } : body;

    private static string AddTo(string html)
    {
        var result = new StringBuilder(html.Length);
        var from = 0;
        for (var at = html.IndexOf("<h", StringComparison.Ordinal); at >= 0; at = html.IndexOf("<h", at + 2, StringComparison.Ordinal))
        {
            if (!BeginsHeading(html, at))
                continue;

            var id = at + 3 + Id.Length;
            var idEnd = html.IndexOf('"', id);
            var end = html.IndexOf("</" + html.Substring(at + 1, 2), id, StringComparison.Ordinal);
            if (idEnd <= id || end < idEnd)
                continue;

            var name = html.Substring(id, idEnd - id);
            result.Append(html, from, end - from).Append($"<a class=\"heading-link\" href=\"#{name}\" aria-labelledby=\"{name}\"></a>");
            from = end;
        }

        return from == 0 ? html : result.Append(html, from, html.Length - from).ToString();
    }

    private static bool BeginsHeading(string html, int at) =>
        at + 3 < html.Length && html[at + 2] is >= '1' and <= '6' && string.CompareOrdinal(html, at + 3, Id, 0, Id.Length) == 0;
}
