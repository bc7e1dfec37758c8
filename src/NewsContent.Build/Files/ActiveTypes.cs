namespace NewsContent.Build.Files;

/// <summary>The types of active files: a browser that opens such a file runs its scripts. They are HTML and all XML.</summary>
internal static class ActiveTypes
{
    private static readonly Dictionary<string, string> s_types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".svg"] = "image/svg+xml", [".svgz"] = "image/svg+xml", [".html"] = "text/html", [".htm"] = "text/html", [".shtml"] = "text/html",
        [".hxt"] = "text/html",
        [".xhtml"] = "application/xhtml+xml", [".xht"] = "application/xhtml+xml", [".xml"] = "text/xml", [".xsl"] = "text/xml",
        [".xslt"] = "text/xml", [".xsd"] = "text/xml",
        [".xsf"] = "text/xml", [".dtd"] = "text/xml", [".mno"] = "text/xml", [".vml"] = "text/xml", [".wsdl"] = "text/xml",
        [".disco"] = "text/xml", [".mathml"] = "application/mathml+xml",
        [".mml"] = "application/mathml+xml", [".rdf"] = "application/rdf+xml", [".rss"] = "application/rss+xml",
        [".atom"] = "application/atom+xml", [".xaml"] = "application/xaml+xml",
    };

    /// <summary>The type of a file by its extension; null when it is not active.</summary>
    public static string? Of(string path) => s_types.TryGetValue(Path.GetExtension(path), out var type) ? type : null;

    /// <summary>Whether the value of a header <c>Content-Type</c> is an active type.</summary>
    public static bool Contains(string type)
    {
        var end = type.IndexOf(';');
        var name = (end < 0 ? type : type.Substring(0, end)).Trim();
        return name.EndsWith("/html", StringComparison.OrdinalIgnoreCase) || name.EndsWith("/xml", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("+xml", StringComparison.OrdinalIgnoreCase);
    }
}
