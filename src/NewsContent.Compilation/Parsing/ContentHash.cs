using System.Security.Cryptography;
using System.Text;

namespace NewsContent.Compilation;

/// <summary>SHA-256 of a post's text in UTF-8 with LF line ends.</summary>
public static class ContentHash
{
    public static byte[] Of(string text) => Of(Encoding.UTF8.GetBytes(text.IndexOf('\r') < 0 ? text : text.Replace("\r\n", "\n")));

    public static byte[] Of(byte[] utf8)
    {
        using var hash = SHA256.Create();
        return hash.ComputeHash(utf8);
    }

    public static string Hex(byte[] bytes)
    {
        const string Digits = "0123456789abcdef";
        var digits = new char[bytes.Length * 2];
        for (var i = 0; i < bytes.Length; i++)
            (digits[i * 2], digits[i * 2 + 1]) = (Digits[bytes[i] >> 4], Digits[bytes[i] & 0xF]);

        return new(digits);
    }
}
