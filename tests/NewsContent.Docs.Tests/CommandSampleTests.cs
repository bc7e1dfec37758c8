using System.Text.RegularExpressions;
using NewsContent.Docs.Tests.Support;
using Xunit;

namespace NewsContent.Docs.Tests;

/// <summary>Commands of the pages name projects, scripts, packages and templates that exist.</summary>
public sealed partial class CommandSampleTests
{
    public static TheoryData<string> Samples => [.. Page.Samples.Where(static fence => fence.Language == "bash").Select(static fence => fence.ToString())];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Command_NamesWhatExists(string place)
    {
        var text = Page.FenceAt(place).Text;

        Assert.All(InRepository().Matches(text), static match => Assert.True(Path.Exists(Checkout.PathOf(match.Value)), match.Value));
        Assert.All(Packages().Matches(text), static match => Assert.True(Directory.Exists(Checkout.PathOf("src/" + match.Value)), match.Value));
    }

    [GeneratedRegex(@"(?<![\w./-])(src|tests|samples|benchmarks|\.ci)/[\w./-]+")]
    private static partial Regex InRepository();

    [GeneratedRegex(@"(?<=dotnet (add package|new install|tool install) )NewsContent\.[\w.]+(?=\s|$)")]
    private static partial Regex Packages();
}
