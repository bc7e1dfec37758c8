namespace NewsContent.Compilation;

/// <summary>What a permalink, an id or a file name says of a post, in a form in which the three can be compared.</summary>
/// <param name="Folder">The day, or what else stands before the slug; numbers without zeros in front.</param>
/// <param name="Slug">Without an extension.</param>
internal sealed record PostName(string Folder, string Slug)
{
    private static readonly string[] s_extensions = [".md", ".markdown", ".html", ".htm"];

    /// <summary>Of a path such as <c>/2026/01/06/slug/</c> or <c>2026/01/06/slug</c>.</summary>
    public static PostName OfPath(string path)
    {
        var parts = path.Trim('/').Split('/');
        return new(string.Join("/", parts.Take(parts.Length - 1).Select(WithoutZeros)), WithoutExtension(parts[parts.Length - 1]));
    }

    /// <summary>Of a file such as <c>news/2026-01-06-slug.md</c>, in whichever folder.</summary>
    public static PostName OfFile(string path)
    {
        var name = WithoutExtension(path.Substring(path.LastIndexOf('/') + 1));
        if (NumberAt(name, 0) is not { } year || NumberAt(name, year.End + 1) is not { } month || NumberAt(name, month.End + 1) is not { } day)
            return new("", name);

        return new($"{year.Digits}/{month.Digits}/{day.Digits}", name.Substring(day.End + 1));
    }

    private static string WithoutExtension(string name)
    {
        foreach (var extension in s_extensions)
        {
            if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                return name.Substring(0, name.Length - extension.Length);
        }

        return name;
    }

    // A number and the hyphen after it.
    private static (string Digits, int End)? NumberAt(string name, int start)
    {
        var end = start;
        while (end < name.Length && name[end] is >= '0' and <= '9')
            end++;

        return end > start && end < name.Length && name[end] == '-' ? (WithoutZeros(name.Substring(start, end - start)), end) : null;
    }

    private static string WithoutZeros(string part) => IsNumber(part) ? part.TrimStart('0') : part;

    private static bool IsNumber(string text) => text.Length > 0 && text.All(static character => character is >= '0' and <= '9');
}
