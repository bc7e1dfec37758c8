using Microsoft.CodeAnalysis;

namespace NewsContent.Generators.Tests.Support;

/// <summary>How posts reach compiler and app: here one by one, as additional files.</summary>
internal sealed record StoredPosts(IReadOnlyList<AdditionalText> Texts, IReadOnlyList<ResourceDescription> Resources)
{
    /// <summary>Properties that the storage sets.</summary>
    public static Dictionary<string, string> Properties { get; } = [];

    public static StoredPosts Of(ProjectOptions options, IEnumerable<Post> posts) => new([.. posts, .. options.Files.Length > 0 ? [new FileListText(options.Files)] : Array.Empty<FileListText>()], []);

    /// <summary>The same texts as new objects, as each build makes them.</summary>
    public IEnumerable<AdditionalText> Copies() => Texts.Select(static text => text is Post post ? post.Copy() : (AdditionalText)((FileListText)text).Copy());
}
