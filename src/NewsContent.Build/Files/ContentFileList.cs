using NewsContent.Build.Listing;
using NewsContent.Compilation;

namespace NewsContent.Build.Files;

/// <summary>Finds the files below the content folder that are no posts, and measures those that are images.</summary>
internal static class ContentFileList
{
    // A content folder may be the project's own.
    private static readonly string[] s_code = [".cs", ".csproj", ".props", ".targets", ".sln", ".slnx", ".user", ".resx", ".razor", ".cshtml", ".config"];

    /// <summary>The files that are neither posts nor data nor code, and not hidden, ordered by path, ordinally.</summary>
    /// <param name="report">Receives the findings about the folder.</param>
    /// <exception cref="ListingException">A folder cannot be read.</exception>
    public static ContentFile[] Of(ContentFolder content, Action<ListedFinding>? report = null) =>
        [.. content.OtherFiles(report).Where(IsNoCode).Select(path => Measured(content.RelativePath(path), ImageHeader.Read(path)))
            .OrderBy(static file => file.Path, StringComparer.Ordinal)];

    private static bool IsNoCode(string path) =>
        !s_code.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) && SpecialFile.Describe(path) is null;

    private static ContentFile Measured(string path, ImageSize? size) => new(path, size?.Width ?? 0, size?.Height ?? 0);
}
