using Microsoft.CodeAnalysis;
using NewsContent.Compilation;

namespace NewsContent.Generators.Diagnostics;

/// <summary>Runs the stages so that no exception leaves the generator: the compiler would drop the output of all posts (CS8785).</summary>
/// <param name="beforeEach">Is given the name of each stage before the stage runs; tests throw exceptions there.</param>
internal sealed class StageGuard(Action<string>? beforeEach)
{
    /// <summary>What the stage makes of the input, or what is made of its fault.</summary>
    public TResult Run<TInput, TResult>(
        string stage, TInput input, Func<TInput, CancellationToken, TResult> run, Func<TInput, Fault, TResult> failed,
        CancellationToken cancellationToken)
    {
        try
        {
            beforeEach?.Invoke(stage);
            return run(input, cancellationToken);
        }
        catch (Exception exception) when (FaultOfAPost.IsMeantBy(exception, cancellationToken))
        {
            return failed(input, new(stage, exception));
        }
    }

    public Func<TInput, CancellationToken, TResult> Of<TInput, TResult>(
        string stage, Func<TInput, CancellationToken, TResult> run, Func<TInput, Fault, TResult> failed) =>
        (input, cancellationToken) => Run(stage, input, run, failed, cancellationToken);

    public Action<SourceProductionContext, TInput> OfEmitter<TInput>(string stage, Action<SourceProductionContext, TInput> emit) => (context, input) =>
        _ = Run(
            stage,
            input,
            (made, _) =>
            {
                emit(context, made);
                return true;
            },
            (_, fault) =>
            {
                FindingReporter.Report(context, fault.OfStage);
                return false;
            },
            context.CancellationToken);
}
