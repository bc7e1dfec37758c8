namespace NewsContent.Compilation;

/// <summary>Syllables of Hangul, whose decomposition is arithmetic (Unicode Standard §3.12).</summary>
internal static class HangulSyllable
{
    private const int First = 0xAC00;
    private const int Lead = 0x1100;
    private const int Vowel = 0x1161;
    private const int Trail = 0x11A7;
    private const int Leads = 19;
    private const int Vowels = 21;
    private const int Trails = 28;

    public static bool IsIn(int character) => character is >= First and < First + Leads * Vowels * Trails;

    public static void Decompose(int syllable, List<int> characters)
    {
        var place = syllable - First;
        characters.Add(Lead + place / (Vowels * Trails));
        characters.Add(Vowel + place % (Vowels * Trails) / Trails);
        if (place % Trails > 0)
            characters.Add(Trail + place % Trails);
    }

    /// <summary>The syllable of a lead and a vowel, or of a syllable and a trail; 0 for any other pair.</summary>
    public static int Compose(int first, int second) =>
        first is >= Lead and < Lead + Leads && second is >= Vowel and < Vowel + Vowels
            ? First + ((first - Lead) * Vowels + second - Vowel) * Trails
        : IsIn(first) && (first - First) % Trails == 0 && second is > Trail and < Trail + Trails ? first + second - Trail
        : 0;
}
