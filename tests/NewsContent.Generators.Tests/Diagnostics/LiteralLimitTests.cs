using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Diagnostics;

/// <summary>The limit of string literals, which packed posts do not meet.</summary>
public class LiteralLimitTests
{
    [Fact]
    [Proves("NCG4003")]
    public void TooMuchText_IsOneErrorWithoutCS8103()
    {
        var run = GeneratorHarness.Run(new ProjectOptions { ExpectErrors = true }, PostsOf(megabytes: 16));

        var finding = Assert.Single(run.Printed);
        Assert.Matches(@"^error NCG4003: The posts need 15\.9 MB of string literals; C# takes 15 MB an assembly \(CS8103\); set NewsContentStorage to Pack", finding);
        Assert.True(run.Compilation.Emit(Stream.Null).Success);
    }

    [Fact]
    public void AsMuchTextAsIsAllowed_Compiles() =>
        Assert.Equal(28, GeneratorHarness.Run(PostsOf(megabytes: 14)).Articles.Count);

    // Half a megabyte of string literals a post; no two alike, as the compiler stores one literal once.
    private static Post[] PostsOf(int megabytes) =>
    [
        .. Enumerable.Range(0, megabytes * 2).Select(static i => Post.Of(
            "a" + i, body: string.Join("\n\n", Enumerable.Repeat($"{i}" + new string('字', 1000), 257)))),
    ];
}
