namespace NewsContent.Compilation;

/// <summary>Elements that begin a new line of text.</summary>
internal static class BlockElements
{
    private static readonly HashSet<string> s_names = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "br", "caption", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "footer",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "td", "th", "tr", "ul",
    };

    public static bool Breaks(string name) => s_names.Contains(name);
}
