using NewsContent.Compilation;

namespace NewsContent.Build.Listing;

/// <summary>A finding about the content folder, with its place.</summary>
/// <param name="Path">The full path of a file or folder; null for the project.</param>
internal sealed record ListedFinding(Finding Finding, string? Path, int Line = 1, int Column = 1);

/// <summary>
/// The content folder cannot be listed completely. A build with an incomplete list would publish an archive without some of its posts.
/// </summary>
internal sealed class ListingException(ListedFinding finding) : Exception(finding.Finding.Rule.Title)
{
    public ListedFinding Finding => finding;

    public static ListingException OfFolder(string folder, string shown, Exception exception) =>
        new(new(ListingRules.UnreadableFolder(shown, exception switch
    {
        UnauthorizedAccessException => "access is denied",
        DirectoryNotFoundException => "the folder was deleted or moved during the build",
        PathTooLongException => "the path is too long for the system",
        _ => exception.Message,
    }), folder, Line: 0, Column: 0));
}
