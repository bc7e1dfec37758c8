using System.Text;

namespace NewsContent.Compilation;

/// <summary>
/// Rules for Chinese and Japanese text, which has no blanks: lines break anywhere, and URLs stand right beside punctuation.
/// </summary>
internal static class EastAsianText
{
    // These marks have ambiguous width (UAX #11). Beside an ideograph they are Chinese or Japanese.
    private const string SharedMarks = "\u2018\u2019\u201C\u201D\u2026\u2025\u2014\u2015\u00B7";

    /// <summary>
    /// Whether a line end between two characters is not a blank (CSS Text 4 §4.1.3): both characters are wide and not Hangul, or one
    /// character is wide and the other is a mark such as a quotation mark.
    /// </summary>
    public static bool JoinsLines(int before, int after) =>
        IsWide(before) ? IsWide(after) || IsSharedMark(after) : IsSharedMark(before) && IsWide(after);

    /// <summary>The last character of a text that is not empty.</summary>
    public static int Last(StringBuilder text) => Last(text.Length > 1 ? text[text.Length - 2] : '\0', text[text.Length - 1]);

    /// <summary>The last character of a text that is not empty.</summary>
    public static int Last(ReadOnlySpan<char> text) => Last(text.Length > 1 ? text[text.Length - 2] : '\0', text[text.Length - 1]);

    /// <summary>The character at a place of a text.</summary>
    public static int First(ReadOnlySpan<char> text, int place) =>
        char.IsHighSurrogate(text[place]) && place + 1 < text.Length && char.IsLowSurrogate(text[place + 1])
            ? char.ConvertToUtf32(text[place], text[place + 1])
            : text[place];

    /// <summary>Whether a bare URL ends before a character, given the one after it.</summary>
    public static bool EndsUrl(char character, char after) => character switch
    {
        <= '~' => false,
        // 々, 〆, 〇 and the numerals count as letters.
        >= '\u3000' and <= '\u3004' or >= '\u3008' and <= '\u3020' or '\u3030' or '\u303D' => true,
        >= '\uFF01' and <= '\uFF0F' or >= '\uFF1A' and <= '\uFF20' or >= '\uFF3B' and <= '\uFF40' or >= '\uFF5B' and <= '\uFF65' => true,
        >= '\uFE10' and <= '\uFE19' or >= '\uFE30' and <= '\uFE6B' => true,
        // These marks also stand between letters, in names of other languages.
        '\u2018' or '\u2019' or '\u201C' or '\u201D' or '\u2026' or '\u2014' => after >= '\u2E80' || !char.IsLetterOrDigit(after),
        // A middle dot stands between the words of one name, so a middle dot at the end is punctuation.
        '\u30FB' or '\u00B7' => !char.IsLetterOrDigit(after),
        _ => false,
    };

    /// <summary>The characters after which a bare URL may begin, in addition to the characters of GitHub's Markdown.</summary>
    public static string BeforeUrls { get; } = new(
        [.. Range('\u3000', '\u30FF'), .. Range('\u4E00', '\u9FFF'), .. Range('\uFE10', '\uFE19'), .. Range('\uFE30', '\uFE6B'),
            .. Range('\uFF01', '\uFF0F'), .. Range('\uFF1A', '\uFF20'), .. Range('\uFF3B', '\uFF40'), .. Range('\uFF5B', '\uFF65'),
            '\u2018', '\u201C', '\u2014', '\u2026']);

    private static int Last(char before, char last) => char.IsSurrogatePair(before, last) ? char.ConvertToUtf32(before, last) : last;

    private static bool IsWide(int character) => character switch
    {
        < 0x1100 => false,
        >= 0x4E00 and <= 0x9FFF or >= 0x3400 and <= 0x4DBF or >= 0xFF01 and <= 0xFF9F => true,
        >= 0x3001 and <= 0x3029 or >= 0x3041 and <= 0x3096 or >= 0x3099 and <= 0x30FF => true,
        >= 0xAC00 and <= 0xD7A3 => false,
        _ => CharacterData.Read.IsWide(character),
    };

    private static bool IsSharedMark(int character) => character <= '\uFFFF' && SharedMarks.IndexOf((char)character) >= 0;

    private static IEnumerable<char> Range(char first, char last)
    {
        for (int character = first; character <= last; character++)
            yield return (char)character;
    }
}
