using System.Text;

namespace NewsContent.AspNetCore.Export;

/// <summary>The file of a path, as web servers look for it.</summary>
internal static class ExportFile
{
    private const int MostBytes = 255;

    public const string Extension = ".html";

    /// <summary>The file name for a path that ends with a slash.</summary>
    public const string Index = "index.html";

    /// <summary>The file relative to the folder, with <c>/</c> between folders.</summary>
    /// <param name="path">The path, percent-encoded.</param>
    /// <param name="isPage">
    /// Whether the response is HTML. File servers choose the content type by extension, and the text after a dot in a slug is not an
    /// extension: <c>asp.net-10</c>.
    /// </param>
    /// <exception cref="NewsExportException">No file can have that name.</exception>
    public static string Of(string path, bool isPage)
    {
        var segments = path[1..].Split('/').Select(Uri.UnescapeDataString).ToArray();
        if (segments[^1].Length == 0)
            segments[^1] = Index;
        else if (isPage && !IsPage(segments[^1]))
            segments[^1] += Extension;

        foreach (var segment in segments)
        {
            if (Refusal(segment) is { } refusal)
                throw new NewsExportException($"The page {path} cannot be written to a file: a folder or file cannot be named '{segment}', {refusal}. Change the permalink or the post's slug.");
        }

        return string.Join('/', segments);
    }

    /// <summary>The name of a path, not encoded.</summary>
    public static string NameOf(string path) => Uri.UnescapeDataString(path[1..]);

    public static bool IsPage(string file) =>
        file.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) || file.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    private static string? Refusal(string segment) =>
        segment.Length == 0 ? "which is empty"
        : segment is "." or ".." ? "which means another folder"
        : segment.IndexOfAny(['/', '\\', '\0']) >= 0 ? "as it would be several"
        : segment.IndexOfAny(Path.GetInvalidFileNameChars()) >= 0 ? "as the system does not allow one of its characters"
        : Encoding.UTF8.GetByteCount(segment) > MostBytes ? $"which has more than {MostBytes} bytes"
        : null;
}
