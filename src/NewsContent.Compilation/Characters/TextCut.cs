namespace NewsContent.Compilation;

/// <summary>
/// Cuts texts between grapheme clusters (UAX #29), so that no visible character is cut in two. Every host cuts in the same place, which
/// <c>StringInfo</c> does not do. The rules cover marks, joiners, flags, Hangul and surrogate pairs, with the marks of one version of
/// Unicode.
/// </summary>
internal static class TextCut
{
    private const int Joiner = 0x200D;

    // Longer clusters are not characters of any language: hostile text stacks marks without end.
    private const int LongestCluster = 64;

    /// <summary>The beginning of a text, at most this long, without a character cut in two.</summary>
    public static string Beginning(string text, int most) => text.Length <= most ? text : text.Substring(0, PlaceBefore(text, most));

    /// <summary>The last place, at or before the given place, at which the text may be cut.</summary>
    public static int PlaceBefore(string text, int place)
    {
        if (place <= 0 || place >= text.Length)
            return Math.Max(0, Math.Min(place, text.Length));

        for (var cut = place; cut > 0 && place - cut < LongestCluster; cut--)
        {
            if (IsBetweenCharacters(text, cut))
                return cut;
        }

        return char.IsLowSurrogate(text[place]) && char.IsHighSurrogate(text[place - 1]) ? place - 1 : place;
    }

    private static bool IsBetweenCharacters(string text, int cut)
    {
        var (before, after) = (text[cut - 1], text[cut]);
        if (before < '\u0300' && after < '\u0300')
            return !(before == '\r' && after == '\n');

        if (char.IsLowSurrogate(after) && char.IsHighSurrogate(before))
            return false;

        var (last, next) = (CharacterBefore(text, cut), CharacterAt(text, cut));
        return !Extends(next) && last != Joiner && !(IsRegional(next) && HasOddRegionals(text, cut)) && !AreOneSyllable(last, next);
    }

    // Marks, and modifiers of emoji: joiners, skin tones and the letters of flags.
    private static bool Extends(int character) => character switch
    {
        < 0x300 => false,
        >= 0x4E00 and <= 0x9FFF => false,
        0x200C or Joiner or (>= 0x1F3FB and <= 0x1F3FF) or (>= 0xE0020 and <= 0xE007F) or 0xFF9E or 0xFF9F => true,
        _ => CharacterData.Read.IsMark(character),
    };

    private static bool IsRegional(int character) => character is >= 0x1F1E6 and <= 0x1F1FF;

    private static bool HasOddRegionals(string text, int cut)
    {
        var count = 0;
        for (var at = cut; at >= 2 && IsRegional(CharacterBefore(text, at)); at -= 2)
            count++;

        return count % 2 == 1;
    }

    // Leads, vowels and trails of Hangul, and syllables.
    private static bool AreOneSyllable(int last, int next)
    {
        var isLead = last is >= 0x1100 and <= 0x115F or >= 0xA960 and <= 0xA97C;
        var isVowel = last is >= 0x1160 and <= 0x11A7 or >= 0xD7B0 and <= 0xD7C6;
        var isTrail = last is >= 0x11A8 and <= 0x11FF or >= 0xD7CB and <= 0xD7FB;
        var isOpen = HangulSyllable.IsIn(last) && (last - 0xAC00) % 28 == 0;
        var nextIsVowel = next is >= 0x1160 and <= 0x11A7 or >= 0xD7B0 and <= 0xD7C6;
        var nextIsTrail = next is >= 0x11A8 and <= 0x11FF or >= 0xD7CB and <= 0xD7FB;
        return isLead && (nextIsVowel || HangulSyllable.IsIn(next) || next is >= 0x1100 and <= 0x115F or >= 0xA960 and <= 0xA97C)
            || (isVowel || isOpen) && (nextIsVowel || nextIsTrail)
            || (isTrail || HangulSyllable.IsIn(last)) && nextIsTrail;
    }

    private static int CharacterBefore(string text, int place) =>
        place >= 2 && char.IsLowSurrogate(text[place - 1]) && char.IsHighSurrogate(text[place - 2])
            ? char.ConvertToUtf32(text[place - 2], text[place - 1])
            : text[place - 1];

    private static int CharacterAt(string text, int place) =>
        char.IsHighSurrogate(text[place]) && place + 1 < text.Length && char.IsLowSurrogate(text[place + 1])
            ? char.ConvertToUtf32(text[place], text[place + 1])
            : text[place];
}
