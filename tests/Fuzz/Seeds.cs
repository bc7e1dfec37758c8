using System.Reflection;

namespace Fuzz;

/// <summary>The repository's own posts.</summary>
internal static class Seeds
{
    private static readonly string s_root = typeof(Seeds).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(static attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>Every post by its path below <c>content/</c>.</summary>
    public static IReadOnlyList<(string Path, string Text)> Posts { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(s_root, "content"), "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(static file => (Path.GetRelativePath(Path.Combine(s_root, "content"), file).Replace('\\', '/'), File.ReadAllText(file))),
    ];

    public static IReadOnlyList<string> FrontMatters { get; } = [.. Posts.Select(static post => Split(post.Text).FrontMatter).Where(static text => text.Length > 0)];

    public static IReadOnlyList<string> Bodies { get; } = [.. Posts.Select(static post => Split(post.Text).Body)];

    private static (string FrontMatter, string Body) Split(string text)
    {
        var end = text.IndexOf("\n---", StringComparison.Ordinal);
        return text.StartsWith("---\n", StringComparison.Ordinal) && end > 4 ? (text[4..end], text[(text.IndexOf('\n', end + 1) + 1)..]) : ("", text);
    }
}
