using System.Globalization;
using System.Text;
using NewsContent.Compilation;

namespace NewsContent.Generators.Validation;

/// <summary>Finds file names that another system, or a reader's eye, cannot take.</summary>
internal static class FileNamePortability
{
    public static Finding? Check(string relativePath)
    {
        foreach (var character in relativePath)
        {
            // Ideographs, letters, digits and what separates them: most characters there are.
            if (character is (>= '\u4E00' and <= '\u9FFF') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '/' or '.')
                continue;

            if ("<>:\"\\|?*".IndexOf(character) >= 0 || char.IsControl(character))
                return ArchiveRules.UnportableName($"'{character}' (U+{(int)character:X4}), which Windows does not allow");

            if (character == '\uFFFD')
                return ArchiveRules.UnportableName("U+FFFD, which stands where text was lost");

            if (character == '\u00A0' || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.Format)
                return ArchiveRules.UnportableName($"U+{(int)character:X4}, which cannot be seen");
        }

        var start = relativePath.LastIndexOf('/') + 1;
        var dot = relativePath.LastIndexOf('.');
        if (dot > start && relativePath[dot - 1] is ' ' or '.')
            return ArchiveRules.UnportableName("a space or a dot before the extension");

        // No UTF-16 unit is more than three bytes.
        return 3 * (relativePath.Length - start) > 180 && Encoding.UTF8.GetByteCount(relativePath.Substring(start)) > 180
            ? ArchiveRules.UnportableName("more than 180 bytes of UTF-8, near the limit of 255 that file systems have")
            : null;
    }
}
