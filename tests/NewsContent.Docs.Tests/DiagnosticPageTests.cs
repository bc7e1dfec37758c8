using NewsContent.Docs.Tests.Support;
using Xunit;

namespace NewsContent.Docs.Tests;

/// <summary>What a diagnostic's page calls wrong breaks its rule, and what it calls right does not.</summary>
public sealed class DiagnosticPageTests
{
    private const string Folder = "docs/diagnostics/";

    public static TheoryData<string, string> Sections =>
        [.. Page.Samples.Where(static fence => IsCase(fence)).Select(static fence => (fence.Page, fence.Section)).Distinct()];

    internal static bool IsCase(Fence fence) =>
        fence.Page.StartsWith(Folder, StringComparison.Ordinal) && fence.Section is "Wrong" or "Right" && fence.Language is "yaml" or "markdown" or "html" or "text";

    [Theory]
    [MemberData(nameof(Sections))]
    public void Section_BreaksTheRuleOrNot(string page, string section)
    {
        var posts = Page.Of(page).Fences.Where(fence => IsCase(fence) && fence.Section == section && !NotCompiled.Has(fence)).SelectMany(PostText.PostsOf);
        var ids = new SampleProject { Posts = [.. posts] }.GeneratorIds().ToArray();

        Assert.True(ids.Contains(Path.GetFileNameWithoutExtension(page)) == (section == "Wrong"), string.Join(' ', ids));
    }
}
