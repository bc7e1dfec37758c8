using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Articles;

/// <summary>Excerpts, messages and identifiers never cut a grapheme cluster in two.</summary>
public class TextCutTests
{
    public static TheoryData<string> Characters =>
    [
        "e\u0301\u0323", "👨‍👩‍👧‍👦", "🏳️‍🌈", "👍🏽", "🇩🇪", "🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F",
        "\u1112\u1161\u11AB", "하\u11AB", "क्\u200Dषि", "葛\U000E0100", "❤️", "が", "𠮷", "☎︎",
    ];

    [Theory]
    [MemberData(nameof(Characters))]
    public void Excerpt_EndsBetweenCharacters(string character)
    {
        for (var before = 299 - character.Length; before <= 299; before++)
        {
            var run = GeneratorHarness.Run(Post.Of("a", body: new string('x', before) + character + new string('y', 20)));
            var excerpt = run.Article.Excerpt[..^1];

            Assert.EndsWith("…", run.Article.Excerpt, StringComparison.Ordinal);
            Assert.True(excerpt == new string('x', before)
                || excerpt.StartsWith(new string('x', before) + character, StringComparison.Ordinal), excerpt[(before - 2)..]);
        }
    }

    [Fact]
    public void Flags_AreCutInPairs()
    {
        var flags = string.Concat(Enumerable.Repeat("🇩🇪", 100));

        Assert.Equal(4 * 74 + 1, GeneratorHarness.Run(Post.Of("a", body: flags)).Article.Excerpt.Length);
        Assert.Equal(2 + 4 * 74 + 1, GeneratorHarness.Run(Post.Of("a", body: "ab" + flags)).Article.Excerpt.Length);
    }

    [Fact]
    public void EndlessMarks_AreCutAllTheSame() =>
        Assert.Equal(300, GeneratorHarness.Run(Post.Of("a", body: "e" + new string('\u0301', 5_000))).Article.Excerpt.Length);

    [Fact]
    public void ValueInAMessage_EndsBetweenCharacters()
    {
        var run = GeneratorHarness.Run(new ProjectOptions { ExpectErrors = true },
            Post.Of("a", keys: $"comments: {new string('x', 998)}👨‍👩‍👧{new string('y', 50)}\n"));

        Assert.Contains("xx…", Assert.Single(run.Printed), StringComparison.Ordinal);
        Assert.DoesNotContain("👨", run.Printed.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Identifier_HasAtMost64CharactersAndEndsBetweenThem()
    {
        var run = GeneratorHarness.Run(
            Post.Of("a", keys: $"tags: [ {new string('x', 63)}कि{new string('y', 9)}, {new string('z', 63)}q\u0323\u0307 ]\n"));
        var members = run.Driver.GetRunResult().Results[0]
            .GeneratedSources.Single(static source => source.HintName.Contains("Tags", StringComparison.Ordinal)).SourceText.ToString();

        Assert.Contains($" {new string('x', 63)} ", members, StringComparison.Ordinal);
        Assert.Contains($" {new string('z', 63)} ", members, StringComparison.Ordinal);
    }
}
