namespace NewsContent.Compilation;

/// <summary>A post as read: where it lies and what it says.</summary>
/// <param name="Path">The path to name in diagnostics, but for the folder where there is one.</param>
/// <param name="RelativePath">The path below the content folder, with <c>/</c> between folders.</param>
/// <param name="Text">The decoded text, without byte order mark.</param>
public sealed record PostFile(string Path, string RelativePath, string Text)
{
    /// <summary>What stands before the path in diagnostics: one text for all posts of a manifest.</summary>
    public string Folder { get; init; } = "";

    /// <summary>The path to name in diagnostics.</summary>
    public string FullPath => Folder + Path;

    /// <summary>Where the lines begin, when the text is no longer needed otherwise; else null.</summary>
    public EquatableArray<int>? LineStarts { get; init; }

    /// <summary>The values as they stand in the post, by where they begin, when the text is gone and they cannot be rebuilt; else null.</summary>
    public IReadOnlyDictionary<int, string>? Sources { get; init; }

    /// <summary>Whether a value stands in the post as its text, in quotes at most.</summary>
    public static bool MayRebuild(string text, string source) =>
        source == text || source.Length == text.Length + 2 && string.CompareOrdinal(source, 1, text, 0, text.Length) == 0;

    /// <summary>A value as it stands in the post; its quotes may be another character.</summary>
    public string SourceOf(string text, TextPlace place) =>
        Sources is null ? Text.Substring(place.Start, place.Length)
        : Sources.TryGetValue(place.Start, out var source) ? source
        : place.Length == text.Length ? text
        : '\0' + text + '\0';

    public LineMap Lines => LineStarts is null ? new(Text) : new(LineStarts);

    /// <summary>Whether it is all data and has no body: YAML, JSON or TOML by its extension.</summary>
    public bool IsData => IsDataPath(RelativePath);

    /// <summary>Whether its body is HTML and not Markdown.</summary>
    public bool IsHtml => IsHtmlPath(RelativePath);

    /// <summary>The extensions of posts in Markdown.</summary>
    public static IReadOnlyList<string> MarkdownExtensions { get; } = [".md", ".markdown"];

    /// <summary>The extensions of posts in HTML.</summary>
    public static IReadOnlyList<string> HtmlExtensions { get; } = [".html", ".htm"];

    /// <summary>The extensions of data files.</summary>
    public static IReadOnlyList<string> DataExtensions { get; } = [".yml", ".yaml", ".json", ".toml"];

    /// <summary>Whether the body of a post of this path is Markdown.</summary>
    public static bool IsMarkdownPath(string path) => HasOneOf(MarkdownExtensions, path);

    /// <summary>Whether the body of a post of this path is HTML.</summary>
    public static bool IsHtmlPath(string path) => HasOneOf(HtmlExtensions, path);

    /// <summary>Whether a file of this path is all data.</summary>
    public static bool IsDataPath(string path) => HasOneOf(DataExtensions, path);

    /// <summary>The extension in lower case, with its dot.</summary>
    public string Extension => RelativePath.LastIndexOf('.') is var dot and >= 0 ? RelativePath.Substring(dot).ToLowerInvariant() : "";

    private static bool HasOneOf(IReadOnlyList<string> extensions, string path)
    {
        for (var i = 0; i < extensions.Count; i++)
        {
            if (path.EndsWith(extensions[i], StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
