using Microsoft.CodeAnalysis;

namespace NewsContent.Generators.Tests.Incrementality;

/// <summary>Why each stage ran, one word an output.</summary>
internal sealed record RunReasons(string Schema, string Read, string Parse, string Bind, string Validate, string Render, string Index, string Year, string ChangedOutputs)
{
    private const string ThreePosts = "Cached Cached Cached";

    public static RunReasons AllCached { get; } =
        new("Cached", ThreePosts, ThreePosts, ThreePosts, ThreePosts, ThreePosts, "Cached", "Cached Cached", "");

    public static RunReasons Of(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results[0];
        string Reasons(string stage) => string.Join(' ', result.TrackedSteps[stage].SelectMany(static step => step.Outputs).Select(static output => output.Reason));
        return new(
            Reasons(Stage.Schema),
            Reasons(Stage.Read),
            Reasons(Stage.Parse),
            Reasons(Stage.Bind),
            Reasons(Stage.Validate),
            Reasons(Stage.Render),
            Reasons(Stage.Index),
            Reasons(Stage.Year),
            string.Join(' ', Changed(result).Order(StringComparer.Ordinal)));
    }

    private static IEnumerable<string> Changed(GeneratorRunResult result) => result.TrackedOutputSteps
        .SelectMany(static step => step.Value)
        .SelectMany(static step => step.Outputs)
        .Where(static output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified)
        .SelectMany(static output => HintNames(output.Value));

    // An output step's value is a pair of generated sources and diagnostics, of internal types.
    private static IEnumerable<string> HintNames(object value)
    {
        var sources = (System.Collections.IEnumerable)((System.Runtime.CompilerServices.ITuple)value)[0]!;
        return sources.Cast<object>().Select(static source =>
            ((string)source.GetType().GetProperty("HintName")!.GetValue(source)!).Replace("NewsContent.", "", StringComparison.Ordinal));
    }
}
