using System.Reflection;

namespace NewsContent.Generators.Tests.Support;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(static attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>The posts below a folder of the repository, by path relative to it.</summary>
    public static Post[] Posts(string folder) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, folder), "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => new Post(Path.GetRelativePath(Path.Combine(Root, folder), path).Replace('\\', '/'), File.ReadAllBytes(path))),
    ];
}
