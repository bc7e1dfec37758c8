using NewsContent.Docs.Tests.Support;
using Xunit;

namespace NewsContent.Docs.Tests;

/// <summary>C# of the pages compiles, or fails as the page says.</summary>
public sealed class CSharpSampleTests
{
    public static TheoryData<string> Samples => [.. Page.Samples.Where(static fence => fence.Language == "csharp").Select(static fence => fence.ToString())];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_Compiles(string place)
    {
        var fence = Page.FenceAt(place);
        var findings = PageProject.Of(fence).Findings();

        Assert.True(findings.Select(static finding => finding.Id).Distinct().Order().SequenceEqual(fence.ExpectedIds.Order()), string.Join('\n', findings));
    }
}
