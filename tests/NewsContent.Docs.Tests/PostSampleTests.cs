using NewsContent.Docs.Tests.Support;
using Xunit;

namespace NewsContent.Docs.Tests;

/// <summary>Posts and data files of the pages are taken without a finding, or with those that the page says.</summary>
public sealed class PostSampleTests
{
    public static TheoryData<string> Samples => [.. Page.Samples.Where(static fence => IsPost(fence)).Select(static fence => fence.ToString())];

    internal static bool IsPost(Fence fence) => fence.Language is "markdown" or "yaml" or "html" && !DiagnosticPageTests.IsCase(fence);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_IsTaken(string place)
    {
        var fence = Page.FenceAt(place);
        var findings = PageProject.Of(fence).Findings();

        Assert.True(findings.Select(static finding => finding.Id).Distinct().Order().SequenceEqual(fence.ExpectedIds.Order()), string.Join('\n', findings));
    }
}
