namespace NewsContent.Compilation;

/// <summary>The language of a post: what its front matter says, else what the script of its title and text tells, else that of the project.</summary>
public static class PostLanguage
{
    /// <summary>Enough to tell the script, and little enough to cost nothing.</summary>
    private const int MostLetters = 200;

    /// <summary>The keys that name the language.</summary>
    public static readonly string[] Keys = ["lang", "language"];

    /// <summary>A count that the post's text is to be added to.</summary>
    internal static ScriptCount Begin(ParsedPost post)
    {
        var scripts = new ScriptCount(MostLetters);
        scripts.Add((post.FrontMatter is null ? "" : Text(post.FrontMatter, "title") ?? "").AsSpan());
        return scripts;
    }

    internal static string Of(ParsedPost post, ScriptCount scripts, string fallback)
    {
        if (post.File.IsData || post.FrontMatter is null)
            return fallback;

        if (Keys.Select(key => Text(post.FrontMatter, key)).FirstOrDefault(static tag => tag is not null && LanguageTag.IsWellFormed(tag)) is { } given)
            return given;

        return scripts.Language is not { } found || found == "zh" && LanguageTag.AreOfOneLanguage(found, fallback) ? fallback : found;
    }

    private static string? Text(FrontMatterMap frontMatter, string key)
    {
        foreach (var entry in frontMatter.Entries)
        {
            if (entry.Value is FrontMatterScalar { IsNull: false } scalar && FrontMatterKey.AreSame(entry.Key, key))
                return scalar.Text;
        }

        return null;
    }
}
