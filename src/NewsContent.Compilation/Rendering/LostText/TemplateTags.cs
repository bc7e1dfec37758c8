namespace NewsContent.Compilation;

/// <summary>
/// Finds tags of Liquid and kramdown and shortcodes of Hugo and WordPress, which this package shows as text. Each tag name is one finding
/// per post.
/// </summary>
internal sealed class TemplateTags(string text, int bodyStart, Lazy<ShownText> shown)
{
    private const int Longest = 400;

    private readonly Dictionary<string, Tag> _found = new(StringComparer.Ordinal);

    private sealed class Tag(string name, TextPlace place)
    {
        public string Name => name;

        public TextPlace Place => place;

        public int Count { get; set; }
    }

    /// <summary>Finds the tags in braces.</summary>
    public void FindBraces()
    {
        FindBraces("{%", "%}");
        FindBraces("{{", "}}");
        FindBraces("{::", "}");
    }

    /// <summary>Finds the shortcodes in brackets.</summary>
    public void FindShortcodes()
    {
        foreach (var (place, name) in Shortcodes.Find(text, bodyStart))
            Take(place, "[" + name);
    }

    public void Report(List<Finding> findings)
    {
        foreach (var tag in _found.Values.OrderBy(static tag => tag.Place.Start))
        {
            var written = text.Substring(tag.Place.Start, tag.Place.Length);
            findings.Add(LostTextRules.TemplateTag(tag.Place, written, tag.Count, FixOf(tag.Name.TrimStart('{', '%', '[', ':'))));
        }
    }

    private void FindBraces(string open, string close)
    {
        for (var i = bodyStart; (i = text.IndexOf(open, i, StringComparison.Ordinal)) >= 0; i += open.Length)
        {
            var start = i + open.Length;
            var end = text.IndexOf(close, start, Math.Min(Longest, text.Length - start), StringComparison.Ordinal);
            if (end < 0 || i > 0 && IsOther(text[i - 1], text[start]))
                continue;

            var inner = text.Substring(start, end - start);
            if (NameIn(inner) is { Length: > 0 } name)
                Take(TextPlace.Between(i, end + close.Length), open + name);
        }
    }

    // Not tags: escaped braces, expressions of GitHub workflows, and mathematics such as 'x^{{2}}'.
    private static bool IsOther(char before, char inside) => before is '\\' or '$' or '{' || before is '^' or '_' && inside != ' ';

    private void Take(TextPlace place, string name)
    {
        if (!shown.Value.IsAt(place.Start))
            return;

        if (!_found.TryGetValue(name, out var tag))
            _found.Add(name, tag = new(name, place));

        tag.Count++;
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
        "raw" or "nomarkdown" or "options" => "remove the tag, as braces have no meaning here",
        "comment" => "write <!-- … -->",
        "youtube" or "vimeo" => "write an <iframe>, whose host NewsContentFrameHosts allows",
        "site" or "page" or "relative_url" or "absolute_url" or "text" => "write the value of the tag",
        _ => "write what the tag stands for as Markdown or HTML",
    };
}
