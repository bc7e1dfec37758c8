using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests;

/// <summary>What generated code holds of packed posts as string literals has the limit of an assembly too.</summary>
public class PackedLiteralTests
{
    private const string Fix = "C# takes 15 MB an assembly (CS8103); put the posts of some years into a class library of their own (docs/sharding.md)";

    [Fact]
    public void TooManyLinks_AreAnErrorWithoutCS8103()
    {
        var link = "[b](2026-04-21-b.md?" + new string('q', 1_000);
        var posts = Enumerable.Range(0, 10).Select(post => Post.Of("a" + post, body: string.Join("\n\n", Enumerable.Range(0, 900).Select(i => $"{link}{i})"))));

        var finding = Assert.Single(Run([.. posts, Post.Of("b")]));
        Assert.StartsWith("error NCG4003: The links and terms of packed posts need 17.", finding, StringComparison.Ordinal);
        Assert.EndsWith(Fix, finding, StringComparison.Ordinal);
    }

    [Fact]
    public void TooLongTerms_AreAnErrorWithoutCS8103()
    {
        var name = new string('t', 32_000);
        var posts = Enumerable.Range(0, 260).Select(post => Post.Of("a" + post, keys: $"author: {name}{post}\n"));

        var finding = Assert.Single(Run([.. posts]));
        Assert.StartsWith("error NCG4003: The links and terms of packed posts need 15.9 MB of string literals; ", finding, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Run(Post[] posts)
    {
        var run = GeneratorHarness.Run(new ProjectOptions { ExpectErrors = true }, posts);
        Assert.True(run.Compilation.Emit(Stream.Null).Success);
        return run.Printed;
    }
}
