using System.Globalization;
using System.Text;
using NewsContent.Compilation;

namespace NewsContent.Generators.Naming;

/// <summary>Makes C# identifiers (C# specification §6.4.3) of any text. Keywords keep their bare form: <see cref="Reference"/> escapes them.</summary>
internal static class CSharpIdentifier
{
    private const int MostCharacters = 64;

    /// <param name="enclosingType">The type that will hold the member, whose name the member may not have.</param>
    public static string From(string text, string enclosingType)
    {
        var name = IsPlain(text) ? text : Allowed(CanonicalForm.Compose(WithoutNoncharacters(text)));
        if (name.Length == 0 || !(char.IsLetter(name[0]) || name[0] == '_'))
            name = "_" + name;

        return Emission.EmittedNames.OfAll.Contains(name) || string.Equals(name, enclosingType, StringComparison.OrdinalIgnoreCase) ? name + "_" : name;
    }

    /// <summary>The identifier as source code writes it.</summary>
    public static string Reference(string name) =>
        Microsoft.CodeAnalysis.CSharp.SyntaxFacts.GetKeywordKind(name) != Microsoft.CodeAnalysis.CSharp.SyntaxKind.None
        || Microsoft.CodeAnalysis.CSharp.SyntaxFacts.GetContextualKeywordKind(name) != Microsoft.CodeAnalysis.CSharp.SyntaxKind.None
            ? "@" + name
            : name;

    // Letters, digits and Chinese characters are what they are in every form of normalization (UAX #15).
    private static bool IsPlain(string text)
    {
        foreach (var character in text)
        {
            if (character is not ((>= '\u4E00' and <= '\u9FFF') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_'))
                return false;
        }

        return text.Length <= MostCharacters;
    }

    // Identifiers cannot contain noncharacters or halves of surrogate pairs.
    private static string WithoutNoncharacters(string text)
    {
        StringBuilder? name = null;
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            var isNoncharacter = isPair ? (char.ConvertToUtf32(text[i], text[i + 1]) & 0xFFFE) == 0xFFFE : char.IsSurrogate(text[i]) || text[i] is '\uFFFE' or '\uFFFF' or (>= '\uFDD0' and <= '\uFDEF');
            if (isNoncharacter)
                (name ??= new(text))[i] = '_';

            if (isPair && isNoncharacter)
                name![i + 1] = '_';

            i += isPair ? 1 : 0;
        }

        return name?.ToString() ?? text;
    }

    private static string Allowed(string text)
    {
        var name = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length && name.Length <= MostCharacters; i++)
        {
            if (text[i] is >= '\u4E00' and <= '\u9FFF')
            {
                name.Append(text[i]);
                continue;
            }

            var category = CharUnicodeInfo.GetUnicodeCategory(text[i]);
            if (category == UnicodeCategory.Format)
                continue;

            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;

            name.Append(IsAllowed(category) ? text[i] : '_');
        }

        return TextCut.Beginning(name.ToString(), MostCharacters);
    }

    private static bool IsAllowed(UnicodeCategory category) => category
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation;
}
