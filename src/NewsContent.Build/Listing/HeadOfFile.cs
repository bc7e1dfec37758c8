using NewsContent.Build.Files;
using NewsContent.Compilation;

namespace NewsContent.Build.Listing;

/// <summary>The first bytes of a file, which tell whether it has front matter.</summary>
internal static class HeadOfFile
{
    // A fence with blanks after it.
    private const int Length = 256;

    /// <summary>Whether the file begins with front matter; false when the file cannot be read.</summary>
    public static bool HasFrontMatter(string path, bool isHtml)
    {
        if (SpecialFile.Describe(path) is not null)
            return false;

        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
            var head = new byte[Length];
            return FrontMatterStart.IsIn(head, file.Read(head, 0, head.Length), isHtml);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
