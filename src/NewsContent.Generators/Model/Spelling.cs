using System.Text;
using NewsContent.Compilation;

namespace NewsContent.Generators.Model;

/// <summary>Tells names apart that readers take for the same: <c>AI</c>, <c>ai</c> and <c>ＡＩ</c>.</summary>
internal static class Spelling
{
    /// <summary>A form that names share that differ by case, width or composition alone (Unicode's NFKC, in small letters).</summary>
    public static string Fold(string name)
    {
        foreach (var character in name)
        {
            if (!IsFolded(character))
                return Compose(name).ToLowerInvariant();
        }

        return name;
    }

    /// <summary>What two names differ by that have the same folded form.</summary>
    public static string Difference(string name, string other) =>
        CanonicalForm.DifferInFormAlone(name, other) ? "the composition of its letters"
        : Compose(name) == Compose(other) ? "the width or form of its characters"
        : string.Equals(name, other, StringComparison.OrdinalIgnoreCase) ? "case"
        : "case and the width or form of its characters";

    // Small letters of ASCII, digits and ideographs: most characters that names have.
    private static bool IsFolded(char character) =>
        character is < '\u0080' and not (>= 'A' and <= 'Z') or >= '\u4E00' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3';

    // Without ICU's data nothing is normalized: full-width ASCII, by far the most common case, is folded there as well.
    private static string Compose(string name)
    {
        name = CanonicalForm.Compose(new([.. name.Select(Narrow)]));
        try
        {
            return name.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            // Half of a surrogate pair.
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
