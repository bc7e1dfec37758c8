using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Diagnostics;

/// <summary>Collections that users declare: what they hold, and what is reported in posts and in the C# file.</summary>
public class SchemaRuleTests
{
    private const string Usings = "using NewsContent; using System; using System.Collections.Generic; using System.Collections.Immutable; using System.ComponentModel.DataAnnotations;\n";

    private const string Review = """
        namespace My;
        public enum Verdict { Mixed, MustRead }
        public sealed class Place { public required string City { get; init; } public int Floor { get; init; } }
        [ContentCollection("reviews/**/*.md", UnknownKeys = UnknownKeys.Refuse)]
        public sealed partial record Review
        {
            public required string Title { get; init; }
            [Range(1, 5)] public required byte Rating { get; init; }
            [FrontMatter("reviewed-on")] public DateOnly Date { get; init; }
            public Verdict Verdict { get; init; } = Verdict.Mixed;
            public double? Weight { get; init; }
            public ImmutableArray<string> Topics { get; init; }
            public IReadOnlyDictionary<string, int> Pages { get; init; } = new Dictionary<string, int>();
            public Place? Where { get; init; }
            [RegularExpression("[a-z]+")] public string? Code { get; init; }
            public Html Body { get; init; }
        }
        """;

    [Fact]
    public void DeclaredCollection_HoldsTypedEntries()
    {
        var run = GeneratorHarness.Run(
            new ProjectOptions { Code = Usings + Review },
            new Post("reviews/alien.md", "---\ntitle: Alien\nrating: 5\nreviewed-on: 2026-04-21\nverdict: must-read\nweight: 1.5\ntopics: [a, b]\npages: { one: 1 }\nwhere: { city: 上海, floor: -2 }\ncode: abc\n---\n*Good.*\n"),
            new Post("reviews/brazil.md", "---\ntitle: Brazil\nrating: 4\n---\nText.\n"));

        Assert.Empty(run.Printed);
        dynamic alien = run.Member("My.Reviews", "alien")!;
        Assert.Equal("alien", (string)alien.Id);
        Assert.Equal((byte)5, (byte)alien.Rating);
        Assert.Equal(new DateOnly(2026, 4, 21), (DateOnly)alien.Date);
        Assert.Equal("MustRead", ((object)alien.Verdict).ToString());
        Assert.Equal(1.5, (double)alien.Weight);
        Assert.Equal(2, (int)alien.Topics.Length);
        Assert.Equal(1, (int)alien.Pages["one"]);
        Assert.Equal(-2, (int)alien.Where.Floor);
        Assert.Equal("<p><em>Good.</em></p>\n", ((object)alien.Body).ToString());
        dynamic brazil = run.Member("My.Reviews", "brazil")!;
        Assert.Equal(0, (int)brazil.Topics.Length);
        Assert.Equal("Mixed", ((object)brazil.Verdict).ToString());
    }

    [Theory]
    [InlineData("rating: 5\nverdict: mustraed", "4,10", "NCG2010")]
    [InlineData("rating: 300", "3,9", "NCG2011")]
    [InlineData("rating: 7", "3,9", "NCG2012")]
    [InlineData("rating: 5\ncode: A1", "4,7", "NCG2012")]
    [InlineData("rating: '5'", "3,9", "NCG2003")]
    [InlineData("rating: 5\nwhere: { floor: 1 }", "4,8", "NCG2001")]
    [InlineData("rating: 5\nreviewed-on: 2026-04-21 20:00", "4,14", "NCG2002")]
    [Proves("NCG2010", "NCG2011", "NCG2012")]
    public void BrokenValue_IsReportedAtItsPlace(string keys, string place, string id)
    {
        var run = GeneratorHarness.Run(
            new ProjectOptions { Code = Usings + Review, ExpectErrors = true }, new Post("reviews/a.md", $"---\ntitle: A\n{keys}\n---\nText.\n"));

        Assert.StartsWith($"reviews/a.md({place}): error {id}: ", Assert.Single(run.Printed), StringComparison.Ordinal);
    }

    [Fact]
    [Proves("NCG2013")]
    public void RefusedKey_IsAnErrorAtTheKey()
    {
        var run = GeneratorHarness.Run(
            new ProjectOptions { Code = Usings + Review, ExpectErrors = true }, new Post("reviews/a.md", "---\ntitle: A\nrating: 1\nweigth: 2\n---\n"));

        Assert.Equal(["reviews/a.md(4,1): error NCG2013: 'weigth' is not a key of Review, which takes no others; did you mean 'weight'?"], run.Printed);
    }

