namespace NewsContent.Compilation;

/// <summary>Language tags (BCP 47, RFC 5646 §2.1), by their form alone: the registry of languages grows.</summary>
public static class LanguageTag
{
    public static bool IsWellFormed(string tag)
    {
        var parts = tag.Split('-');
        if (parts[0].Length is not (2 or 3) || !parts[0].All(IsLetter))
            return false;

        for (var i = 1; i < parts.Length; i++)
        {
            var isLastOfItsKind = i == parts.Length - 1 || parts[i + 1].Length == 1;
            // A single letter or digit begins an extension, which says something.
            if (parts[i].Length is 0 or > 8 || !parts[i].All(IsLetterOrDigit) || parts[i].Length == 1 && isLastOfItsKind)
                return false;
        }

        return true;
    }

    /// <summary>Whether both tags are of one language, whatever script and region they name.</summary>
    public static bool AreOfOneLanguage(string left, string right) => string.Equals(left.Split('-')[0], right.Split('-')[0], StringComparison.OrdinalIgnoreCase);

    private static bool IsLetter(char character) => character is >= 'a' and <= 'z' or >= 'A' and <= 'Z';

    private static bool IsLetterOrDigit(char character) => IsLetter(character) || character is >= '0' and <= '9';
}
