namespace NewsContent.Compilation;

/// <summary>
/// Tells URLs by how they begin, as browsers do (URL Living Standard §4.4): white space and control characters in front are skipped, and what
/// stands before the first colon is the scheme, unless one of <c>/ ? #</c> comes first. URLs are as HTML writes them, with <c>&amp;amp;</c>.
/// </summary>
internal static class AllowedUrl
{
    // "post:" leads to a post by its id, and is replaced when posts are linked.
    private static readonly string[] s_links = ["http:", "https:", "mailto:", "tel:", "post:"];
    private static readonly string[] s_media = ["http:", "https:"];

    // No SVG: it may hold scripts, which run when the image is opened by itself.
    private static readonly string[] s_images = ["data:image/png;base64,", "data:image/gif;base64,", "data:image/jpeg;base64,", "data:image/jpg;base64,", "data:image/webp;base64,"];

    public static bool IsLink(ReadOnlySpan<char> url) => BeginsWith(url = TrimStart(url), s_links) || IsRelative(url);

    public static bool IsMedia(ReadOnlySpan<char> url) => BeginsWith(url = TrimStart(url), s_media) || IsRelative(url);

    public static bool IsEmbeddedImage(ReadOnlySpan<char> url)
    {
        foreach (var character in url = TrimStart(url).TrimEnd())
        {
            if (!(IsLetterOrDigit(character) || character is '+' or '/' or '=' or ':' or ';' or ','))
                return false;
        }

        return BeginsWith(url, s_images) && url.Slice(url.IndexOf(',') + 1).IndexOfAny(':', ';', ',') < 0;
    }

    /// <summary>Whether it leads to another site, or may: a character reference or a control character can hide a second slash.</summary>
    public static bool IsOfOtherSite(ReadOnlySpan<char> url) =>
        BeginsWith(url = TrimStart(url), s_media) || url.Length > 1 && url[0] is '/' or '\\' && url[1] is '/' or '\\' or '&' or <= ' ';

    public static bool IsFrame(ReadOnlySpan<char> url, HtmlPolicy policy)
    {
        const string Beginning = "https://";
        url = TrimStart(url);
        if (!url.StartsWith(Beginning.AsSpan(), StringComparison.OrdinalIgnoreCase))
            return false;

        url = url.Slice(Beginning.Length);
        var end = url.IndexOfAny('/', '?', '#');
        var host = end < 0 ? url : url.Slice(0, end);
        foreach (var character in host)
        {
            if (!(IsLetterOrDigit(character) || character is '.' or '-'))
                return false;
        }

        return policy.AllowsFrameOf(host.ToString());
    }

    /// <summary>The scheme, for people to read.</summary>
    public static string SchemeOf(string url)
    {
        var visible = new string([.. url.Where(static character => character > ' ')]);
        var colon = visible.IndexOf(':');
        return colon is > 0 and <= 20 && visible.Take(colon).All(static character => IsLetterOrDigit(character) || character is '+' or '-' or '.') ? visible.Substring(0, colon + 1).ToLowerInvariant() : "";
    }

    // '&' may begin a character reference for a colon, unless it is that of itself; and the others are written as one.
    private static bool IsRelative(ReadOnlySpan<char> url)
    {
        for (var i = 0; i < url.Length; i++)
        {
            if (url[i] is '/' or '?' or '#')
                return true;

            if (url[i] is ':' or '"' or '<' or '>' or < ' ' || url[i] == '&' && !url.Slice(i).StartsWith("&amp;".AsSpan(), StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    private static bool BeginsWith(ReadOnlySpan<char> url, string[] beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (url.StartsWith(beginning.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> TrimStart(ReadOnlySpan<char> url)
    {
        var start = 0;
        while (start < url.Length && url[start] <= ' ')
            start++;

        return url.Slice(start);
    }

    private static bool IsLetterOrDigit(char character) => character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9';
}
