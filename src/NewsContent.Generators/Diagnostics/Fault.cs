using NewsContent.Compilation;

namespace NewsContent.Generators.Diagnostics;

/// <summary>An exception in a stage: a fault of this package.</summary>
internal sealed record Fault(string Stage, Exception Exception)
{
    /// <summary>What to report of the post that the stage was at.</summary>
    public Finding OfPost => SetUpRules.InternalError(Reason);

    /// <summary>What to report where the stage works on more than one post.</summary>
    public Finding OfStage => SetUpRules.StageFailed(Stage, Reason);

    private string Reason => Exception.GetType().Name + ": " + Exception.Message;
}
