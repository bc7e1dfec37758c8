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
internal readonly record struct ListedFile(string Path, ContentKinds Kind);

internal static class ContentKind
{
    private static readonly (string Extension, ContentKinds Kind)[] s_kinds =
    [
        .. PostFile.MarkdownExtensions.Select(static extension => (extension, ContentKinds.Markdown)),
        .. PostFile.DataExtensions.Select(static extension => (extension, ContentKinds.Data)),
        .. PostFile.HtmlExtensions.Select(static extension => (extension, ContentKinds.Html)),
        (".mdx", ContentKinds.OtherText), (".textile", ContentKinds.OtherText), (".rst", ContentKinds.OtherText),
        (".org", ContentKinds.OtherText),
        (".adoc", ContentKinds.OtherText), (".asciidoc", ContentKinds.OtherText),
    ];

    /// <summary>The kind of a file name or path; the case of its letters does not matter.</summary>
    public static ContentKinds Of(ReadOnlySpan<char> name)
    {
        foreach (var (extension, kind) in s_kinds)
        {
            if (name.EndsWith(extension.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return kind;
        }

        return ContentKinds.Other;
    }
}
