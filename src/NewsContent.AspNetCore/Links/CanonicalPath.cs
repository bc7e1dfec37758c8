using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using NewsContent.Packs;

namespace NewsContent.AspNetCore.Links;

/// <summary>
/// The path of a request in the form of permalinks: equivalent paths become equal (RFC 3986 §6.2.2), and so do names in different Unicode
/// forms.
/// </summary>
/// <remarks>It is read from the request line: <see cref="HttpRequest.Path"/> no longer tells <c>%2F</c> from <c>%252F</c>.</remarks>
internal static class CanonicalPath
{
    private const string Literal = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$()*+,;=:@";

    // Several names, each of 240 bytes and percent-encoded.
    private const int MostLength = 4 * 1024;

    private static readonly SearchValues<char> s_kept = SearchValues.Create(Literal + "/");

    /// <summary>The path; null when it is none, or longer than any path of a site.</summary>
    public static string? Of(HttpRequest request)
    {
        if (Written(request) is not { } path)
            return request.Path.Value is { Length: > MostLength } ? null : Of(request.Path.ToUriComponent());

        if (path.Length > MostLength)
            return null;

        return request.PathBase.HasValue && path.StartsWith(request.PathBase.ToUriComponent(), StringComparison.OrdinalIgnoreCase)
            ? Of(path[request.PathBase.ToUriComponent().Length..])
            : Of(path);
    }

    /// <summary>The path as the client writes it, with what the app is mounted on before it; null when the server does not tell.</summary>
    public static string? Written(HttpRequest request)
    {
        var target = request.HttpContext.Features.Get<IHttpRequestFeature>()?.RawTarget;
        if (string.IsNullOrEmpty(target) || target[0] != '/')
            return null;

        var end = target.IndexOf('?', StringComparison.Ordinal);
        return end < 0 ? target : target[..end];
    }

    /// <summary>The canonical form; null when a percent sign is not followed by two hexadecimal digits.</summary>
    public static string? Of(string path)
    {
        if (!path.AsSpan().ContainsAnyExcept(s_kept))
            return path;

        var canonical = new StringBuilder(path.Length);
        Span<byte> bytes = stackalloc byte[4];
        for (var at = 0; at < path.Length;)
        {
            if (path[at] == '%')
            {
                if (at + 2 >= path.Length || !char.IsAsciiHexDigit(path[at + 1]) || !char.IsAsciiHexDigit(path[at + 2]))
                    return null;

                AppendByte(canonical, (byte)(Digit(path[at + 1]) << 4 | Digit(path[at + 2])));
                at += 3;
            }
            else if (s_kept.Contains(path[at]))
            {
                canonical.Append(path[at++]);
            }
            else
            {
                Rune.DecodeFromUtf16(path.AsSpan(at), out var rune, out var length);
                foreach (var unit in bytes[..rune.EncodeToUtf8(bytes)])
                    AppendByte(canonical, unit);

                at += length;
            }
        }

        return PercentEncoding.Composed(canonical.ToString());
    }

    private static void AppendByte(StringBuilder path, byte unit)
    {
        const string Digits = "0123456789ABCDEF";
        if (unit != '/' && s_kept.Contains((char)unit))
            path.Append((char)unit);
        else
            path.Append('%').Append(Digits[unit >> 4]).Append(Digits[unit & 0xF]);
    }

    private static int Digit(char digit) => char.IsAsciiDigit(digit) ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
