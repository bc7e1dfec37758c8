using NewsContent.Compilation;

namespace NewsContent.Build.Listing;

/// <summary>What a file below the content folder is, by its extension.</summary>
[Flags]
internal enum ContentKinds
{
    /// <summary>Front matter and Markdown.</summary>
    Markdown = 1,

    /// <summary>YAML, JSON or TOML.</summary>
    Data = 2,

    /// <summary>A post if it has front matter, else a file beside posts.</summary>
    Html = 4,

    /// <summary>A text in a format that other site generators compile.</summary>
    OtherText = 8,

    /// <summary>An image or the like.</summary>
    Other = 16,

    Posts = Markdown | Data | Html,
    Others = Html | OtherText | Other,
}

/// <summary>A file that a walk through the content folder has found.</summary>
internal sealed record ListedFile(string Path, ContentKinds Kind);

internal static class ContentKind
{
    private static readonly string[] s_otherTexts = [".mdx", ".textile", ".rst", ".org", ".adoc", ".asciidoc"];

    /// <summary>The kind of a file name or path; the case of its letters does not matter.</summary>
    public static ContentKinds Of(ReadOnlySpan<char> name) =>
        HasOneOf(PostFile.MarkdownExtensions, name) ? ContentKinds.Markdown
        : HasOneOf(PostFile.DataExtensions, name) ? ContentKinds.Data
        : HasOneOf(PostFile.HtmlExtensions, name) ? ContentKinds.Html
        : HasOneOf(s_otherTexts, name) ? ContentKinds.OtherText
        : ContentKinds.Other;

    private static bool HasOneOf(IReadOnlyList<string> extensions, ReadOnlySpan<char> name)
    {
        for (var i = 0; i < extensions.Count; i++)
        {
            if (name.EndsWith(extensions[i].AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
