namespace NewsContent.Compilation;

/// <summary>The language of a post: what its front matter says, else what the script of its title and text tells, else that of the project.</summary>
public static class PostLanguage
{
    /// <summary>Enough to tell the script, and little enough to cost nothing.</summary>
    private const int MostLetters = 500;

    /// <summary>The keys that name the language.</summary>
    public static readonly string[] Keys = ["lang", "language"];

    public static string Of(ParsedPost post, string html, string fallback)
    {
        if (post.File.IsData || post.FrontMatter is null)
            return fallback;

        if (Keys.Select(key => Text(post.FrontMatter, key)).FirstOrDefault(static tag => tag is not null && LanguageTag.IsWellFormed(tag)) is { } given)
            return given;

        var scripts = new ScriptCount();
        scripts.Add((Text(post.FrontMatter, "title") ?? "").AsSpan());
        for (var scanner = new HtmlScanner(html); scripts.Letters < MostLetters && scanner.Read();)
        {
            if (scanner.Kind == HtmlTokenKind.Text)
                scripts.Add(scanner.Text);
        }

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
