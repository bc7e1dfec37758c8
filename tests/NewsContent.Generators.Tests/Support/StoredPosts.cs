using Microsoft.CodeAnalysis;

namespace NewsContent.Generators.Tests.Support;

/// <summary>How posts reach compiler and app: here one by one, as additional files.</summary>
internal sealed record StoredPosts(IReadOnlyList<AdditionalText> Texts, IReadOnlyList<ResourceDescription> Resources)
{
    /// <summary>Properties that the storage sets.</summary>
    public static Dictionary<string, string> Properties { get; } = [];

    public static StoredPosts Of(ProjectOptions options, IEnumerable<Post> posts) => new([.. posts], []);

    /// <summary>The same texts as new objects, as each build makes them.</summary>
    public IEnumerable<AdditionalText> Copies() => Texts.Cast<Post>().Select(static post => post.Copy());
}
