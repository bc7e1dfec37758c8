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
        if (name.Length == 0 || name[0] is < '0' or > '9' || name.Split(['-'], 4) is not [var year, var month, var day, var slug] || !IsNumber(year) || !IsNumber(month) || !IsNumber(day))
            return new("", name);

        return new($"{WithoutZeros(year)}/{WithoutZeros(month)}/{WithoutZeros(day)}", slug);
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

    private static string WithoutZeros(string part) => IsNumber(part) ? part.TrimStart('0') : part;

    private static bool IsNumber(string text) => text.Length > 0 && text.All(static character => character is >= '0' and <= '9');
}
