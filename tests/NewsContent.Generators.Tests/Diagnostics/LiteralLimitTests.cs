using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Diagnostics;

/// <summary>The limit of string literals, whose bodies packed posts do not meet.</summary>
public class LiteralLimitTests
{
    private const string Fix = "C# takes 15 MB an assembly (CS8103); set NewsContentStorage to Pack, or to Auto, which packs such an archive";

    private const string Declared = """
        using System.Collections.Generic;
        using NewsContent;
        [ContentCollection("*.json")]
        public partial record Place
        {
            public string? Text { get; init; }
            public Author? Author { get; init; }
            public Dictionary<string, string> Map { get; init; } = new();
            public FrontMatterValue? Any { get; init; }
        }
        """;

    [Fact]
    [Proves("NCG4003")]
    public void TooMuchText_IsOneErrorWithoutCS8103() => Assert.Equal(["error NCG4003: The posts need 15.9 MB of string literals; " + Fix], Run(new(), PostsOf(megabytes: 16)));

    [Fact]
    public void AsMuchTextAsIsAllowed_Compiles() =>
        Assert.Equal(28, GeneratorHarness.Run(PostsOf(megabytes: 14)).Articles.Count);

    [Theory]
    [InlineData("\"text\":\"*\"")]
    [InlineData("\"author\":\"*\"")]
    [InlineData("\"map\":{\"a\":\"*\"}")]
    [InlineData("\"any\":{\"a\":[{\"b\":\"*\"}]}")]
    public void TextOfAnyKind_Counts(string value)
    {
        var posts = Enumerable.Range(0, 3).Select(file => new Post($"places{file}.json", $"[{string.Join(",\n", Enumerable.Range(0, 110).Select(i =>
            "{\"slug\":\"p" + (file * 1000 + i) + "\"," + value.Replace("*", new string('字', 25_000) + file + "." + i, StringComparison.Ordinal) + "}"))}]"));

        Assert.Matches(@"^places1\.json\(1,1\): error NCG4003: The posts need 15\.\d MB of string literals, 5\.\d MB of them for this file; ",
            Assert.Single(Run(new ProjectOptions { Code = Declared }, [.. posts])));
    }

    [Fact]
    public void TextThatLinksBecome_Counts()
    {
        var folder = new string('p', 200) + "/";
        var options = new ProjectOptions { Properties = { ["NewsContentPermalink"] = $"/{folder}{folder}{folder}{folder}:title/" } };
        var posts = Enumerable.Range(0, 7).Select(post => Post.Of("a" + post, body: string.Concat(Enumerable.Range(0, 1_600).Select(i => $"[b](2026-04-21-b.md) {post}{i}\n\n"))));

        Assert.StartsWith("error NCG4003: The posts need 17.", Assert.Single(Run(options, [.. posts, Post.Of("b")])), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Run(ProjectOptions options, Post[] posts)
    {
        var run = GeneratorHarness.Run(options with { ExpectErrors = true }, posts);
        Assert.True(run.Compilation.Emit(Stream.Null).Success);
        return run.Printed;
    }

    // Half a megabyte of string literals a post; no two alike, as the compiler stores one literal once.
    private static Post[] PostsOf(int megabytes) =>
    [
        .. Enumerable.Range(0, megabytes * 2).Select(static i => Post.Of(
            "a" + i, body: string.Join("\n\n", Enumerable.Repeat($"{i}" + new string('字', 1000), 257)))),
    ];
}
