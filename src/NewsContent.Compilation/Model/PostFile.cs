namespace NewsContent.Compilation;

/// <summary>A post as read: where it lies and what it says.</summary>
/// <param name="Path">The path to name in diagnostics.</param>
/// <param name="RelativePath">The path below the content folder, with <c>/</c> between folders.</param>
/// <param name="Text">The decoded text, without byte order mark.</param>
public sealed record PostFile(string Path, string RelativePath, string Text)
{
    /// <summary>Whether it is all data and has no body: YAML, JSON or TOML by its extension.</summary>
    public bool IsData => Extension is ".yml" or ".yaml" or ".json" or ".toml";

    /// <summary>The extension in lower case, with its dot.</summary>
    public string Extension => RelativePath.LastIndexOf('.') is var dot and >= 0 ? RelativePath.Substring(dot).ToLowerInvariant() : "";
}
