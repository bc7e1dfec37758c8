using System.Text;
using NewsContent.Compilation;

namespace NewsContent.Packs;

/// <summary>Writes a path as a URI has it: UTF-8, and in percent-encoding what is no unreserved character (RFC 3986 §2).</summary>
internal static class PercentEncoding
{
    private const string Digits = "0123456789ABCDEF";

    // Of what a path may hold besides (§3.3) only what also needs no escaping in HTML.
    private const string Kept = "/-._~!$()*+,;=:@";

    /// <summary>Appends a path.</summary>
    public static void Append(StringBuilder path, string text) => Append(path, text, keepsSlash: true);

    /// <summary>Appends one part of a path. A slash in it, left as it is, could make a URL of another site.</summary>
    public static void AppendPart(StringBuilder path, string text) => Append(path, text, keepsSlash: false);

    /// <summary>
    /// A percent-encoded path with its names in Unicode's composed form; the same object when the names are composed already.
    /// </summary>
    public static string Composed(string path)
    {
        if (path.IndexOf('%') < 0)
            return path;

        var parts = path.Split('/');
        var isSame = true;
        for (var i = 0; i < parts.Length; i++)
        {
            var name = parts[i].IndexOf('%') < 0 ? "" : Uri.UnescapeDataString(parts[i]);
            var composed = CanonicalForm.Compose(name);
            // Bytes that are not UTF-8 stay escaped.
            if (ReferenceEquals(composed, name) || name.IndexOf('%') >= 0)
                continue;

            var encoded = new StringBuilder();
            AppendPart(encoded, composed);
            (parts[i], isSame) = (encoded.ToString(), false);
        }

        return isSame ? path : string.Join("/", parts);
    }

    private static void Append(StringBuilder path, string text, bool keepsSlash)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' || character < 0x80 && Kept.IndexOf(character) >= 0 && (keepsSlash || character != '/'))
            {
                path.Append(character);
                continue;
            }

            var length = char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
            foreach (var unit in Encoding.UTF8.GetBytes(text.Substring(i, length)))
                path.Append('%').Append(Digits[unit >> 4]).Append(Digits[unit & 0xF]);

            i += length - 1;
        }
    }
}
