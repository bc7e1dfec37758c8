using System.Text;

namespace NewsContent.Compilation;

/// <summary>Turns the tags that are not allowed into text, where they stop the parser by a fault of the parser.</summary>
internal static class TagsAsText
{
    public static string Of(string html, RemovedMarkup removed)
    {
        var text = new StringBuilder(html.Length);
        for (var i = 0; i < html.Length; i++)
        {
            var isTag = html[i] == '<' && i + 1 < html.Length && (html[i + 1] is '/' or '!' or '?' || PlainTag.IsLetter(html[i + 1]));
            if (isTag && NameAt(html, i) is var name && AllowedHtml.Elements.Find(name.AsSpan()) < 0)
            {
                removed.AddElement(name.ToLowerInvariant(), i);
                text.Append("&lt;");
            }
            else
            {
                text.Append(html[i]);
            }
        }

        return text.ToString();
    }

    private static string NameAt(string html, int tag)
    {
        var start = tag + (html[tag + 1] == '/' ? 2 : 1);
        return html.Substring(start, PlainTag.EndOfName(html, start) - start);
    }
}
