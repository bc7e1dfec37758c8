using System.Globalization;
using System.Text.RegularExpressions;
using NewsContent.Compilation;

namespace NewsContent.Generators.Validation;

/// <summary>Finds what scraping and editing leave in texts. It is reported, never altered.</summary>
internal static class TextQuality
{
    private static readonly Regex s_characterReference = new("&(?:[A-Za-z][A-Za-z0-9]{1,31}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});", RegexOptions.CultureInvariant);

    public static void Check(PostFile file, string key, string text, TextPlace place, List<Finding> findings)
    {
        if (text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[text.Length - 1])))
            findings.Add(ValueRules.SurroundingSpace(place, key));

        if (text.IndexOf('&') >= 0 && s_characterReference.Match(text) is { Success: true } reference)
            findings.Add(ValueRules.CharacterReference(PlaceOf(reference.Value, file.SourceOf(text, place), place), key, reference.Value));

        if (!HasSuspicious(text))
            return;

        foreach (var group in text.Where(IsSuspicious).GroupBy(Classify))
        {
            var character = group.First();
            var where = PlaceOf(character.ToString(), file.SourceOf(text, place), place);
            findings.Add(group.Key(where, key, character));
        }
    }

    private static bool HasSuspicious(string text)
    {
        foreach (var character in text)
        {
            if (IsSuspicious(character))
                return true;
        }

        return false;
    }

    private static bool IsSuspicious(char character) => Suspicion(character) is not null;

    private static Func<TextPlace, string, char, Finding> Classify(char character) => Suspicion(character)!;

    private static Func<TextPlace, string, char, Finding>? Suspicion(char character) => character switch
    {
        // Most characters: ASCII and the ideographs in use.
        (>= ' ' and <= '~') or (>= '\u4E00' and <= '\u9FFF') => null,
        '\uFFFD' => s_replacement,
        '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => s_bidiControl,
        '\u00A0' or (>= '\u2000' and <= '\u200A') or '\u2028' or '\u2029' or '\u0085' => s_invisible,
        _ => CharUnicodeInfo.GetUnicodeCategory(character) switch
        {
            UnicodeCategory.Control when character is not ('\t' or '\n') => s_control,
            UnicodeCategory.Format => s_invisible,
            _ => null,
        },
    };

    // Kept as fields so that grouping compares the same instances.
    private static readonly Func<TextPlace, string, char, Finding> s_replacement = static (place, key, _) => ValueRules.ReplacementCharacter(place, key);
    private static readonly Func<TextPlace, string, char, Finding> s_bidiControl = ValueRules.BidiControl;
    private static readonly Func<TextPlace, string, char, Finding> s_invisible = ValueRules.InvisibleCharacter;
    private static readonly Func<TextPlace, string, char, Finding> s_control = ValueRules.ControlCharacter;

    // What an escape sequence put into the text is not in the source, the value as the post writes it: then the whole value is the place.
    private static TextPlace PlaceOf(string text, string source, TextPlace value)
    {
        var index = source.IndexOf(text, StringComparison.Ordinal);
        return index < 0 ? value : new(value.Start + index, text.Length);
    }
}
