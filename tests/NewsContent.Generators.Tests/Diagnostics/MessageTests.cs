using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Diagnostics;

/// <summary>Messages show the value that was found, and propose a change that loses no text.</summary>
public class MessageTests
{
    private static readonly ProjectOptions s_expectErrors = new() { ExpectErrors = true };

    [Fact]
    public void UnknownKeyNearNone_IsToBeDeclaredAndTheKnownKeysAreListed()
    {
        var message = Assert.Single(GeneratorHarness.Run(Post.Of("a", keys: "photographer: Ada\n")).Printed);

        Assert.Contains(
            "'photographer' is not a key of Article, so the value is not used; declare a property for the key in a record that derives from Article", message, StringComparison.Ordinal);
        Assert.Matches("a known key: [a-z]+(, [a-z]+){13}$", message);
        Assert.DoesNotContain("remove", message, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownKeyOfATypeOfOnesOwn_NamesTheType()
    {
        var options = new ProjectOptions
        {
            Code = "using NewsContent; [ContentCollection(\"**/*.md\", UnknownKeys = UnknownKeys.Refuse)] public partial record Review { public required string Title { get; init; } }",
            ExpectErrors = true,
        };

        Assert.Contains(
            "'photographer' is not a key of Review, which takes no others, so the value is not used; declare a property for the key in Review, or write a known key: ",
            Assert.Single(GeneratorHarness.Run(options, new Post("a.md", "---\ntitle: A\nphotographer: Ada\n---\n")).Printed),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-03-09-ferry-fares.md", "date: 2026-03-09", "title: ferry fares")]
    [InlineData("2026-03-09-渡轮票价.md", "date: 2026-03-09", "title: 渡轮票价")]
    [InlineData("2026-03-09-a #b.md", "date: 2026-03-09", "title: text")]
    [InlineData("ferry-fares.md", "date: 2021-04-21", "title: ferry fares")]
    public void MissingKey_ProposesWhatTheFileNameSays(string path, string date, string title) => Assert.Equal(
        [$"'{title}'", $"'{date}'"],
        GeneratorHarness.Run(s_expectErrors, new Post(path, "---\nauthor: Ada\n---\n"))
            .Printed.Where(static line => line.Contains("NCG2001", StringComparison.Ordinal))
            .Select(static line => line[line.LastIndexOf("line ", StringComparison.Ordinal)..][5..]).OrderDescending());

    [Theory]
    [InlineData("author: [ a, b, c, d ]", "is the list [ a, b, c, … ]")]
    [InlineData("author: { name: Ada, born: { year: 1815 } }", "is the mapping { name: Ada, born: { … } }")]
    [InlineData("author: []", "is an empty list")]
    [InlineData("author: {}", "is an empty mapping")]
    [InlineData("comments: maybe", "is 'maybe'")]
    public void WrongType_ShowsWhatWasFound(string key, string found) =>
        Assert.Contains(found, Assert.Single(GeneratorHarness.Run(s_expectErrors, Post.Of("a", keys: key + "\n")).Printed),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("NCG4001", "", "b/2026-04-21-a.md")]
    [InlineData("NCG4002", "from: https://example.com/a\n", "2026-04-22-b.md")]
    [InlineData("NCG4013", "series: S\npart: 1\n", "2026-04-22-b.md")]
    [InlineData("NCG4005", "", "2026-04-22-A.md")]
    public void Conflict_HasTheOtherPostAsAnAdditionalLocation(string id, string keys, string other)
    {
        var run = GeneratorHarness.Run(
            new ProjectOptions { ExpectErrors = id == "NCG4001" }, Post.Of("a", keys: keys),
            new Post(other, $"---\ntitle: b\ndate: {(id == "NCG4001" ? "2026-04-21" : "2026-04-22")}\n{keys}---\n"));

        var conflict = run.Diagnostics.Single(diagnostic => diagnostic.Id == id);
        string[] paths = [
            .. conflict.AdditionalLocations.Append(conflict.Location)
            .Select(static location => location.GetLineSpan().Path[Post.Root.Length..]).Order(StringComparer.Ordinal)];
        Assert.Equal(new[] { "2026-04-21-a.md", other }.Order(StringComparer.Ordinal), paths);
    }

    [Theory]
    [InlineData("+++\ntitle = \"Ferries\ndate = 2026-04-21\n+++\n", "2,9", '"')]
    [InlineData("+++\n# it's\ntitle = 'Ferries\ndate = 2026-04-21\nauthor = 'Ada'\n+++\n", "3,9", '\'')]
    [InlineData("+++\nfrom = \"\"\"a\n\"b\"\"\"\ntitle = 'Ferries\n+++\n", "4,9", '\'')]
    [InlineData("{\n\"title\": \"Ferries,\n\"date\": \"2026-04-21\"\n}\n", "2,10", '"')]
    public void QuoteThatDoesNotCloseInTomlOrJson_IsNamedWhereItWasOpened(string post, string place, char quote) =>
        Assert.Contains(
            $"({place}): error NCG1004: The front matter is not valid {(post[0] == '+' ? "TOML" : "JSON")}: the quote {quote} opened in line {place.Replace(",", ", column ", StringComparison.Ordinal)}, is not closed in that line; ",
            Assert.Single(GeneratorHarness.Run(s_expectErrors, new Post("2026-04-21-a.md", post)).Printed),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("title = \"\"\"Ferries\ndate = 2026-04-21\n", 9, "\"\"\"")]
    [InlineData("title = '''Ferries\n''\ndate = 2026-04-21\n", 9, "'''")]
    [InlineData("from = \"\"\"a\nb\"\"\"\n  title = \"\"\"Ferries\n", 11, "\"\"\"")]
    public void ThreeQuotesThatDoNotClose_AreNamedWhereTheyWereOpened(string toml, int column, string quotes)
    {
        var line = toml.StartsWith("from", StringComparison.Ordinal) ? 4 : 2;
        Assert.EndsWith(
            $"({line},{column}): error NCG1004: The front matter is not valid TOML: the quotes {quotes} opened in line {line}, column {column}, are not closed; close the quotes at the end of the value",
            Assert.Single(GeneratorHarness.Run(s_expectErrors, new Post("2026-04-21-a.md", $"+++\n{toml}+++\n")).Printed),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: 'It's late'", 12,
        "the quote ' opened in column 8 closes in column 11, before the end of the value; write '' for a quote inside the value")]
    [InlineData("title: \"The \"Ada\" sails\"", 14,
        "the quote \" opened in column 8 closes in column 13, before the end of the value; write \\\" for a quote inside the value")]
    public void QuoteInsideAValue_IsToBeEscaped(string title, int column, string reason) => Assert.EndsWith(
        $"(2,{column}): error NCG1004: The front matter is not valid YAML: {reason}",
        Assert.Single(GeneratorHarness.Run(s_expectErrors, new Post("2026-04-21-a.md", $"---\n{title}\ndate: 2026-04-21\n---\n")).Printed),
        StringComparison.Ordinal);

    [Fact]
    public void BrokenEscapeBetweenThreeQuotes_IsNoOpenQuote() => Assert.DoesNotContain(
        "not closed",
        Assert.Single(
            GeneratorHarness.Run(s_expectErrors, new Post("2026-04-21-a.md", "+++\ntitle = \"\"\"a \\q b\"\"\"\ndate = 2026-04-21\n+++\n")).Printed),
        StringComparison.Ordinal);
}
