using NewsContent.Compilation;
using NewsContent.Generators.Model;
using NewsContent.Packs;

namespace NewsContent.Generators.Linking;

/// <summary>A bound post that links can lead to.</summary>
/// <param name="index">Its place in its collection; <see cref="Nowhere"/> when the app does not get it.</param>
internal sealed class PostTarget(BoundPost post, PermalinkPattern pattern, int index) : LinkTarget
{
    public const int Nowhere = -1;

    public BoundPost Post => post;

    /// <summary>Made anew at each call: most posts have no links and are not linked to. Null when the app does not get the post.</summary>
    public EntryPlace? Place => index == Nowhere ? null : new(post.Collection, index);

    public override string Collection => post.Collection;

    public override string Id => post.Id;

    public override string Path => post.File.RelativePath;

    public override string Permalink => PermalinkMaker.Of(post, pattern);

    public override bool HasDay => post.Day is not null;

    public override string Anchors => post.Anchors;

    public override bool IsDraft => post.IsDraft;

    // Without an id its front matter could not be read.
    public override bool HasErrors => post.Id.Length == 0 || post.HasErrors;
}
