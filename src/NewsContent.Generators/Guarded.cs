using NewsContent.Compilation;
using NewsContent.Generators.Binding;
using NewsContent.Generators.Model;
using NewsContent.Generators.Validation;

namespace NewsContent.Generators;

/// <summary>Keeps a fault in one post from taking the output of all: an exception that left a generator would drop everything (CS8785).</summary>
internal static class Guarded
{
    /// <summary>The entries of a file: one of a post; none, one or many of a data file.</summary>
    public static IEnumerable<BoundPost> Bind((RenderedPost Post, Project Project) input, CancellationToken cancellationToken)
    {
        var (file, project) = input;
        return Run(
            () => EntrySplitter.Split(file, project).SelectMany(entry => Run(() => [PostBinder.Bind((entry, project), cancellationToken)], entry, cancellationToken)).ToArray(),
            file,
            cancellationToken);
    }

    public static BoundPost Validate((BoundPost Post, Project Project) input, CancellationToken cancellationToken) =>
        Run(() => [PostValidator.Validate(input, cancellationToken)], input.Post.Rendered, cancellationToken)[0];

    private static BoundPost[] Run(Func<BoundPost[]> stage, RenderedPost post, CancellationToken cancellationToken)
    {
        try
        {
            return stage();
        }
        catch (Exception exception) when (FaultOfAPost.IsMeantBy(exception, cancellationToken))
        {
            return [BoundPost.Failed(post, "", [SetUpRules.InternalError(exception.GetType().Name + ": " + exception.Message)])];
        }
    }
}
