using System.Reflection;
using NewsContent.Build;
using NewsContent.Build.Files;
using NewsContent.Compilation;

namespace NewsContent.Generators.Tests.Support;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(static attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>The files below a folder of the repository that are no posts.</summary>
    public static ContentFile[] Files(string folder) => ContentFileList.Of(new ContentFolder(Path.Combine(Root, folder), []));

    /// <summary>The posts below a folder of the repository, by path relative to it.</summary>
    public static Post[] Posts(string folder) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, folder), "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => new Post(Path.GetRelativePath(Path.Combine(Root, folder), path).Replace('\\', '/'), File.ReadAllBytes(path))),
    ];
}
