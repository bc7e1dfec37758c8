using System.Buffers;

namespace NewsContent.AspNetCore.Links;

/// <summary>A URL of a page, read as browsers do (URL Living Standard §4.4).</summary>
internal static class PageUrl
{
    private static readonly SearchValues<char> s_changed = SearchValues.Create([.. Enumerable.Range(0, ' ' + 1).Select(static unit => (char)unit), '\\']);

    /// <summary>The absolute URL; null when the URL is absolute already, or empty.</summary>
    /// <param name="url">The URL as written in the page.</param>
    /// <param name="page">The path of the page.</param>
    /// <param name="baseUrl">Where the site is, without a slash at the end.</param>
    public static string? Absolute(string url, string page, string baseUrl)
    {
        var read = Read(url);
        return LeadsToOtherHost(read) ? baseUrl[..(baseUrl.IndexOf(':', StringComparison.Ordinal) + 1)] + read
            : Rooted(read, page) is { } path ? baseUrl + path
            : null;
    }

    /// <summary>The path from the root of the site, with query and fragment; null when the URL leads to another site or is empty.</summary>
    /// <param name="url">The URL as written in the page.</param>
    /// <param name="page">The path of the page.</param>
    public static string? Rooted(string url, string page)
    {
        var read = Read(url);
        if (read.Length == 0 || HasScheme(read) || LeadsToOtherHost(read))
            return null;

        if (read[0] is '?' or '#')
            return page + read;

        var end = EndOfPath(read);
        var folder = read[0] == '/' ? "" : page[..(page.LastIndexOf('/') + 1)];
        return WithoutDots(folder + read[..end]) + read[end..];
    }

    /// <summary>Whether the URL is a path from the root of the site.</summary>
    public static bool IsRooted(string url) => Read(url) is ['/', ..] read && !LeadsToOtherHost(read);

    /// <summary>Whether the URL leads to the page itself: only a fragment or only a query.</summary>
    public static bool IsOfPage(string url) => Read(url) is [] or ['?' or '#', ..];

    /// <summary>Where the path of a URL ends, and query or fragment begin.</summary>
    public static int EndOfPath(string url) => url.AsSpan().IndexOfAny('?', '#') is var end and >= 0 ? end : url.Length;

    // Browsers ignore white space around a URL and line ends inside the URL, and read a backslash as a slash.
    private static string Read(string url)
    {
        if (!url.AsSpan().ContainsAny(s_changed))
            return url;

        var first = 0;
        while (first < url.Length && url[first] <= ' ')
            first++;

        var last = url.Length;
        while (last > first && url[last - 1] <= ' ')
            last--;

        var read = string.Concat(url[first..last].Split('\t', '\n', '\r'));
        return HasScheme(read) ? read : read[..EndOfPath(read)].Replace('\\', '/') + read[EndOfPath(read)..];
    }

    private static bool HasScheme(string url)
    {
        var end = 0;
        while (end < url.Length && (char.IsAsciiLetterOrDigit(url[end]) || url[end] is '+' or '-' or '.'))
            end++;

        return end > 0 && end < url.Length && url[end] == ':' && char.IsAsciiLetter(url[0]);
    }

    private static bool LeadsToOtherHost(string url) => url.StartsWith("//", StringComparison.Ordinal);

    // Removes "." and "..", percent-encoded too: browsers resolve both before they send a request.
    private static string WithoutDots(string path)
    {
        if (!path.Contains('.', StringComparison.Ordinal) && !path.Contains('%', StringComparison.Ordinal))
            return path;

        var parts = new List<string>();
        var written = path.Split('/').Skip(1).ToArray();
        for (var i = 0; i < written.Length; i++)
        {
            var part = written[i].Replace("%2e", ".", StringComparison.OrdinalIgnoreCase);
            if (part == ".." && parts.Count > 0)
                parts.RemoveAt(parts.Count - 1);

            if (part is not ("." or ".."))
                parts.Add(written[i]);
            else if (i == written.Length - 1)
                parts.Add("");
        }

        return "/" + string.Join('/', parts);
    }
}
