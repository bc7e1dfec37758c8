using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Diagnostics;

/// <summary>Rules of the archive whose causes are too large for fixtures.</summary>
public class ArchiveRuleTests
{
    private static readonly ProjectOptions s_expectErrors = new() { ExpectErrors = true };

    [Fact]
    [Proves("NCG4004")]
    public void FindingsOfARule_AreCappedAtAHundred()
    {
        var run = GeneratorHarness.Run(s_expectErrors, [.. Enumerable.Range(0, 103).Select(static i => new Post($"2026-04-21-{i}.md", "---\ntitle: a\n---\n"))]);

        Assert.Equal(100, run.Ids.Count(static id => id == "NCG2001"));
        Assert.Equal("error NCG4004: 3 more of NCG2001 not shown, as NewsContentMaxDiagnostics is 100; put right those above and build again", run.Printed.Last());
    }

    [Fact]
    public void FindingsOfAFile_AreCappedAtTwentyFive()
    {
        var run = GeneratorHarness.Run(Post.Of("a", keys: string.Concat(Enumerable.Range(0, 29).Select(static i => $"unknown{i}: x\n"))));

        Assert.Equal(25, run.Ids.Count(static id => id == "NCG2005"));
        Assert.Equal("2026-04-21-a.md(1,1): warning NCG4004: 4 more of NCG2005 not shown, as 25 of a file are; put right those above and build again", run.Printed.Last());
    }

    [Fact]
    public void FullFiles_AreNamedUpToTheCapOfTheRule()
    {
        var keys = string.Concat(Enumerable.Range(0, 27).Select(static i => $"unknown{i}: x\n"));
        var run = GeneratorHarness.Run(new ProjectOptions { Properties = { ["NewsContentMaxDiagnostics"] = "26" } }, Post.Of("a", keys: keys), Post.Of("b", keys: keys), Post.Of("c", keys: keys));

        Assert.Equal(
            [
                "warning NCG4004: 54 more of NCG2005 not shown, as NewsContentMaxDiagnostics is 26; put right those above and build again",
                "2026-04-21-a.md(1,1): warning NCG4004: 2 more of NCG2005 not shown, as 25 of a file are; put right those above and build again",
            ],
            run.Printed.TakeLast(2));
    }

    [Fact]
    public void MaxDiagnostics_ShowsMoreOfARule()
    {
        var posts = Enumerable.Range(100, 120).Select(static number => new Post($"{number}.md", "---\ntitle: A\n---\n")).ToArray();
        var run = GeneratorHarness.Run(new ProjectOptions { Properties = { ["NewsContentMaxDiagnostics"] = "1000" }, ExpectErrors = true }, posts);

        Assert.Equal(120, run.Ids.Count(static id => id == "NCG2001"));
        Assert.DoesNotContain("NCG4004", run.Ids);
    }

    [Fact]
    public void NotShownFindings_AreCountedForEachRule()
    {
        var keys = string.Concat(Enumerable.Range(0, 26).Select(static i => $"unknown{i}: x\n")) + "author: ' Ada'\n";
        var run = GeneratorHarness.Run(Post.Of("a", keys: keys));

        Assert.Equal(
            [
                "2026-04-21-a.md(1,1): warning NCG4004: 1 more of NCG2005 not shown, as 25 of a file are; put right those above and build again",
                "2026-04-21-a.md(1,1): info NCG4004: 1 more of NCG2101 not shown, as 25 of a file are; put right those above and build again",
            ],
            run.Printed.TakeLast(2));
    }

    [Fact]
    public void InvalidPost_IsHeldAgainstTheOthersAllTheSame()
    {
        var run = GeneratorHarness.Run(s_expectErrors, Post.Of("a", keys: "comments: maybe\n"), new Post("b/2026-04-21-a.md", "---\ntitle: a\ndate: 2026-04-21\n---\n"));

        Assert.Equal(["NCG2003", "NCG4001"], run.Ids);
    }

    // Markdig gives a renderer back to its pool even when it failed half-way, with its state as it was.
    [Fact]
    public void PostThatCannotBeRendered_LeavesTheOthersAsTheyAre()
    {
        var nested = string.Concat(Enumerable.Repeat("![", 140)) + "x" + string.Concat(Enumerable.Repeat("](a.png)", 140));
        var run = GeneratorHarness.Run(s_expectErrors, Post.Of("a", body: nested), Post.Of("b", body: "*b*"));

        Assert.Equal(["NCG3002"], run.Ids);
        Assert.Equal("<p><em>b</em></p>\n", run.Article.Html.ToString());
    }
}
