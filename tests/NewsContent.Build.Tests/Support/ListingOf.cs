using NewsContent.Build.Files;
using NewsContent.Build.Listing;

namespace NewsContent.Build.Tests.Support;

/// <summary>The files and findings of the tasks in the content folder of an archive.</summary>
internal static class ListingOf
{
    /// <summary>The posts, ordered, with the findings about the folder.</summary>
    public static (string[] Posts, string[] Files, string[] Findings) Folder(PostArchive archive)
    {
        var content = new ContentFolder(archive.Content, [], archive.Choices);
        var findings = new List<ListedFinding>();
        string[] files = [.. ContentFileList.Of(content, findings.Add).Select(static file => file.Path)];
        return (
            [.. content.Posts().Select(content.RelativePath).Order(StringComparer.Ordinal)],
            files,
            [.. findings.Select(finding => $"{finding.Finding.Rule.Id} {Path.GetRelativePath(archive.Content, finding.Path!)}")
                .Order(StringComparer.Ordinal)]);
    }
}
