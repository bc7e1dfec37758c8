namespace NewsContent.Compilation;

/// <summary>The keys that say whether a post is a draft, whatever its schema.</summary>
public static class DraftKeys
{
    public static bool SaysDraft(FrontMatterMap frontMatter) => Is(frontMatter, "draft", true) || Is(frontMatter, "published", false);

    private static bool Is(FrontMatterMap frontMatter, string key, bool value) => frontMatter.Entries.Any(entry =>
        FrontMatterKey.AreSame(entry.Key, key) && entry.Value is FrontMatterScalar scalar && CoreSchema.Boolean(scalar) == value);
}
