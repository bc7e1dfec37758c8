using NewsContent.Compilation;

namespace NewsContent.AspNetCore.Links;

/// <summary>
/// Folds a path, so that two paths are equal when some file system takes both for one file: Windows and macOS ignore case, and macOS also
/// ignores the Unicode form.
/// </summary>
internal static class FoldedPath
{
    public static string Of(string path) => CanonicalForm.Compose(path).ToUpperInvariant();
}
