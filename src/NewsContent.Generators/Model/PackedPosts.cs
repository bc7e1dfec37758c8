using System.Collections.Immutable;
using NewsContent.Compilation;

namespace NewsContent.Generators.Model;

/// <summary>The posts of a pack, bound and validated.</summary>
/// <param name="ManifestId">The id of the manifest, which the app must find in its pack; empty when the project has none.</param>
/// <param name="Paths">The files, relative to the content folder, in order.</param>
internal sealed record PackedPosts(string ManifestId, EquatableArray<BoundPost> Posts, EquatableArray<LocatedFinding> Findings, EquatableArray<string> Paths)
{
    public static PackedPosts None { get; } = new("", EquatableArray<BoundPost>.Empty, EquatableArray<LocatedFinding>.Empty, EquatableArray<string>.Empty);

    public static PackedPosts Of(ImmutableArray<PackedPosts> manifests, CancellationToken cancellationToken) => manifests.Length > 0 ? manifests[0] : None;
}

/// <summary>All posts, given to the compiler one by one or packed.</summary>
internal sealed record PostSet(string ManifestId, EquatableArray<BoundPost> All)
{
    public static PostSet Of((EquatableArray<BoundPost> Posts, PackedPosts Packed) input, CancellationToken cancellationToken) =>
        new(input.Packed.ManifestId, input.Packed.Posts.Count == 0 ? input.Posts : input.Packed.Posts);
}
