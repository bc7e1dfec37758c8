namespace NewsContent.Compilation;

/// <summary>Counts the letters of a text by script (Unicode Standard Annex #24), as far as a script tells a language.</summary>
/// <param name="mostLetters">How many letters are looked at, if so many come.</param>
internal sealed class ScriptCount(int mostLetters)
{
    // A Chinese character says what several letters do: a text is Chinese, Japanese or Korean when a fifth of its letters are.
    private const int OthersPerCjk = 4;

    // Kana are the grammar of Japanese; in a Chinese text a few stand as quotation.
    private const int HanPerKana = 10;

    private readonly int[] _counts = new int[s_languages.Length];
    private int _han;
    private int _simplified;
    private int _traditional;
    private int _kana;
    private int _hangul;
    private int _others;

    // Of blocks that one language fills nearly alone, or one far more often than others.
    private static readonly (char First, char Last, string Language)[] s_languages =
    [
        ('\u0370', '\u03FF', "el"), ('\u0400', '\u04FF', "ru"), ('\u0530', '\u058F', "hy"), ('\u0590', '\u05FF', "he"), ('\u0600', '\u06FF', "ar"), ('\u0900', '\u097F', "hi"),
        ('\u0980', '\u09FF', "bn"), ('\u0B80', '\u0BFF', "ta"), ('\u0E00', '\u0E7F', "th"), ('\u0F00', '\u0FFF', "bo"), ('\u1000', '\u109F', "my"), ('\u10A0', '\u10FF', "ka"), ('\u1780', '\u17FF', "km"),
    ];

    public int Letters => Cjk + _others;

    private int Cjk => _han + _kana + _hangul;

    public bool IsCjk => Cjk > 0 && Cjk * OthersPerCjk >= _others;

    /// <summary>The language; null when the script, such as Latin, is that of many.</summary>
    public string? Language => IsCjk
        ? _hangul > _han + _kana ? "ko" : _kana * HanPerKana >= _han ? "ja" : Chinese
        : Array.FindIndex(_counts, count => count * 2 > _others) is var found and >= 0 ? s_languages[found].Language : null;

    // Ten to one, as quotations and names keep their own characters.
    private string Chinese => _simplified > _traditional * 10 ? "zh-Hans" : _traditional > _simplified * 10 ? "zh-Hant" : "zh";

    public void Add(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty && Letters < mostLetters)
        {
            // No character is more than one letter.
            var length = Math.Min(text.Length, mostLetters - Letters);
            Count(text.Slice(0, length));
            text = text.Slice(length);
        }
    }

    private void Count(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (character is >= '\u4E00' and <= '\u9FFF')
                AddHan(character);
            else if (character < '\u0370')
                _others += char.IsLetter(character) ? 1 : 0;
            else
                AddOther(character);
        }
    }

    private void AddHan(char character)
    {
        _han++;
        switch (ChineseScripts.Of(character))
        {
            case ChineseScript.Simplified:
                _simplified++;
                break;
            case ChineseScript.Traditional:
                _traditional++;
                break;
        }
    }

    private void AddOther(char character)
    {
        if (character is >= '\u3041' and <= '\u30FA')
            _kana++;
        else if (character is >= '\uAC00' and <= '\uD7A3')
            _hangul++;
        else if (character is >= '\u3400' and <= '\u4DBF' or >= '\uF900' and <= '\uFAFF')
            _han++;
        else if (char.IsLetter(character))
            AddLetter(character);
    }

    private void AddLetter(char character)
    {
        _others++;
        for (var i = 0; i < s_languages.Length; i++)
        {
            if (character >= s_languages[i].First && character <= s_languages[i].Last)
                _counts[i]++;
        }
    }
}
