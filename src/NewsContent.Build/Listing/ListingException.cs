using NewsContent.Compilation;

namespace NewsContent.Build.Listing;

/// <summary>What a reader of the build's output should know of the content folder, and the place that it is about.</summary>
/// <param name="Path">The full path of a file or folder; null for the project.</param>
internal sealed record ListedFinding(Finding Finding, string? Path, int Line = 1, int Column = 1);

/// <summary>The content folder cannot be listed whole. A list that lacks posts would be published as if it were complete.</summary>
internal sealed class ListingException(ListedFinding finding) : Exception(finding.Finding.Rule.Title)
{
    public ListedFinding Finding => finding;

    public static ListingException OfFolder(string folder, string shown, Exception exception) => new(new(ListingRules.UnreadableFolder(shown, exception switch
    {
        UnauthorizedAccessException => "access to it is denied",
        DirectoryNotFoundException => "it is not there any more",
        PathTooLongException => "its path is too long for the system",
        _ => exception.Message,
    }), folder, Line: 0, Column: 0));
}
