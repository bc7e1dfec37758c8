using NewsContent.Docs.Tests.Support;
using Xunit;

namespace NewsContent.Docs.Tests;

/// <summary>Each fence of the pages is checked by a test, or listed with the reason why none can.</summary>
public sealed class FenceCatalogueTests
{
    private static readonly HashSet<string> s_checked = ["csharp", "xml", "json", "ini", "bash", "markdown", "yaml", "html"];

    [Fact]
    public void FenceThatNothingChecks_IsListed() => Assert.Empty(
        Page.Samples.Where(static fence => !s_checked.Contains(fence.Language) && !OutputSampleTests.IsOutput(fence) && !DiagnosticPageTests.IsCase(fence)).Select(static fence => $"{fence} {fence.Language}: {fence.FirstLine}"));

    [Fact]
    public void ListedFence_ExistsAndHasAReason() => Assert.All(NotCompiled.Rows, static row =>
    {
        Assert.Single(Page.AllFences, fence => NotCompiled.Is(fence, row));
        Assert.NotEmpty(row.Reason);
    });
}
