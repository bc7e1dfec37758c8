using System.Text;
using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.FrontMatter;

/// <summary>Where front matter begins and ends, and in which encoding: what is odd is read as it is meant, or an error at its place.</summary>
public class FramingTests
{
    private const string Whole = "---\ntitle: Ferries\ndate: 2026-04-21\n---\nThe *first* ferry.\n";

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("The first ferry.\n")]
    [InlineData(" ---\ntitle: a\n---\n")]
    [InlineData("\n---\ntitle: a\n---\n")]
    [InlineData("----\ntitle: a\n---\n")]
    public void NoFenceAtTheStart_IsAnErrorThere(string text) => AssertError("(1,1): error NCG1001", text);

    [Theory]
    [InlineData("---\ntitle: a\n")]
    [InlineData("---\ntitle: a\n --- \n")]
    [InlineData("---\ntitle: a\n----\n")]
    [InlineData("+++\ntitle = 'a'\n---\n")]
    [InlineData("{ \"title\": \"a\"\n")]
    public void FenceThatIsNeverClosed_IsAnErrorAtTheOpeningOne(string text) => AssertError("(1,1): error NCG1002", text);

    [Theory]
    [InlineData("---\n- a\n---\n", "(2,1): error NCG1007")]
    [InlineData("---\njust text\n---\n", "(2,1): error NCG1007")]
    [InlineData("---\n---\n", "(1,1): error NCG2001")]
    [InlineData("---\ntitle: a\n--- b\nc: d\n---\n", "(3,1): error NCG1004")]
    [InlineData("---\ntitle: a\u0000b\n---\n", "(2,9): error NCG1009")]
    [InlineData("---\ntitle: a\u001Bb\n---\n", "(2,9): error NCG1009")]
    [InlineData("---\r\ntitle: a\r\ndate: b\r\n---\r\n", "(3,7): error NCG2002")]
    [InlineData("---\ntitle: a\n# b\u0085# c\nd: \"e\n---\n", "(5,4): error NCG1004")]
    public void FrontMatterThatIsNone_IsAnErrorAtItsPlace(string text, string expected) => AssertError(expected, text);

    [Theory]
    [InlineData("---  \ntitle: Ferries\ndate: 2026-04-21\n---\t\nThe *first* ferry.\n")]
    [InlineData("---\r\ntitle: Ferries\r\ndate: 2026-04-21\r\n---\r\nThe *first* ferry.\r\n")]
    [InlineData("---\rtitle: Ferries\rdate: 2026-04-21\r---\rThe *first* ferry.\r")]
    [InlineData("\uFEFF---\ntitle: Ferries\ndate: 2026-04-21\n---\nThe *first* ferry.\n")]
    [InlineData("---\ntitle: Ferries\ndate: 2026-04-21\n...\nThe *first* ferry.")]
    public void OddFences_GiveTheSamePost(string text)
    {
        var (odd, usual) = (GeneratorHarness.Run(new Post("2026-04-21-a.md", text)), GeneratorHarness.Run(new Post("2026-04-21-a.md", Whole)));

        Assert.Equal((usual.Article.Title, usual.Article.Html.ToString()), (odd.Article.Title, odd.Article.Html.ToString()));
    }

    [Fact]
    public void FenceInTheBody_IsText()
    {
        var html = GeneratorHarness.Run(new Post("2026-04-21-a.md", Whole + "```\n---\ntitle: b\n---\n```\n")).Article.Html.ToString();

        Assert.Contains("title: b", html, StringComparison.Ordinal);
    }

    [Fact]
    public void BodyThatEndsAtTheFence_IsEmpty() =>
        Assert.Equal("", GeneratorHarness.Run(new Post("2026-04-21-a.md", "---\ntitle: Ferries\ndate: 2026-04-21\n---")).Article.Html.ToString());

    [Fact]
    public void NulInTheBody_BecomesAReplacementCharacter() =>
        Assert.Contains("a\uFFFDb", GeneratorHarness.Run(new Post("2026-04-21-a.md", Whole + "\na\0b\n")).Article.Html.ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData(new byte[] { 0xC0, 0xAF })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xE6, 0xB8 })]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xC4, 0xE3, 0xBA, 0xC3 })]
    public void BytesThatAreNoUtf8_AreAnErrorAtTheFirst(byte[] bytes) =>
        AssertError("(5,19): error NCG1003", new Post("2026-04-21-a.md", [.. Encoding.UTF8.GetBytes(Whole[..^1]), .. bytes]));

    [Fact]
    public void Utf16_IsAnError() => AssertError("(1,1): error NCG1003", new Post("2026-04-21-a.md", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Whole)]));

    private static void AssertError(string expected, string text) => AssertError(expected, new Post("2026-04-21-a.md", text));

    private static void AssertError(string expected, Post post) =>
        Assert.StartsWith("2026-04-21-a.md" + expected, GeneratorHarness.Run(new ProjectOptions { ExpectErrors = true }, post).Printed.First(), StringComparison.Ordinal);
}
