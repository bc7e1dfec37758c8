namespace NewsContent.Compilation;

/// <summary>
/// Finds tags of Liquid and shortcodes of Hugo and WordPress, which this package shows as text. Each tag name is one finding
/// per post.
/// </summary>
internal sealed class TemplateTags(string text, int bodyStart, Lazy<ShownText> shown)
{
    private const int Longest = 400;

    private readonly Dictionary<string, (TextPlace Place, int Count)> _found = new(StringComparer.Ordinal);

    public static void Check(string text, int bodyStart, Lazy<ShownText> shown, List<Finding> findings)
    {
        var tags = new TemplateTags(text, bodyStart, shown);
        tags.FindBraces("{%", "%}");
        tags.FindBraces("{{", "}}");
        foreach (var (place, name) in Shortcodes.Find(text, bodyStart))
            tags.Take(place, "[" + name);

        foreach (var tag in tags._found.OrderBy(static tag => tag.Value.Place.Start))
        {
            var (place, count) = tag.Value;
            var fix = FixOf(tag.Key.TrimStart('{', '%', '['));
            findings.Add(LostTextRules.TemplateTag(place, text.Substring(place.Start, place.Length), count, fix));
        }
    }

    private void FindBraces(string open, string close)
    {
        for (var i = bodyStart; (i = text.IndexOf(open, i, StringComparison.Ordinal)) >= 0; i += 2)
        {
            var end = text.IndexOf(close, i + 2, Math.Min(Longest, text.Length - i - 2), StringComparison.Ordinal);
            if (end < 0 || i > 0 && IsOther(text[i - 1], text[i + 2]))
                continue;

            var inner = text.Substring(i + 2, end - i - 2);
            if (NameIn(inner) is { Length: > 0 } name)
                Take(TextPlace.Between(i, end + 2), open + name);
        }
    }

    // Not tags: escaped braces, expressions of GitHub workflows, and mathematics such as 'x^{{2}}'.
    private static bool IsOther(char before, char inside) => before is '\\' or '$' or '{' || before is '^' or '_' && inside != ' ';

    private void Take(TextPlace place, string name)
    {
        if (!shown.Value.IsAt(place.Start))
            return;

        _found[name] = _found.TryGetValue(name, out var known) ? (known.Place, known.Count + 1) : (place, 1);
    }

    // The first word of a tag; for an end tag the word of its start tag. Empty for braces that are not a tag, such as mathematics.
    private static string NameIn(string inner)
    {
        if (inner.IndexOf('\\') >= 0 || inner.IndexOf('{') >= 0)
            return "";

        var rest = inner.TrimStart('-', '<', '%', ' ', '\t', '\r', '\n', '/').TrimStart();
        var end = 0;
        while (end < rest.Length && (char.IsLetterOrDigit(rest[end]) || rest[end] is '_' or '-'))
            end++;

        // The name of a text with filters is the first filter: '{{ "/map.png" | relative_url }}'.
        if (end == 0 && rest.Length > 0 && rest[0] is '"' or '\'')
            return rest.IndexOf('|') is > 0 and var filter ? NameIn(rest.Substring(filter + 1)) : "text";

        var name = rest.Substring(0, end);
        return name.Length > 3 && name.StartsWith("end", StringComparison.Ordinal) ? name.Substring(3) : name;
    }

    private static string FixOf(string name) => name switch
    {
        "post_url" or "link" or "ref" or "relref" => "write the path of the post's file, such as 2021-04-21-slug.md",
        "highlight" or "code" or "sourcecode" => "write fenced code",
        "raw" => "remove the tag, as braces have no meaning here",
        "comment" => "write <!-- … -->",
        "youtube" or "vimeo" => "write an <iframe>, whose host NewsContentFrameHosts allows",
        "site" or "page" or "relative_url" or "absolute_url" or "text" => "write the value of the tag",
        _ => "write what the tag stands for as Markdown or HTML",
    };
}
