using System.Text;

namespace NewsContent.Compilation;

/// <summary>Read: the bytes of a post become text as the compiler makes them text, and bytes that are not UTF-8 a finding.</summary>
public static class PostText
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Decode(byte[] bytes, out Finding? problem)
    {
        problem = null;
        if (ByteOrderMark(bytes) is { } other)
        {
            problem = FrontMatterRules.NotUtf8(TextPlace.FileStart, "its bytes were read as " + other.WebName);
            return other.GetString(bytes, other.GetPreamble().Length, bytes.Length - other.GetPreamble().Length);
        }

        var start = bytes.Length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0;
        try
        {
            return s_strict.GetString(bytes, start, bytes.Length - start);
        }
        catch (DecoderFallbackException)
        {
            var text = Encoding.UTF8.GetString(bytes, start, bytes.Length - start);
            problem = FrontMatterRules.NotUtf8(new(text.IndexOf('\uFFFD'), 1), "a byte here belongs to no character");
            return text;
        }
    }

    // In this order: the mark of UTF-32 begins with that of UTF-16.
    private static Encoding? ByteOrderMark(byte[] bytes) =>
        new[] { Encoding.UTF32, Encoding.Unicode, Encoding.BigEndianUnicode }.FirstOrDefault(encoding => bytes.AsSpan().StartsWith(encoding.GetPreamble()));
}
