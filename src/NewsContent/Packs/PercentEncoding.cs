using System.Text;

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
