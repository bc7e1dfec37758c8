using NewsContent.Compilation;

namespace NewsContent.Generators.Diagnostics;

/// <summary>What a stage made; where it failed, what to report instead.</summary>
internal sealed record Outcome<T>(T? Value, Finding? Failure)
    where T : class
{
    public static Outcome<T> Of(T? value) => new(value, null);

    public static Outcome<T> Failed(Fault fault) => new(null, fault.OfStage);
}
