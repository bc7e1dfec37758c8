using NewsContent.Compilation;
using Xunit;

namespace NewsContent.Generators.Tests.Bodies;

/// <summary>A build that is cancelled gives up a text in the middle, be it as long as the limits permit.</summary>
public class CancellationTests
{
    [Theory]
    [InlineData("a.md", "---\ntitle: T\n---\n", "A *word* and [another](https://example.com/x).\n\n", "")]
    [InlineData("a.md", "---\ntitle: T\n---\n", "> quote\n> more\n\n", "")]
    [InlineData("a.toml", "a = [", "1, ", "]")]
    [InlineData("a.json", "[", "{ \"title\": \"T\" }, ", "{}]")]
    [InlineData("a.yml", "", "- title: T\n", "")]
    public void CancelledText_HasNoResult(string path, string start, string repeated, string end)
    {
        var file = new PostFile("", path, start + string.Concat(Enumerable.Repeat(repeated, 1_000_000 / repeated.Length)) + end);

        // Where others keep the machine busy, the other thread may cancel too late.
        Assert.Contains(Enumerable.Range(0, 50), _ => IsGivenUp(file));
    }

    [Fact]
    public void TomlFaultInALongFile_IsAFindingOfItsLine()
    {
        var text = string.Concat(Enumerable.Range(0, 2000).Select(static i => $"key{i} = \"some text\"\n")) + "broken = \"\\U00\"\n";
        using var cancellation = new CancellationTokenSource();

        var finding = Assert.Single(PostParser.Parse(new("", "a.toml", text), cancellation.Token).Findings);
        Assert.Equal("NCG1004", finding.Rule.Id);
        Assert.True(finding.Place.Start >= text.IndexOf("broken", StringComparison.Ordinal));
    }

    // Cancels when the work has begun.
    private static bool IsGivenUp(PostFile file)
    {
        using var cancellation = new CancellationTokenSource();
        using var begin = new ManualResetEventSlim();
        var canceller = new Thread(() =>
        {
            begin.Wait();
            cancellation.Cancel();
        });
        canceller.Start();
        try
        {
            begin.Set();
            MarkdownRenderer.Render(PostParser.Parse(file, cancellation.Token), HtmlPolicy.Default, cancellation.Token);
            return false;
        }
        catch (OperationCanceledException)
        {
            return true;
        }
        finally
        {
            canceller.Join();
        }
    }
}
