using System.Collections.Immutable;
using NewsContent.Compilation;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Model;
using NewsContent.Generators.Schemas;

namespace NewsContent.Generators;

/// <summary>Steps that hand a post from one stage to the next.</summary>
internal static class PostPipeline
{
    public static ParsedPost Parse(ReadPost post, CancellationToken cancellationToken) => post.Problem is { } problem
        ? new(post.File, new("", null), null, default, 0, new([problem]))
        : PostParser.Parse(post.File, post.Limits, cancellationToken);

    public static ParsedPost NotParsed(ReadPost post, Fault fault) => Parse(post with { Problem = fault.OfPost }, CancellationToken.None);

    public static RenderedPost Render((ParsedPost Post, HtmlPolicy Html) input, CancellationToken cancellationToken) => input.Post.FrontMatter is null
        ? new(input.Post, RenderedBody.Failed(), "")
        : new(input.Post, MarkdownRenderer.Render(input.Post, input.Html, cancellationToken), ContentHash.Hex(ContentHash.Of(input.Post.File.Text)));

    public static RenderedPost NotRendered((ParsedPost Post, HtmlPolicy Html) input, Fault fault) =>
        new(input.Post, RenderedBody.Failed(fault.OfPost), "");

    public static HtmlPolicy HtmlOf(Settings settings, CancellationToken cancellationToken) => settings.Html;

    // Pipelines of classes, not of structs: the compiler's tables are compiled anew for each struct that they hold.
    public static EquatableArray<DeclaredCollection> Together(ImmutableArray<DeclaredCollection> collections, CancellationToken cancellationToken) =>
        DeclaredCollection.WithDistinctNames(collections).ToEquatableArray();

    public static EquatableArray<DeclaredCollection> NotTogether(ImmutableArray<DeclaredCollection> collections, Fault fault) =>
        new([DeclaredCollection.Failed(fault.OfStage)]);

    public static EquatableArray<BoundPost> Together(ImmutableArray<BoundPost> posts, CancellationToken cancellationToken) => posts.ToEquatableArray();

    public static EquatableArray<string> Together(ImmutableArray<string> paths, CancellationToken cancellationToken) => paths.ToEquatableArray();

    public static EquatableArray<EquatableArray<LocatedFinding>> Together(ImmutableArray<EquatableArray<LocatedFinding>> findings, CancellationToken cancellationToken) =>
        findings.ToEquatableArray();

    public static EquatableArray<string> AllPaths((EquatableArray<string> Posts, PackedPosts Packed) paths, CancellationToken cancellationToken) =>
        paths.Posts.Count == 0 ? paths.Packed.Paths : paths.Posts.Concat(paths.Packed.Paths).OrderBy(static path => path, StringComparer.Ordinal).ToEquatableArray();

    public static string PathOf(ReadPost post, CancellationToken cancellationToken) => post.File.RelativePath;
}
