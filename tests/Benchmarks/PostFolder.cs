using System.Reflection;
using NewsContent.Compilation;

namespace Benchmarks;

/// <summary>The posts to measure with: those below the folder that NEWSCONTENT_POSTS names, or else the repository's own.</summary>
internal static class PostFolder
{
    public static string Default => Environment.GetEnvironmentVariable("NEWSCONTENT_POSTS") is { Length: > 0 } folder
        ? Path.GetFullPath(folder)
        : Path.Combine(RepositoryRoot, "content/news");

    private static string RepositoryRoot => typeof(PostFolder).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(static attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <exception cref="InvalidOperationException">There is no post in the folder.</exception>
    public static PostFile[] Read(string folder)
    {
        PostFile[] posts =
        [
            .. Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(path => new PostFile(path, Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path))),
        ];
        return posts.Length > 0 ? posts : throw new InvalidOperationException($"No post below '{folder}'.");
    }
}
