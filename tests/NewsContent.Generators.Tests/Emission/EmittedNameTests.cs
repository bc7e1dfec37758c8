using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Emission;

/// <summary>Every name that occurs in generated code is a possible name of a term, a post, a folder and a property: none breaks the code.</summary>
public class EmittedNameTests
{
    private const string Undated = """
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using NewsContent;
        [ContentCollection("**/*.md")]
        public partial record Person
        {
            public string? Name { get; init; }
            public ImmutableArray<Tag> Tags { get; init; } = ImmutableArray<Tag>.Empty;
            public Category? Category { get; init; }
            [Reference] public Person? Boss { get; init; }
            [Extra] public IReadOnlyDictionary<string, FrontMatterValue> More { get; init; } = new Dictionary<string, FrontMatterValue>();
            public Html Html { get; init; }
        }
        """;

    // Names of files that differ only in case are one on some systems.
    private static readonly string[] s_names = [.. Names().Distinct(StringComparer.OrdinalIgnoreCase)];

    [Theory]
    [InlineData("Members")]
    [InlineData("Names")]
    public void Term_MayHaveAnyName(string terms)
    {
        string[] names = [.. Names().SelectMany(static name => new[] { name, "get_" + name, "set_" + name })];
        var posts = names.Chunk(200).Select(static (chunk, i) => Post.Of("p" + i, keys: $"tags: [{string.Join(", ", chunk.Select(static name => $"'{name}'"))}]\n")).ToArray();
        var run = GeneratorHarness.Run(new ProjectOptions { Properties = { ["NewsContentTerms"] = terms } }, posts);

        Assert.Equal(names.Distinct().Order(StringComparer.Ordinal), ((IReadOnlyList<Tag>)run.Member("NewsContent.Tags", "All")!).Select(static tag => tag.Name));
    }

    [Theory]
    [InlineData("Properties")]
    [InlineData("Ids")]
    public void DatedPost_MayHaveAnyName(string handles) => Assert.Equal(s_names.Length * 2, GeneratorHarness.Run(
        new ProjectOptions { Properties = { ["NewsContentHandles"] = handles } },
        [.. s_names.SelectMany(static name => new[] { Slugged(name), Slugged("get_" + name) })]).Articles.Count);

    [Theory]
    [InlineData("Properties")]
    [InlineData("Ids")]
    public void UndatedPostInAnyFolder_MayHaveAnyName(string handles)
    {
        var run = GeneratorHarness.Run(
            new ProjectOptions { Code = Undated, Properties = { ["NewsContentHandles"] = handles } },
            [.. s_names.SelectMany(static name => new[] { name, "set_" + name }).Select(static name => new Post($"{name}/{name}.md", $"---\nname: {name}\n---\nText.\n"))]);

        Assert.Equal(s_names.Length * 2, ((IEnumerable<object>)run.Member("Persons", "Collection")!).Count());
    }

    [Fact]
    public void NameThatEndsLikeASuffix_IsNotThatOfAnother()
    {
        var run = GeneratorHarness.Run(Post.Of("p", keys: "tags: ['a b', 'a-b', 'a_b_74d8eb44', 'a_b_b5a4b0e9', get_a, a, get_a_, a_, _get_a]\n"));
        var tags = run.Compilation.GetTypeByMetadataName("NewsContent.Tags")!.GetMembers().OfType<IPropertySymbol>().Select(static member => member.Name);
        string[] taken = [.. tags.Where(static name => name.StartsWith("a_b_", StringComparison.Ordinal))];

        Assert.Equal(6, GeneratorHarness.Run(Post.Of("p", keys: $"tags: ['a b', 'a-b', {string.Join(", ", taken.Select(static name => $"'{name}'"))}]\n")).Article.Tags.Length);
    }

    [Fact]
    public void Property_MayHaveAnyName()
    {
        var types = Names().Where(static name => name != "Extra").GroupBy(static name => name.Replace("_", "", StringComparison.Ordinal), StringComparer.OrdinalIgnoreCase)
            .SelectMany(static group => group.Select(static (name, place) => (name, place))).GroupBy(static name => name.place, static name => name.name);
        foreach (var names in types)
        {
            string[] usable = [.. names.Where(static name => IsUsable(name))];
            var run = GeneratorHarness.Run(new ProjectOptions { Code = Declaring(usable) },
                new Post("a.md", $"---\n{string.Concat(usable.Select(static name => $"{name}: [x]\n"))}other: y\n---\nText.\n"));

            Assert.NotEmpty(usable);
            Assert.Empty(run.Printed);
        }
    }

    // What C# or the rules of schemas refuse by itself needs no generated code to fail.
    private static bool IsUsable(string name)
    {
        var options = new ProjectOptions { Code = Declaring(name) };
        var compilation = GeneratorHarness.Compile(options);
        return name is not ("Id" or "Slug") && compilation.GetDiagnostics()
            .Concat(GeneratorHarness.Driver(options, []).RunGenerators(compilation).GetRunResult().Diagnostics)
            .All(static diagnostic => diagnostic.Severity != DiagnosticSeverity.Error && !diagnostic.Id.StartsWith("NCG50", StringComparison.Ordinal) || diagnostic.Id == "NCG5005");
    }

    private static string Declaring(params string[] names) => $$"""
        using System.Collections.Generic;
        using System.Collections.Immutable;
        [NewsContent.ContentCollection("*.md")]
        public partial record Thing
        {
            {{string.Concat(names.Select(static name => $"public ImmutableArray<NewsContent.Tag> @{name} {{ get; init; }} = ImmutableArray<NewsContent.Tag>.Empty;\n"))}}
            [NewsContent.Extra] public IReadOnlyDictionary<string, NewsContent.FrontMatterValue> Extra { get; init; } = new Dictionary<string, NewsContent.FrontMatterValue>();
        }
        """;

    private static Post Slugged(string name) => new($"2026-04-21-{name}.md", $"---\ntitle: '{name}'\ndate: 2026-04-21\n---\nText.\n");

    /// <summary>The names in generated code of both kinds of collection and all kinds of handles.</summary>
    private static string[] Names()
    {
        var dated = new[] { "Properties", "Ids" }.Select(static handles => GeneratorHarness.Run(
            new ProjectOptions { Properties = { ["NewsContentHandles"] = handles } }, Post.Of("a", keys: "tags: [x]\n", body: "[b](2025-01-01-b.md)"), Post.Of("b", "2025-01-01")));
        var undated = new[] { "Properties", "Ids" }.Select(static handles => GeneratorHarness.Run(
            new ProjectOptions { Code = Undated, Properties = { ["NewsContentHandles"] = handles } }, new Post("a.md", "---\nboss: b\ntags: [x]\nother: 1\n---\n"), new Post("b.md", "---\n---\n")));
        return
        [
            .. dated.Concat(undated).SelectMany(static run => run.Sources.Values).Where(static source => !source.StartsWith('{'))
                .SelectMany(static source => CSharpSyntaxTree.ParseText(source).GetRoot().DescendantTokens())
                .Where(static token => token.IsKind(SyntaxKind.IdentifierToken) || SyntaxFacts.IsKeywordKind(token.Kind()))
                .Select(static token => token.ValueText)
                .Where(static name => name.Length > 1 || name == "s")
                .Append("s").Append("event").Append("term").Append("item0").Append("NewsContent")
                .Distinct().Order(StringComparer.Ordinal),
        ];
    }
}
