using System.Globalization;
using Microsoft.CodeAnalysis;
using NewsContent.Docs.Tests.Support;
using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Docs.Tests;

/// <summary>What the pages show of the compiler's output is what it prints for the posts of the context.</summary>
public sealed class OutputSampleTests
{
    public static TheoryData<string> Samples => [.. Page.Samples.Where(IsOutput).Select(static fence => fence.ToString())];

    internal static bool IsOutput(Fence fence) => fence.Language == "text" && fence.Contexts.Length + fence.Sites.Length > 0;

    [Theory]
    [MemberData(nameof(Samples))]
    public void Output_IsWhatTheCompilerPrints(string place)
    {
        var fence = Page.FenceAt(place);

        Assert.Equal(fence.Text.Split('\n').Order(), PageProject.OfContexts(fence).Findings().Select(Printed).Order());
    }

    private static string Printed(Diagnostic finding)
    {
        var span = finding.Location.GetLineSpan();
        return $"{span.Path.Replace(Post.Root, "content/", StringComparison.Ordinal)}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): " +
            $"{finding.Severity.ToString().ToLowerInvariant()} {finding.Id}: {finding.GetMessage(CultureInfo.InvariantCulture)}";
    }
}