    [Fact]
    public void ArticlesBesideOtherCollections_AreDeclared()
    {
        var run = GeneratorHarness.Run(
            new ProjectOptions { Code = Usings + Review + "[ContentCollection(\"news/**/*.md\", Name = \"Articles\")] public sealed partial record NewsArticle : Article; static class Use { public static object It => Articles.Y2026.M04.a; }" },
            new Post("reviews/a.md", "---\ntitle: A\nrating: 1\n---\n"), new Post("news/2026-04-21-a.md", "---\ntitle: News\ndate: 2026-04-21\n---\n"));

        Assert.Equal("News", Assert.IsAssignableFrom<Article>(run.Member("My.Use", "It")).Title);
    }

    [Fact]
    [Proves("NCG4007")]
    public void UnclaimedPost_IsAWarning()
    {
        var run = GeneratorHarness.Run(
            new ProjectOptions { Code = Usings + Review }, new Post("reviews/a.md", "---\ntitle: A\nrating: 1\n---\n"), Post.Of("b"));

        Assert.Equal(
            ["2026-04-21-b.md(1,1): warning NCG4007: The patterns of the project's collections do not match this file, so the post is left out; change the pattern of Review, or move the file to a folder that a pattern matches"], run.Printed);
    }

    [Theory]
    [InlineData("partial record A { public System.IO.Stream? S { get; init; } }", "NCG5001")]
    [InlineData("record A { }", "NCG5002")]
    [InlineData("abstract partial record A { }", "NCG5003")]
    [InlineData("partial record A { } [ContentCollection(\"*.md\")] public partial record B { }", "NCG5004")]
    [InlineData("partial record A { } [ContentCollection(\"none/*.md\")] public partial record B { }", "NCG5005")]
    [InlineData("partial record A { public string? T { get; init; } [FrontMatter(\"t\")] public string? U { get; init; } }", "NCG5006")]
    [InlineData("partial record A { [Own] public string? T { get; init; } } public sealed class OwnAttribute : ValidationAttribute { }", "NCG5007")]
    [InlineData("partial record A { [RegularExpression(\"(\")] public string? T { get; init; } }", "NCG5008")]
    [InlineData("partial record A { [Range(typeof(DateOnly), \"2020-01-01\", \"2030-01-01\")] public DateOnly T { get; init; } = new(2021, 1, 1); }", "NCG5007")]
    [InlineData("partial record A { } [ContentCollection(\"none/*.md\", Name = \"as\")] public partial record B { }", "NCG5013")]
    [InlineData("partial record A { [Derived] public string? Excrpt { get; init; } }", "NCG5014")]
    [InlineData("partial record A { [Derived] public string? LinkedFrom { get; init; } }", "NCG5014")]
    [InlineData("partial record A { [Derived] public string? ExcerptHtml { get; init; } }", "NCG5014")]
    [InlineData("partial record A { [Derived] public string? WordCount { get; init; } }", "NCG5014")]
    [InlineData("partial record A { [StringLength(3)] public string T { get; init; } = \"long\"; }", "NCG5011")]
    [InlineData("partial record A { [Range(0, 3)] public double T { get; init; } = -1.5; }", "NCG5011")]
    [Proves("NCG5001", "NCG5002", "NCG5003", "NCG5004", "NCG5005", "NCG5006", "NCG5007", "NCG5008", "NCG5011", "NCG5013", "NCG5014")]
    public void WrongDeclaration_IsReportedInTheCSharpFile(string declaration, string id)
    {
        var code = Usings + "[ContentCollection(\"*.md\")] public " + declaration;
        var run = GeneratorHarness.Run(
            new ProjectOptions { Code = code, ExpectErrors = id is not ("NCG5005" or "NCG5007") }, new Post("a.md", "---\n{}\n---\n"));

        Assert.Contains(id, run.Ids);
        Assert.StartsWith($"{GeneratorHarness.ConsumerFile}(2,", run.Printed.First(line => line.Contains(id, StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Tags")]
    [InlineData("Pack")]
    [InlineData("JsonSchemas")]
    public void CollectionOfAnyName_HasFilesOfItsOwn(string name)
    {
        var code = Usings + $"namespace Own; [ContentCollection(\"*.md\", Name = \"{name}\")] public partial record A {{ public ImmutableArray<Tag> Labels {{ get; init; }} = []; }}";

        Assert.Empty(GeneratorHarness.Run(new ProjectOptions { Code = code }, new Post("a.md", "---\nlabels: x\n---\n")).Printed);
    }

    [Fact]
    public void AttributeThatATypeHasTwice_IsLeftToTheCompiler()
    {
        var options = new ProjectOptions { Code = Usings + "[ContentCollection(\"*.md\")] public partial record A { } [ContentCollection(\"*.md\")] public partial record A { }" };
        GeneratorHarness.Driver(options, StoredPosts.Of(options, [new Post("a.md", "---\n{}\n---\n")]).Texts)
            .RunGeneratorsAndUpdateCompilation(GeneratorHarness.Compile(options), out var output, out var diagnostics);

        Assert.Empty(diagnostics);
        Assert.Equal(["CS0579"], output.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error).Select(static diagnostic => diagnostic.Id));
    }
}
