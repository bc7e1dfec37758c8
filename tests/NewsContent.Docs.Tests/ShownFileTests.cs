using NewsContent.Docs.Tests.Support;
using Xunit;

namespace NewsContent.Docs.Tests;

/// <summary>The files of other systems that the pages show are those of <c>Sites/</c>, which these systems have built.</summary>
public sealed class ShownFileTests
{
    public static TheoryData<string> Fences => [.. Page.AllFences.Where(static fence => fence.ShownFile is not null).Select(static fence => fence.ToString())];

    [Theory]
    [MemberData(nameof(Fences))]
    public void Fence_ShowsTheFile(string place)
    {
        var fence = Page.FenceAt(place);

        Assert.Equal(File.ReadAllText(Checkout.PathOf("tests/NewsContent.Docs.Tests/Sites/" + fence.ShownFile)).TrimEnd(), fence.Text.TrimEnd());
    }
}
