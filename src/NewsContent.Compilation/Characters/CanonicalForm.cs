using System.Text;

namespace NewsContent.Compilation;

/// <summary>
/// Unicode's composed form of a text, NFC (UAX #15): macOS and archives name files in the decomposed form, editors write the composed form.
/// The result is the same on every host; the result of <see cref="string.Normalize()"/> is not.
/// </summary>
internal static class CanonicalForm
{
    /// <summary>The text in composed form; the same object when the text is composed already.</summary>
    public static string Compose(string text)
    {
        if (IsSurelyComposed(text))
            return text;

        var characters = Decomposed(text);
        Order(characters);
        var composed = new StringBuilder(text.Length);
        foreach (var character in Composed(characters))
            Append(composed, character);

        return composed.Length == text.Length && composed.ToString() is var same && same == text ? text : composed.ToString();
    }

    /// <summary>Whether the text could have another Unicode form: false for ASCII.</summary>
    public static bool MayVary(string text)
    {
        foreach (var character in text)
        {
            if (character > '~')
                return true;
        }

        return false;
    }

    /// <summary>Whether two texts differ only in Unicode form.</summary>
    public static bool DifferInFormAlone(string left, string right) => left != right && Compose(left) == Compose(right);

    /// <summary>A quick check: true when all characters are of ranges that composition does not change.</summary>
    public static bool IsSurelyComposed(string text)
    {
        foreach (var character in text)
        {
            if (character >= '\u0300' && !IsSurelyComposed(character))
                return false;
        }

        return true;
    }

    // Ideographs, kana, Hangul syllables, Greek and Cyrillic letters, punctuation, and full-width characters.
    private static bool IsSurelyComposed(char character) => character
        is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF'
        or >= '\u3000' and <= '\u3029' or >= '\u3030' and <= '\u3098' or >= '\u309B' and <= '\u30FF' or >= '\uAC00' and <= '\uD7A3'
        or >= '\u0388' and <= '\u0482' or >= '\u048A' and <= '\u0590' or >= '\u2010' and <= '\u20CF' or >= '\uFF00' and <= '\uFFEF';

    private static List<int> Decomposed(string text)
    {
        var characters = new List<int>(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            var character = isPair ? char.ConvertToUtf32(text[i], text[++i]) : text[i];
            if (HangulSyllable.IsIn(character))
                HangulSyllable.Decompose(character, characters);
            else if (CharacterData.Read.DecompositionOf(character) is { } parts)
                characters.AddRange(parts);
            else
                characters.Add(character);
        }

        return characters;
    }

    // Sorts marks by combining class; marks of the same class keep their order.
    private static void Order(List<int> characters)
    {
        for (var start = 0; start < characters.Count; start++)
        {
            var end = start;
            while (end < characters.Count && CharacterData.Read.ClassOf(characters[end]) > 0)
                end++;

            if (end - start > 1)
            {
                var ordered = characters.GetRange(start, end - start).OrderBy(CharacterData.Read.ClassOf).ToArray();
                for (var i = 0; i < ordered.Length; i++)
                    characters[start + i] = ordered[i];
            }

            start = Math.Max(start, end);
        }
    }

    private static List<int> Composed(List<int> characters)
    {
        var composed = new List<int>(characters.Count);
        var (starter, lastClass) = (-1, 0);
        foreach (var character in characters)
        {
            var ownClass = CharacterData.Read.ClassOf(character);
            var isBlocked = starter >= 0 && composed.Count - 1 > starter && lastClass >= ownClass;
            if (starter >= 0 && !isBlocked && Pair(composed[starter], character) is > 0 and var both)
            {
                composed[starter] = both;
                continue;
            }

            if (ownClass == 0)
                starter = composed.Count;

            lastClass = ownClass;
            composed.Add(character);
        }

        return composed;
    }

    private static int Pair(int first, int second) =>
        HangulSyllable.Compose(first, second) is > 0 and var syllable ? syllable : CharacterData.Read.CompositionOf(first, second);

    private static void Append(StringBuilder text, int character)
    {
        if (character > 0xFFFF)
            text.Append((char)(0xD7C0 + (character >> 10))).Append((char)(0xDC00 | character & 0x3FF));
        else
            text.Append((char)character);
    }
}
