using System.Diagnostics.CodeAnalysis;
using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.FrontMatter;

/// <summary>YAML as people and scrapers get it wrong: one error, in the line where the mistake is.</summary>
public class MalformedYamlTests
{
    [Theory]
    [InlineData("title: \"Ferries\ndate: 2026-04-21", 2)]
    [InlineData("title: 'Ferries\ndate: 2026-04-21", 2)]
    [InlineData("title: Ferries\ntags:[a, b]\ndate: 2026-04-21", 3)]
    [InlineData("title: @ferries", 2)]
    [InlineData("title: `ferries`", 2)]
    [InlineData("title: %ferries", 2)]
    [InlineData("title: Ferries\ntags:\n\t- city", 4)]
    [InlineData("title: Ferries\ntags: [ city, , port ]", 3)]
    [InlineData("title: Ferries\ntags: [ city, port\ndate: 2026-04-21", 3)]
    [InlineData("title: Ferries\ntags: { city: port", 4)]
    [InlineData("title: \"C:\\Users\\ferry\"", 2)]
    [InlineData("title: \"\\U00110000\"", 2)]
    [InlineData("title: \"\\uD83D\"", 2)]
    [InlineData("title: \"\\智\"", 2)]
    [InlineData("title: [Photos] Ferries", 2)]
    [InlineData("title: \"The \"first\" ferry\"", 2)]
    [InlineData("title: Ferries: a: b", 2)]
    [InlineData("title: Ferries\nfrom: https://example.com/a: b", 3)]
    [InlineData("title: | Ferries", 2)]
    [InlineData("title: >0\n  Ferries", 2)]
    [InlineData("title: Ferries\n  date: 2026-04-21", 3)]
    [InlineData("title: Ferries\n date: 2026-04-21", 3)]
    [InlineData("- title: Ferries\ndate: 2026-04-21", 3)]
    [InlineData("title: Ferries\n? [a, b]\n: c", 3)]
    public void Mistake_IsASyntaxErrorInItsLine([StringSyntax("yaml")] string yaml, int line)
    {
        var run = GeneratorHarness.Run(new ProjectOptions { ExpectErrors = true }, new Post("2026-04-21-a.md", $"---\n{yaml}\n---\nText.\n"));

        Assert.StartsWith($"2026-04-21-a.md({line},", Assert.Single(run.Printed), StringComparison.Ordinal);
        Assert.Contains(": error NCG1004: The front matter is not valid YAML: ", run.Printed.Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: \"Ferries\ndate: 2026-04-21\nauthor: \"Ada\"", 8,
        "the quote \" opened in line 2, column 8, is not closed in that line; close the quote at the end of the value")]
    [InlineData("title: 'Ferries\ndate: 2026-04-21\ntags: [ 'a' ]", 8,
        "the quote ' opened in line 2, column 8, closes only in line 4; close the quote at the end of the value")]
    [InlineData("title: \"Ferries\ndate: 2026-04-21", 8,
        "the quote \" opened in line 2, column 8, is not closed in that line; close the quote at the end of the value")]
    [InlineData("title: Ferries\ntags: [ \"a, b ]\ndate: 2026-04-21", 9,
        "the quote \" opened in line 3, column 9, is not closed in that line; close the quote at the end of the value")]
    [InlineData("\"title: Ferries\ndate: 2026-04-21", 1,
        "the quote \" opened in line 2, column 1, is not closed in that line; close the quote at the end of the value")]
    public void QuoteThatDoesNotClose_IsNamedWhereItWasOpened([StringSyntax("yaml")] string yaml, int column, string reason)
    {
        var error = Assert.Single(Errors(yaml));

        Assert.EndsWith("YAML: " + reason, error, StringComparison.Ordinal);
        Assert.Contains($",{column}): error NCG1004", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("*ferries*", "NCG1006")]
    [InlineData("&ferries", "NCG1006")]
    [InlineData("!!python/object/apply:os.system [ \"ls\" ]", "NCG1006")]
    [InlineData("[ a, b ]", "NCG2003")]
    [InlineData("{ a: b }", "NCG2003")]
    public void TitleThatIsNoText_IsAnErrorAtIt(string title, string id) => Assert.StartsWith($"2026-04-21-a.md(3,8): error {id}", Errors($"date: 2026-04-21\ntitle: {title}").First(), StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("2026-04-31T08:00:00Z")]
    [InlineData("昨天")]
    [InlineData("yesterday")]
    [InlineData("٢٠٢٦-٠٤-٢١")]
    [InlineData("２０２６-０４-２１")]
    [InlineData("0000-01-01")]
    [InlineData("2026-04-21T00:00:00+15:00")]
    [InlineData("2026-04-21T25:00:00Z")]
    [InlineData("2026/04/21")]
    [InlineData("04/21/2026")]
    [InlineData("21.4.2026")]
    [InlineData("20260421")]
    [InlineData("1776729600")]
    [InlineData("二〇二六年四月二十一日")]
    public void DateThatIsNone_IsAnErrorAtIt(string date) => Assert.StartsWith($"2026-04-21-a.md(3,7): error NCG2002: 'date' is not a date: '{date}'", Errors($"title: a\ndate: {date}").Single(), StringComparison.Ordinal);

    [Theory]
    [InlineData("no")]
    [InlineData("null and void")]
    [InlineData("1.10")]
    [InlineData("0x1F")]
    [InlineData("12:30:45")]
    [InlineData("2026-04-21")]
    [InlineData("1e3")]
    public void TextThatLooksLikeAnotherType_IsText(string text) => Assert.Equal(text, GeneratorHarness.Run(new Post("2026-04-21-a.md", $"---\ntitle: {text}\ndate: 2026-04-21\ntags: {text}\n---\n")).Article.Tags[0].Name);

    private static IEnumerable<string> Errors(string yaml) => GeneratorHarness.Run(new ProjectOptions { ExpectErrors = true }, new Post("2026-04-21-a.md", $"---\n{yaml}\n---\nText.\n")).Printed;
}
