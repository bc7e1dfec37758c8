using NewsContent.Generators.Schemas;

namespace NewsContent.Generators.Model;

/// <summary>What all posts are compiled by.</summary>
/// <param name="Schema">The schema of the entries; null when the runtime library is not referenced.</param>
internal sealed record Project(CollectionSchema? Schema, Settings Settings)
{
    public static Project Of((CollectionSchema? Schema, Settings Settings) input, CancellationToken cancellationToken) => new(input.Schema, input.Settings);
}
