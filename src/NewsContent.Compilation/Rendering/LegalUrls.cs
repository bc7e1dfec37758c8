using Markdig.Renderers;

namespace NewsContent.Compilation;

/// <summary>
/// Keeps characters that are valid in URLs, but that Markdig escapes: <c>~</c> and <c>'</c> (RFC 3986 §2.2, §2.3), and the brackets of an
/// IPv6 address (§3.2.2).
/// </summary>
internal static class LegalUrls
{
    private static readonly char[] s_legal = ['~', '\'', '['];
    private static readonly char[] s_unescaped = ['~', '\''];
    private static readonly char[] s_later = ['~', '\'', ':'];

    /// <summary>Makes a renderer keep these characters.</summary>
    public static void AddTo(HtmlRenderer renderer) => renderer.LinkRewriter = url => Rest(renderer, url);

    // The renderer escapes the text that this method returns; the text before it is already written.
    private static string Rest(HtmlRenderer renderer, string url)
    {
        if (url.IndexOfAny(s_legal) < 0)
            return url;

        var from = AfterAddress(url);
        if (from > 0)
            renderer.Write(url.Substring(0, from));

        // Also splits at colons, so that Markdig does not read text after a later "://" as a host.
        for (var end = url.IndexOfAny(s_unescaped, from); end >= 0; end = url.IndexOfAny(s_later, from))
        {
            renderer.WriteEscapeUrl(url.Substring(from, end - from));
            renderer.Write(url[end]);
            from = end + 1;
        }

        return url.Substring(from);
    }

    // The length of "http://[::1]" in "http://[::1]:8080/"; 0 when the host is not an IPv6 address.
    private static int AfterAddress(string url)
    {
        var start = url.IndexOf("://[", StringComparison.Ordinal) + 4;
        var end = start < 4 ? -1 : url.IndexOf(']', start);
        return end > start && IsOf(url, 0, start - 4, static character => character is >= 'a' and <= 'z' or >= 'A' and <= 'Z')
            && IsOf(url, start, end, static character => Uri.IsHexDigit(character) || character is ':' or '.')
            ? end + 1
            : 0;
    }

    private static bool IsOf(string url, int start, int end, Func<char, bool> isAllowed)
    {
        for (var i = start; i < end; i++)
        {
            if (!isAllowed(url[i]))
                return false;
        }

        return true;
    }
}
