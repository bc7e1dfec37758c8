using NewsContent.Compilation;
using NewsContent.Generators.Model;
using NewsContent.Packs;

namespace NewsContent.Generators.Linking;

/// <summary>A bound post that links can lead to.</summary>
/// <param name="place">Its place in its collection; null when the app does not get it.</param>
internal sealed class PostTarget(BoundPost post, PermalinkPattern pattern, EntryPlace? place) : LinkTarget
{
    public BoundPost Post => post;

    public EntryPlace? Place => place;

    public override string Collection => post.Collection;

    public override string Id => post.Id;

    public override string Path => post.File.RelativePath;

    public override string Permalink => PermalinkMaker.Of(post, pattern);

    public override bool HasDay => post.Day is not null;

    public override string Anchors => post.Body.Anchors;

    public override bool IsDraft => post.IsDraft;

    // Without an id its front matter could not be read.
    public override bool HasErrors => post.Id.Length == 0 || post.HasErrors;
}
