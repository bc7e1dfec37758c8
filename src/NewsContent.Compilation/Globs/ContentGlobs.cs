namespace NewsContent.Compilation;

/// <summary>Patterns in order: the last pattern that matches decides, as in <c>.gitignore</c>.</summary>
public sealed class ContentGlobs(IReadOnlyList<ContentGlob> globs)
{
    private static readonly char[] s_separators = ['|', ';', '\r', '\n'];

    public static ContentGlobs None { get; } = new([]);

    public bool IsEmpty => globs.Count == 0;

    /// <summary>The patterns of a property, in which <c>\</c> is a slash.</summary>
    public static string[] Split(string value) =>
        [.. value.Replace('\\', '/').Split(s_separators).Select(static glob => WithoutDot(glob.Trim()))
            .Where(static glob => glob.Length > 0)];

    /// <summary>What to write instead of an invalid pattern of a property; null when all patterns are valid.</summary>
    public static string? ProblemOf(string value)
    {
        foreach (var glob in Split(value))
        {
            if (ContentGlob.Parse(glob, out var problem) is null)
                return problem;
        }

        return null;
    }

    /// <summary>Whether a path is left out (true) or taken (false); null when no pattern matches.</summary>
    /// <param name="path">The path below the folder that the patterns are for, with <c>/</c> between folders.</param>
    public bool? LeavesOut(string path, bool isFolder)
    {
        for (var i = globs.Count - 1; i >= 0; i--)
        {
            if (globs[i].Matches(path, isFolder))
                return !globs[i].IsNegated;
        }

        return null;
    }

    private static string WithoutDot(string glob) => glob.StartsWith("./", StringComparison.Ordinal) ? glob.Substring(2) : glob;
}
