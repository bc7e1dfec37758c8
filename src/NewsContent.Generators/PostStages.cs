using NewsContent.Generators.Binding;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Model;
using NewsContent.Generators.Validation;

namespace NewsContent.Generators;

/// <summary>Binds and validates one post at a time, so that a fault in one leaves the others.</summary>
internal sealed class PostStages(StageGuard guard)
{
    /// <summary>The entries of a file: one of a post; none, one or many of a data file.</summary>
    public BoundPost[] Bind((RenderedPost Post, Project Project) input, CancellationToken cancellationToken) =>
        guard.Run(Stage.Bind, input, BindAll, static (input, fault) => [Failed(input.Post, fault)], cancellationToken);

    public BoundPost Validate((BoundPost Post, Project Project) input, CancellationToken cancellationToken) => guard.Run(
        Stage.Validate,
        input,
        static (input, _) => PostValidator.Validate(input.Post, input.Project),
        static (input, fault) => input.Post.AsFailed([fault.OfPost]),
        cancellationToken);

    private BoundPost[] BindAll((RenderedPost Post, Project Project) input, CancellationToken cancellationToken)
    {
        var (file, project) = input;
        var schema = project.ClaimantOf(file.File.RelativePath);
        var entries = EntrySplitter.Split(file, schema);
        var bound = new BoundPost[entries.Count];
        for (var i = 0; i < bound.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            bound[i] = guard.Run(
                Stage.BindEntry,
                (Entry: entries[i], Schema: schema, Project: project),
                static (input, _) => PostBinder.Bind(input.Entry, input.Schema, input.Project),
                static (input, fault) => Failed(input.Entry, fault),
                cancellationToken);
        }

        return bound;
    }

    private static BoundPost Failed(RenderedPost post, Fault fault) => BoundPost.Failed(post, "", [fault.OfPost]);
}
