using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Incrementality;

/// <summary>What runs again after an edit in a project with collections of its own.</summary>
public class SchemaIncrementalityTests
{
    private const string Note = "[NewsContent.ContentCollection(\"notes/*.md\")] public sealed partial class Note { public required string Title { get; init; } public NewsContent.Html Body { get; init; } }";
    private const string Person = "[NewsContent.ContentCollection(\"people.yml\")] public sealed partial class Person { public required string Name { get; init; } }";

    private static readonly Post s_people = new("people.yml", "ann: { name: Ann }\nbob: { name: Bob }\n");
    private static readonly Post[] s_posts = [new("notes/a.md", "---\ntitle: A\n---\nText.\n"), new("notes/b.md", "---\ntitle: B\n---\nText.\n"), s_people];

    [Fact]
    public void EditedSchema_BindsAgainButNeitherParsesNorRenders()
    {
        var run = Start();
        var edited = run.Compilation.ReplaceSyntaxTree(
            run.Compilation.SyntaxTrees.First(static tree => tree.ToString().Contains("class Note", StringComparison.Ordinal)),
            Parse(Note.Replace("public required string Title", "[System.ComponentModel.DataAnnotations.StringLength(9)] public required string Title", StringComparison.Ordinal)));

        var driver = run.Driver.RunGenerators(edited);
        Assert.Empty(driver.GetRunResult().Diagnostics);
        var reasons = RunReasons.Of(driver);
        Assert.Equal("Cached Cached Cached", reasons.Read);
        Assert.Equal("Cached Cached Cached", reasons.Parse);
        Assert.Equal("Cached Cached Cached", reasons.Render);
        Assert.DoesNotContain("Cached", reasons.Bind, StringComparison.Ordinal);
    }

    [Fact]
    public void EditedEntryOfADataFile_LeavesTheOtherCollectionAlone()
    {
        var run = Start();
        var driver = run.Driver.ReplaceAdditionalText(s_people, new Post("people.yml", "ann: { name: Anna }\nbob: { name: Bob }\n"));

        var reasons = RunReasons.Of(driver.RunGenerators(run.Compilation));
        Assert.Equal("Cached Cached Modified", reasons.Parse);
        Assert.Equal("Persons.Entries.g.cs", reasons.ChangedOutputs);
    }

    [Fact]
    public void EditedPost_BindsThatPostAlone()
    {
        var run = Start();
        var driver = run.Driver.ReplaceAdditionalText(s_posts[0], new Post("notes/a.md", "---\ntitle: A\n---\nOther.\n"));

        var reasons = RunReasons.Of(driver.RunGenerators(run.Compilation));
        Assert.Equal("Modified Cached Cached Cached", reasons.Bind);
        Assert.Equal("Notes.Entries.Html.g.cs Notes.Entries.g.cs", reasons.ChangedOutputs);
    }

    private static (GeneratorDriver Driver, CSharpCompilation Compilation) Start()
    {
        var options = new ProjectOptions { Code = Note + "\n" + Person };
        var compilation = GeneratorHarness.Compile(options);
        return (GeneratorHarness.Driver(options, s_posts).RunGenerators(compilation), compilation);
    }

    private static SyntaxTree Parse(string code) => CSharpSyntaxTree.ParseText(code + "\n" + Person, new CSharpParseOptions(LanguageVersion.CSharp12));
}
