using System.Text;

namespace NewsContent.AspNetCore.Links;

/// <summary>
/// A form in which file names are equal that some file systems take for the same: those of Windows and macOS ignore case, and that of macOS also
/// how letters are composed.
/// </summary>
internal static class FoldedPath
{
    public static string Of(string path) => (IsWhole(path) ? path.Normalize() : path).ToUpperInvariant();

    // Half a surrogate pair cannot be normalized.
    private static bool IsWhole(string path)
    {
        foreach (var rune in path.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar)
                return false;
        }

        return true;
    }
}
