using System.Buffers;
using System.Text;

namespace NewsContent.AspNetCore.Layouts;

/// <summary>Text without what neither HTML (§3.2.5.1.5, text) nor XML 1.0 (§2.2) can hold, even escaped: U+FFFD stands for it.</summary>
internal static class PrintableText
{
    private static readonly SearchValues<char> s_suspects = SearchValues.Create([
        .. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Concat(Enumerable.Range(0xD800, 0x800)).Concat(Enumerable.Range(0xFDD0, 0x20)).Append(0xFFFE).Append(0xFFFF)
            .Select(static unit => (char)unit).Where(static unit => unit is not ('\t' or '\n' or '\r')),
    ]);

    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny(s_suspects))
            return text;

        var printable = new StringBuilder(text.Length);
        Span<char> units = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes())
            printable.Append(units[..(CanBeHeld(rune) ? rune : Rune.ReplacementChar).EncodeToUtf16(units)]);

        return printable.ToString();
    }

    private static bool CanBeHeld(Rune rune) => rune.Value switch
    {
        '\t' or '\n' or '\r' => true,
        < 0x20 or >= 0x7F and < 0xA0 or >= 0xFDD0 and <= 0xFDEF => false,
        var value => (value & 0xFFFE) != 0xFFFE,
    };
}
