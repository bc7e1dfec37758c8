using System.Text;
using NewsContent.Compilation;

namespace NewsContent.Generators.Model;

/// <summary>Compares names that look the same to readers: <c>AI</c>, <c>ai</c> and <c>ＡＩ</c>.</summary>
internal static class Spelling
{
    /// <summary>A folded form, equal for names that differ only by case, width or Unicode form (NFKC in lower case).</summary>
    public static string Fold(string name)
    {
        foreach (var character in name)
        {
            if (!IsFolded(character))
                return Compose(name).ToLowerInvariant();
        }

        return name;
    }

    /// <summary>The difference between two names with the same folded form.</summary>
    public static string Difference(string name, string other) =>
        CanonicalForm.DifferInFormAlone(name, other) ? "the composition of its letters"
        : Compose(name) == Compose(other) ? "the width or form of its characters"
        : string.Equals(name, other, StringComparison.OrdinalIgnoreCase) ? "case"
        : "case and the width or form of its characters";

    // Characters that folding does not change: lower-case ASCII, digits and ideographs are most characters of names.
    private static bool IsFolded(char character) =>
        character is < '\u0080' and not (>= 'A' and <= 'Z') or >= '\u4E00' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3';

    // Without ICU, string.Normalize changes nothing. Full-width ASCII, by far the most common case, is folded even then.
    private static string Compose(string name)
    {
        name = CanonicalForm.Compose(new([.. name.Select(Narrow)]));
        try
        {
            return name.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            // string.Normalize refuses half of a surrogate pair.
            return name;
        }
    }

    private static char Narrow(char character) => character switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(character - 0xFEE0),
        '\u3000' => ' ',
        _ => character,
    };
}
