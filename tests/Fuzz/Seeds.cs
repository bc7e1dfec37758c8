using System.Reflection;

namespace Fuzz;

/// <summary>The repository's own posts, and those of a folder that is given.</summary>
internal static class Seeds
{
    // Longer ones would make every execution slow.
    private const long MostBytes = 16 * 1024;

    private static readonly string s_root = typeof(Seeds).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(static attribute => attribute.Key == "RepositoryRoot").Value!;

    private static readonly Lazy<(string Path, string Text)[]> s_own = new(static () => Below(Path.Combine(s_root, "content")));
    private static readonly Lazy<(string Path, string Text)[]> s_given = new(static () => Folder is null ? [] : Below(Folder));

    /// <summary>A folder of more posts; it counts if it is set before the first target is made.</summary>
    public static string? Folder { get; set; }

    /// <summary>Every post of the repository by its path below <c>content/</c>.</summary>
    public static IReadOnlyList<(string Path, string Text)> Own => s_own.Value;

    public static IReadOnlyList<string> FrontMatters => [.. Posts.Select(static post => Split(post.Text).FrontMatter).Where(static text => text.Length > 0)];

    public static IReadOnlyList<string> Bodies => [.. Posts.Select(static post => Split(post.Text).Body)];

    public static IReadOnlyList<string> Paths => [.. Posts.Select(static post => post.Path)];

    private static IEnumerable<(string Path, string Text)> Posts => Own.Concat(s_given.Value);

    private static (string Path, string Text)[] Below(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
            .Where(static file => new FileInfo(file).Length < MostBytes)
            .Order(StringComparer.Ordinal)
            .Select(file => (Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText(file))),
    ];

    private static (string FrontMatter, string Body) Split(string text)
    {
        var end = text.IndexOf("\n---", StringComparison.Ordinal);
        return text.StartsWith("---\n", StringComparison.Ordinal) && end > 4 ? (text[4..end], text[(text.IndexOf('\n', end + 1) + 1)..]) : ("", text);
    }
}
