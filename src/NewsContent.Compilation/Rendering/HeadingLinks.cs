using System.Text;

namespace NewsContent.Compilation;

/// <summary>Gives each heading with an id a link to itself, empty for the page's style sheet to fill, and named by the heading for those who hear it.</summary>
internal static class HeadingLinks
{
    private const string Id = " id=\"";

    public static RenderedBody AddTo(RenderedBody body, MarkdownOptions options) => options.Has("headinglinks") ? AddTo(body) : body;

    private static RenderedBody AddTo(RenderedBody body)
    {
        var added = new List<TextPlace>();
        var html = AddTo(body.Html, added);
        // What is added before a link moves it on.
        return body with
        {
            Html = html,
            Pending = body.Pending.Select(link => link with { Start = link.Start + added.Where(piece => piece.Start <= link.Start).Sum(static piece => piece.Length) }).ToEquatableArray(),
        };
    }

    private static string AddTo(string html, List<TextPlace> added)
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
            var link = $"<a class=\"heading-link\" href=\"#{name}\" aria-labelledby=\"{name}\"></a>";
            result.Append(html, from, end - from).Append(link);
            added.Add(new(end, link.Length));
            from = end;
        }

        return from == 0 ? html : result.Append(html, from, html.Length - from).ToString();
    }

    private static bool BeginsHeading(string html, int at) =>
        at + 3 < html.Length && html[at + 2] is >= '1' and <= '6' && string.CompareOrdinal(html, at + 3, Id, 0, Id.Length) == 0;
}
