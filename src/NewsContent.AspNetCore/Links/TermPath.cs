using System.Globalization;
using System.IO.Hashing;
using System.Text;
using NewsContent.Packs;

namespace NewsContent.AspNetCore.Links;

/// <summary>
/// The paths of terms. A name that can be the name of a folder everywhere is its own path; of any other what is left is followed by a hash of the name, so that no two terms
/// share a path, and none changes with the others.
/// </summary>
internal static class TermPath
{
    public const string Tags = "/tags/";
    public const string Categories = "/categories/";
    public const string Authors = "/authors/";

    // File systems take 255 bytes, and the hash needs some of them.
    private const int MostBytes = 120;
    private const string KeptPunctuation = "-_.+,()!~ ";

    public static string Of(Term term)
    {
        var path = new StringBuilder(FolderOf(term));
        PercentEncoding.AppendPart(path, FolderName(term.Name));
        return path.Append('/').ToString();
    }

    private static string FolderOf(Term term) => term switch
    {
        Tag => Tags,
        Category => Categories,
        Author => Authors,
        _ => throw new ArgumentException($"'{term.Name}' is no tag, category or author.", nameof(term)),
    };

    private static string FolderName(string name)
    {
        var kept = new StringBuilder();
        var bytes = 0;
        foreach (var rune in name.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > MostBytes)
                break;

            kept.Append(IsKept(rune) ? rune.ToString() : "-");
        }

        var folder = kept.ToString().Trim(' ', '.');
        return folder == name && name.Length > 0 && name is not "page" && !IsDevice(name) ? name : $"{folder}-{XxHash32.HashToUInt32(Encoding.UTF8.GetBytes(name)):x8}";
    }

    private static bool IsKept(Rune rune) => rune.IsAscii
        ? Rune.IsLetterOrDigit(rune) || KeptPunctuation.Contains((char)rune.Value, StringComparison.Ordinal)
        : Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator) && rune != Rune.ReplacementChar;

    // Windows gives these names to devices, whatever extension follows.
    private static bool IsDevice(string name) => name.Split('.')[0].ToUpperInvariant() is "CON" or "PRN" or "AUX" or "NUL"
        || name.Length >= 4 && (name[..3].ToUpperInvariant() is "COM" or "LPT") && (name.Length == 4 || name[4] == '.') && char.IsAsciiDigit(name[3]);
}
