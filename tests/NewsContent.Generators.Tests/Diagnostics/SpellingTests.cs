using Microsoft.CodeAnalysis;
using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Diagnostics;

/// <summary>Names that look the same to readers are reported, with both places.</summary>
public class SpellingTests
{
    [Fact]
    public void EachSpellingOfATerm_IsReportedOnce()
    {
        var run = GeneratorHarness.Run(
            new Post("2024-01-28-a.md", "---\ntitle: A\ndate: 2024-01-28\ntags: [AI, c++, 编译器]\nauthor: li ming\n---\nx\n"),
            new Post("2024-01-29-b.md", "---\ntitle: B\ndate: 2024-01-29\ntags: [ai, C++, Ai, ＡＩ, ａｉ]\nauthor: Li Ming\n---\nx\n"),
            new Post("2024-01-30-c.md", "---\ntitle: C\ndate: 2024-01-30\ntags: [C++, ai, ai]\ncategories: [ai]\n---\nx\n"));

        Assert.Equal(
            [
                "2024-01-28-a.md(4,8): warning NCG4016: The tag 'AI' differs from 'ai' in '2024-01-29-b.md' only by case, and the archive has both; write 'ai' here as well, or give one of the two another name",
                "2024-01-28-a.md(4,12): warning NCG4016: The tag 'c++' differs from 'C++' in '2024-01-29-b.md' only by case, and the archive has both; write 'C++' here as well, or give one of the two another name",
                "2024-01-29-b.md(4,17): warning NCG4016: The tag 'Ai' differs from 'ai' in '2024-01-29-b.md' only by case, and the archive has both; write 'ai' here as well, or give one of the two another name",
                "2024-01-29-b.md(4,21): warning NCG4016: The tag 'ＡＩ' differs from 'ai' in '2024-01-29-b.md' only by case and the width or form of its characters, and the archive has both; write 'ai' here as well, or give one of the two another name",
                "2024-01-29-b.md(4,25): warning NCG4016: The tag 'ａｉ' differs from 'ai' in '2024-01-29-b.md' only by the width or form of its characters, and the archive has both; write 'ai' here as well, or give one of the two another name",
                "2024-01-29-b.md(5,9): warning NCG4016: The author 'Li Ming' differs from 'li ming' in '2024-01-28-a.md' only by case, and the archive has both; write 'li ming' here as well, or give one of the two another name",
            ],
            run.Printed);
        Assert.Equal("/repo/content/2024-01-29-b.md(3,7)",
            Assert.Single(run.Diagnostics.First(static diagnostic => diagnostic.Id == "NCG4016").AdditionalLocations) is var other
            ? $"{other.GetLineSpan().Path}({other.GetLineSpan().StartLinePosition})"
            : "");
    }

    [Fact]
    public void NamesThatDifferOtherwise_AreNotReported() => Assert.Empty(GeneratorHarness.Run(
        Post.Of("a", keys: "tags: [C, C#, C++, cafe, café, 后, 後, カ, か]\n"), Post.Of("b", keys: "categories: [c]\nauthor: C\n")).Printed);

    [Theory]
    [InlineData("", "a/2026-04-21-x.md", "b/2026-04-21-X.md", "/2026/04/21/X/", "/2026/04/21/x/", "case")]
    [InlineData("/:title/", "a/2026-04-21-x.md", "b/2026-04-22-X.md", "/X/", "/x/", "case")]
    [InlineData("/:categories/:title", "a/2026-04-21-x.md", "b/2026-04-22-Ｘ.md", "/Ｘ", "/x",
        "case and the width or form of its characters")]
    public void PermalinksThatLookTheSame_AreReported(string pattern, string first, string second, string permalink, string other,
        string difference)
    {
        var run = GeneratorHarness.Run(new ProjectOptions { Properties = { ["NewsContentPermalink"] = pattern } },
            [.. new[] { first, second }.Select(static path => new Post(path, "---\ntitle: A\ndate: 2026-04-21\n---\nx\n"))]);
        var found = run.Diagnostics.Single(static diagnostic => diagnostic.Id == "NCG4017");

        Assert.Equal(Post.Root + second, found.Location.GetLineSpan().Path);
        Assert.Equal(Post.Root + first, Assert.Single(found.AdditionalLocations).GetLineSpan().Path);
        Assert.Contains($"'{permalink}' differs from '{other}' of '{first}' only by {difference}, so",
            found.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}
