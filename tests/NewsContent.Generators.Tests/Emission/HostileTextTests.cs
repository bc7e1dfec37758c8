using CsCheck;
using Microsoft.CodeAnalysis;
using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Emission;

public class HostileTextTests
{
    [Theory]
    [InlineData("\"; } } class Injected { //")]
    [InlineData("</summary><script>alert(1)</script>")]
    [InlineData("*/ #error x")]
    [InlineData("{0} {{ }} $\"{x}\" \"\"\"\" \\u0041 \\")]
    [InlineData("𠮷 😀 ﷽ é é ｆｕｌｌ")]
    [InlineData("a\u202Eb\u2066c\u200Dd\u00ADe")]
    public void Text_IsReadBackEqualAndNothingElseIsCompiled(string text)
    {
        var yaml = "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
        var run = GeneratorHarness.Run(Post.Of("x", keys: $"author: {yaml}\ntags: [ {yaml} ]\nlayout: {yaml}\n", body: "`" + text + "`"));

        Assert.Equal(text, run.Article.Layout);
        Assert.Equal(text, run.Article.Author?.Name);
        Assert.Equal(text, run.Article.Tags[0].Name);
        Assert.Null(run.Compilation.GetTypeByMetadataName("NewsContent.Injected") ?? run.Compilation.GetTypeByMetadataName("Injected"));
    }

    [Theory]
    [InlineData("\\n")]
    [InlineData("\\r")]
    [InlineData("\\N")]
    [InlineData("\\L")]
    [InlineData("\\P")]
    public void EscapedLineBreakInATitle_CannotEndADocComment(string escape)
    {
        var run = GeneratorHarness.Run(new Post("2026-04-21-x.md", $"---\ntitle: \"a{escape}class Injected {{ }} //\"\ndate: 2026-04-21\n---\n"));

        Assert.Null(run.Compilation.GetTypeByMetadataName("NewsContent.Injected"));
        Assert.DoesNotContain(run.Compilation.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("\uFFFE")]
    [InlineData("a\uFFFFb")]
    [InlineData("\uFDD0\U0001FFFE\U0010FFFF")]
    public void Noncharacter_BecomesNoPartOfAName(string text)
    {
        var escaped = string.Concat(text.EnumerateRunes().Select(static rune => $"\\U{rune.Value:X8}"));

        Assert.Equal(text, GeneratorHarness.Run(Post.Of("x", keys: $"author: \"{escaped}\"\ntags: [ \"{escaped}\" ]\n")).Article.Tags[0].Name);
    }

    [Fact]
    public void TextInAMessage_StaysOnItsLine()
    {
        var run = GeneratorHarness.Run(Post.Of("x", keys: "\"a\\nb\\u2028c\\u202Ed\\x85\": 1\n"));

        Assert.StartsWith(@"2026-04-21-x.md(4,1): warning NCG2005: 'a\u000Ab\u2028c\u202Ed\u0085' is not a key of Article, so",
            Assert.Single(run.Printed), StringComparison.Ordinal);
    }

    [Fact]
    public void HalfOfASurrogatePairInAMessage_IsWrittenOut()
    {
        var run = GeneratorHarness.Run(new ProjectOptions { ExpectErrors = true }, new Post("2026-04-21-x.md", "+++\n😀\n+++\n"));

        Assert.Contains(@"\uD83D", Assert.Single(run.Printed), StringComparison.Ordinal);
    }

    [Fact]
    public void LongTextInAMessage_IsCut() =>
        Assert.InRange(Assert.Single(GeneratorHarness.Run(new ProjectOptions { ExpectErrors = true }, new Post("2026-04-21-x.md", $"---\ntitle: a\ndate: '{new string('港', 9_000)}'\n---\n")).Printed).Length, 1_000, 1_200);

    [Fact]
    public void GeneratedFiles_HoldNoFormatCharacter()
    {
        var run = GeneratorHarness.Run(Post.Of("x", keys: "tags: [ \"a\u202E\u200D\uFEFFb\" ]\n", body: "\u202E\u2066 body"));

        Assert.All(run.Sources.Values, static source => Assert.DoesNotMatch(@"[\p{Cf}\p{Zl}\p{Zp}]", source));
    }

    [Fact]
    public void AnyFileName_GivesANameThatCompiles() => Gen.String[Gen.Char, 1, 40].Sample(static name =>
    {
        var slug = new string([.. name.Where(static c => c is not ('/' or '\\') && !char.IsControl(c) && !char.IsSurrogate(c))]);
        var run = GeneratorHarness.Run(Post.Of("t"), new Post($"2026-04-22-x{slug}.md", "---\ntitle: T\ndate: 2026-04-22\n---\n"));
        Assert.Equal(2, run.Articles.Count);
    }, iter: 40, threads: 1);

    [Theory]
    [InlineData("System")]
    [InlineData("Equals")]
    [InlineData("M04")]
    [InlineData("class")]
    [InlineData("value")]
    [InlineData("_")]
    [InlineData("-")]
    [InlineData("𠀀")]
    [InlineData("NewsContent")]
    public void AwkwardSlug_Compiles(string slug) =>
        Assert.Single(GeneratorHarness.Run(Post.Of("t", keys: $"slug: '{slug}'\nauthor: '{slug}'\ntags: ['{slug}']\n")).Articles);
}
