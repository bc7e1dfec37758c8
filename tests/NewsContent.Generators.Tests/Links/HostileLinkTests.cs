using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Links;

/// <summary>A link, an id and a slug are as long as their writer makes them. The cost of a message about a link grows with the text alone.</summary>
public class HostileLinkTests
{
    [Theory]
    [InlineData("[link](#NAME)")]
    [InlineData("[link](2025-06-01-NAME.md)")]
    [InlineData("[link](/2026/04/21/NAME/)")]
    [InlineData("[link](post:2026/04/21/NAME)")]
    [InlineData("![image](NAME.png)")]
    public void LongName_IsReportedWithoutASuggestion(string link)
    {
        Assert.True(Allocations.GrowWithTheText(() => Run(5_000), () => Run(10_000)));

        var finding = Assert.Single(Run(10_000).Printed, static line => line.Contains(" NCG33", StringComparison.Ordinal));
        Assert.DoesNotContain("did you mean", finding, StringComparison.Ordinal);

        GeneratorRun Run(int length)
        {
            var known = new string('a', length);
            var body = $"<a id=\"{known}\">x</a> {link.Replace("NAME", new string('b', length), StringComparison.Ordinal)}";
            // A slug of this length is an error of its own.
            return GeneratorHarness.Run(
                new ProjectOptions { ExpectErrors = true }, Post.Of("one", body: body), Post.Of("two", keys: $"slug: {known}\n"));
        }
    }

    [Fact]
    public void ManyLinksToManyPlaces_CostWhatTheTextCosts()
    {
        Assert.True(Allocations.GrowWithTheText(() => Run(1_000), () => Run(2_000)));

        static GeneratorRun Run(int count) => GeneratorHarness.Run(Post.Of("one", body: string.Concat(
            Enumerable.Range(0, count).Select(static number => $"<i id=\"{number:d4}{new string('a', 100)}\">x</i> [link](#{number:d4}{new string('a', 100)})\n\n"))));
    }

    [Fact]
    public void ManyNamesOfOneLength_AreReportedWithoutASuggestion()
    {
        var known = string.Concat(Enumerable.Range(0, 8_000).Select(static number => $"<i id=\"{number:x8}{new string('a', 92)}\"></i>"));
        var run = GeneratorHarness.Run(Post.Of("one", body: known + $"[link](#{new string('a', 50)}{new string('b', 50)})"));

        Assert.DoesNotContain("did you mean", Assert.Single(run.Printed), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("harbuor")]
    [InlineData("habour")]
    [InlineData("harrbour")]
    [InlineData("hxrbour")]
    [InlineData("HARBOR")]
    public void NameWithAFewEdits_IsSuggested(string anchor)
    {
        var run = GeneratorHarness.Run(Post.Of("one", body: $"## Harbour\n\n## Harlequin\n\n[link](#{anchor})"));

        Assert.Contains("did you mean '#harbour'?", Assert.Single(run.Printed), StringComparison.Ordinal);
    }
}
