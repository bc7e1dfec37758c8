using NewsContent.Compilation;
using NewsContent.Generators.Binding;
using NewsContent.Generators.Model;
using NewsContent.Generators.Schemas;
using NewsContent.Generators.Validation;

namespace NewsContent.Generators;

/// <summary>Keeps a fault in one post from taking the output of all: an exception that left a generator would drop everything (CS8785).</summary>
internal static class Guarded
{
    /// <summary>The entries of a file: one of a post; none, one or many of a data file.</summary>
    public static BoundPost[] Bind((RenderedPost Post, Project Project) input, CancellationToken cancellationToken)
    {
        var (file, project) = input;
        try
        {
            var schema = project.ClaimantOf(file.File.RelativePath);
            var entries = EntrySplitter.Split(file, schema);
            var bound = new BoundPost[entries.Count];
            for (var i = 0; i < bound.Length; i++)
                bound[i] = Bind(entries[i], schema, project, cancellationToken);

            return bound;
        }
        catch (Exception exception) when (FaultOfAPost.IsMeantBy(exception, cancellationToken))
        {
            return [Failed(file, exception)];
        }
    }

    public static BoundPost Validate((BoundPost Post, Project Project) input, CancellationToken cancellationToken)
    {
        try
        {
            return PostValidator.Validate(input.Post, input.Project);
        }
        catch (Exception exception) when (FaultOfAPost.IsMeantBy(exception, cancellationToken))
        {
            return input.Post.AsFailed([Fault(exception)]);
        }
    }

    private static BoundPost Bind(RenderedPost entry, CollectionSchema? schema, Project project, CancellationToken cancellationToken)
    {
        try
        {
            return PostBinder.Bind(entry, schema, project);
        }
        catch (Exception exception) when (FaultOfAPost.IsMeantBy(exception, cancellationToken))
        {
            return Failed(entry, exception);
        }
    }

    private static BoundPost Failed(RenderedPost post, Exception exception) =>
        BoundPost.Failed(post, "", [Fault(exception)]);

    private static Finding Fault(Exception exception) => SetUpRules.InternalError(exception.GetType().Name + ": " + exception.Message);
}
