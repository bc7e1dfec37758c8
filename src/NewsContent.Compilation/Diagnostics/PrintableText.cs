using System.Globalization;
using System.Text;

namespace NewsContent.Compilation;

/// <summary>Writes text of a post so that it stays in its place in a message: on one line, in one direction, and not for pages.</summary>
internal static class PrintableText
{
    private const int MostCharacters = 1_000;

    public static string Of(string text)
    {
        if (text.Length <= MostCharacters && !NeedsEscapes(text))
            return text;

        var printable = new StringBuilder();
        var end = TextCut.PlaceBefore(text, MostCharacters);
        for (var i = 0; i < end; i++)
        {
            if (IsUnprintable(text, i))
                printable.Append(@"\u").Append(((int)text[i]).ToString("X4", CultureInfo.InvariantCulture));
            else
                printable.Append(text[i]);
        }

        return printable.Append(end < text.Length ? "…" : "").ToString();
    }

    private static bool NeedsEscapes(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsUnprintable(text, i))
                return true;
        }

        return false;
    }

    private static bool IsUnprintable(string text, int index) => text[index] switch
    {
        >= ' ' and <= '~' => false,
        '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF' => true,
        (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u061C' or '\u200E' or '\u200F' => true,
        var character => char.IsControl(character) || IsHalf(text, index),
    };

    /// <summary>Whether there is a surrogate without its other half.</summary>
    public static bool IsHalf(string text, int index) =>
        char.IsHighSurrogate(text[index]) && (index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]))
        || char.IsLowSurrogate(text[index]) && (index == 0 || !char.IsHighSurrogate(text[index - 1]));
}
