using Microsoft.CodeAnalysis;
using NewsContent.Generators.Model;

namespace NewsContent.Generators.Diagnostics;

/// <summary>Adds stages to the pipeline, each in its guard and tracked under its name.</summary>
internal static class GuardedSteps
{
    public static IncrementalValueProvider<TResult> Run<TInput, TResult>(
        this IncrementalValueProvider<TInput> input, StageGuard guard, string stage, Func<TInput, CancellationToken, TResult> run,
        Func<TInput, Fault, TResult> failed) =>
        input.Select(guard.Of(stage, run, failed)).WithTrackingName(stage);

    public static IncrementalValuesProvider<TResult> Run<TInput, TResult>(
        this IncrementalValuesProvider<TInput> inputs, StageGuard guard, string stage, Func<TInput, CancellationToken, TResult> run,
        Func<TInput, Fault, TResult> failed) =>
        inputs.Select(guard.Of(stage, run, failed)).WithTrackingName(stage);

    public static IncrementalValuesProvider<TResult> RunMany<TInput, TResult>(
        this IncrementalValueProvider<TInput> input, StageGuard guard, string stage, Func<TInput, CancellationToken, TResult[]> run,
        Func<TInput, Fault, TResult[]> failed) =>
        input.SelectMany<TInput, TResult>(guard.Of(stage, run, failed)).WithTrackingName(stage);

    public static void Emit<TInput>(
        this IncrementalGeneratorInitializationContext context, StageGuard guard, string stage, IncrementalValueProvider<TInput> input,
        Action<SourceProductionContext, TInput> emit) =>
        context.RegisterSourceOutput(input, guard.OfEmitter(stage, emit));

    /// <summary>Emits what another stage made, where the other stage did not fail.</summary>
    public static void Emit<T>(
        this IncrementalGeneratorInitializationContext context, StageGuard guard, string stage,
        IncrementalValuesProvider<(Outcome<T> Made, Project Project)> inputs, Action<SourceProductionContext, (T Made, Project Project)> emit)
        where T : class => context.RegisterSourceOutput(inputs, guard.OfEmitter<(Outcome<T> Made, Project Project)>(stage, (output, input) =>
        {
            if (input.Made.Value is { } made)
                emit(output, (made, input.Project));
        }));

    /// <summary>Reports where a stage failed whose results go to emitters alone.</summary>
    public static void ReportFailures<T>(this IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<Outcome<T>> outcomes)
        where T : class => context.RegisterSourceOutput(outcomes, static (output, outcome) =>
        {
            if (outcome.Failure is { } failure)
                FindingReporter.Report(output, failure);
        });
}
