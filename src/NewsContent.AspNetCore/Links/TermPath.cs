using System.Globalization;
using System.IO.Hashing;
using System.Text;
using NewsContent.Compilation;
using NewsContent.Packs;

namespace NewsContent.AspNetCore.Links;

/// <summary>
/// The path of a single term; <see cref="TermPaths"/> makes the paths of a site unique. A name that every file system takes as a folder
/// name is the path itself. Any other name keeps its valid characters, followed by a hash of the name.
/// </summary>
internal static class TermPath
{
    public const string Tags = "/tags/";
    public const string Categories = "/categories/";
    public const string Authors = "/authors/";

    // File systems take 255 bytes, and the hash needs some of them.
    private const int MostBytes = 120;
    private const string KeptPunctuation = "-_.+,()!~ ";

    public static string Of(Term term) => Of(term, IsPlain(term) ? term.Name : Hashed(term.Name, ""));

    /// <summary>Whether the name of a term is its own path.</summary>
    public static bool IsPlain(Term term) =>
        Kept(term.Name) == term.Name && term.Name.Length > 0 && term.Name is not "page" && !FolderName.IsDevice(term.Name);

    /// <summary>A path with a hash of the name, for a term whose own path is taken.</summary>
    /// <param name="term">The term.</param>
    /// <param name="number">The number of the attempt, from 0.</param>
    public static string WithHash(Term term, int number) => Of(term, Hashed(term.Name, number == 0 && IsPlain(term) ? "" : $"/{number}"));

    /// <summary>A key that is equal for two paths when a file system that ignores case takes both for one folder.</summary>
    public static string KeyOf(string path) => FoldedPath.Of(Uri.UnescapeDataString(path));

    private static string Of(Term term, string folder)
    {
        var path = new StringBuilder(FolderOf(term));
        PercentEncoding.AppendPart(path, folder);
        return path.Append('/').ToString();
    }

    private static string FolderOf(Term term) => term switch
    {
        Tag => Tags,
        Category => Categories,
        Author => Authors,
        _ => throw new ArgumentException($"'{term.Name}' is no tag, category or author.", nameof(term)),
    };

    private static string Hashed(string name, string salt) =>
        string.Create(CultureInfo.InvariantCulture, $"{Kept(name)}-{XxHash32.HashToUInt32(Encoding.UTF8.GetBytes(name + salt)):x8}");

    // Requests are looked up in composed form, and two names may differ only in Unicode form.
    private static string Kept(string name)
    {
        var composed = CanonicalForm.Compose(name);
        var kept = new StringBuilder();
        foreach (var rune in TextCut.Beginning(composed, LengthOf(composed)).EnumerateRunes())
            kept.Append(IsKept(rune) ? rune.ToString() : "-");

        return kept.ToString().Trim(' ', '.');
    }

    private static int LengthOf(string name)
    {
        var (bytes, length) = (0, 0);
        foreach (var rune in name.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > MostBytes)
                break;

            length += rune.Utf16SequenceLength;
        }

        return length;
    }

    private static bool IsKept(Rune rune) => rune.IsAscii
        ? Rune.IsLetterOrDigit(rune) || KeptPunctuation.Contains((char)rune.Value, StringComparison.Ordinal)
        : Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator) && rune != Rune.ReplacementChar;
}
