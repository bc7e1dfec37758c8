namespace NewsContent.Generators.Binding;

/// <summary>Tells absolute http and https URLs from other text, as <see cref="Uri"/> does.</summary>
internal static class WebAddress
{
    // Of a label of a host name (RFC 1035 §2.3.4).
    private const int MostOfALabel = 63;
    // Far from the limit of Uri.
    private const int MostOfAPlainOne = 2_000;

    public static bool Is(string text) =>
        IsPlain(text) || Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);

    // Most are: a host name in lower case and printable ASCII after it, which Uri takes whatever it is. To parse them would take longer.
    private static bool IsPlain(string text)
    {
        var host = text.StartsWith("https://", StringComparison.Ordinal) ? 8 : text.StartsWith("http://", StringComparison.Ordinal) ? 7 : text.Length;
        var end = text.IndexOf('/', host);
        if (end < 0 || text.Length > MostOfAPlainOne || !IsHostName(text.AsSpan(host, end - host)))
            return false;

        foreach (var character in text.AsSpan(end))
        {
            if (character is <= ' ' or > '~')
                return false;
        }

        return true;
    }

    private static bool IsHostName(ReadOnlySpan<char> host)
    {
        var previous = '.';
        foreach (var character in host)
        {
            // A label that begins with a digit may be of an IP address, one with two hyphens of a name in other letters.
            var isPlain = character is >= 'a' and <= 'z'
                || character is >= '0' and <= '9' && previous != '.'
                || character is '-' or '.' && previous is not ('-' or '.');
            if (!isPlain)
                return false;

            previous = character;
        }

        return host.Length <= MostOfALabel && previous is not ('.' or '-');
    }
}
