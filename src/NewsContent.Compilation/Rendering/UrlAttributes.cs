namespace NewsContent.Compilation;

/// <summary>The only list of HTML attributes that hold URLs. Sanitizer, links, feeds and export all use this list.</summary>
internal static class UrlAttributes
{
    /// <summary>
    /// The attributes of posts. A sanitized post has no other URLs, and the build looks these URLs up among posts and files.
    /// </summary>
    public static readonly UrlAttribute[] All =
    [
        new("a", "href", AttributeKind.Link),
        new("img", "src", AttributeKind.Image),
        new("img source", "srcset", AttributeKind.SourceSet),
        new("source video audio track", "src", AttributeKind.Media),
        new("video", "poster", AttributeKind.Media),
        new("iframe", "src", AttributeKind.Frame),
        new("blockquote q del ins", "cite", AttributeKind.Link),
    ];

    // Attributes of layouts, and of posts that are not sanitized.
    private static readonly UrlAttribute[] s_ofPages =
    [
        .. All,
        new("area link image use", "href", AttributeKind.Link),
        new("a image use", "xlink:href", AttributeKind.Link),
        new("script embed input", "src", AttributeKind.Media),
        new("object", "data", AttributeKind.Media),
        new("form", "action", AttributeKind.Link),
        new("button input", "formaction", AttributeKind.Link),
        new("img", "longdesc", AttributeKind.Link),
        new("link", "imagesrcset", AttributeKind.SourceSet),
        new("body table td th", "background", AttributeKind.Media),
    ];

    private static readonly Dictionary<string, UrlAttribute[]> s_byElement = ByElement(All);
    private static readonly Dictionary<string, UrlAttribute[]> s_ofPagesByElement = ByElement(s_ofPages);

    public static readonly string[] Names = NamesOf(All);

    public static readonly string[] NamesOfPages = NamesOf(s_ofPages);

    /// <summary>The attributes that an element of a post may have.</summary>
    /// <param name="element">Its name in lower case.</param>
    public static UrlAttribute[] Of(string element) => s_byElement.TryGetValue(element, out var attributes) ? attributes : [];

    /// <summary>The attributes that an element of a whole page may have.</summary>
    /// <param name="element">Its name in lower case.</param>
    public static UrlAttribute[] OfPage(string element) => s_ofPagesByElement.TryGetValue(element, out var attributes) ? attributes : [];

    private static Dictionary<string, UrlAttribute[]> ByElement(UrlAttribute[] attributes)
    {
        var byElement = new Dictionary<string, UrlAttribute[]>(StringComparer.Ordinal);
        foreach (var attribute in attributes)
        {
            foreach (var element in attribute.Elements.Split(' '))
                byElement[element] = byElement.TryGetValue(element, out var others) ? [.. others, attribute] : [attribute];
        }

        return byElement;
    }

    private static string[] NamesOf(UrlAttribute[] attributes) =>
        [.. attributes.Select(static attribute => attribute.Name).Distinct(StringComparer.Ordinal)];
}

/// <summary>An attribute that holds a URL, or several.</summary>
/// <param name="Elements">The elements that have the attribute, with blanks between their names.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">The kind of value that a sanitized post may have.</param>
internal sealed record UrlAttribute(string Elements, string Name, AttributeKind Kind);
