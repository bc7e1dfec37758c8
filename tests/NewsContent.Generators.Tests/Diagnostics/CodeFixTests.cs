using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using NewsContent.Generators.CodeFixes;
using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Diagnostics;

/// <summary>What the light bulb makes of the code; the generator's own diagnostics say where.</summary>
public class CodeFixTests
{
    [Theory]
    [InlineData("NCG5002", "public sealed record A { }", "public sealed partial record A { }")]
    [InlineData("NCG5002", "class A { }", "partial class A { }")]
    [InlineData("NCG5012", "public partial record A { public string T { get; init; } }", "public partial record A { public required string T { get; init; } }")]
    [InlineData("NCG5012", "public partial record A { [System.ComponentModel.DataAnnotations.Required] public virtual int? T { get; init; } }", "public partial record A { [System.ComponentModel.DataAnnotations.Required] public required virtual int? T { get; init; } }")]
    [Proves("NCG5012")]
    public async Task Fix_AddsTheModifier(string id, string before, string after)
    {
        const string Attribute = "// The notes.\n[NewsContent.ContentCollection(\"*.md\")] ";
        var run = GeneratorHarness.Run(new ProjectOptions { Code = Attribute + before, Nullable = NullableContextOptions.Annotations, ExpectErrors = id == "NCG5002" }, new Post("a.md", "---\nt: 1\n---\n"));
        var reported = run.Diagnostics.First(diagnostic => diagnostic.Id == id);

        using var workspace = new AdhocWorkspace();
        var document = workspace.AddProject("Consumer", LanguageNames.CSharp).AddDocument(GeneratorHarness.ConsumerFile, Attribute + before);
        var tree = (await document.GetSyntaxTreeAsync(TestContext.Current.CancellationToken))!;
        var diagnostic = Diagnostic.Create(reported.Descriptor, Location.Create(tree, reported.Location.SourceSpan));
        var actions = new List<CodeAction>();
        await new AddModifierCodeFix().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));

        var operations = await Assert.Single(actions).GetOperationsAsync(TestContext.Current.CancellationToken);
        var changed = ((ApplyChangesOperation)operations.Single()).ChangedSolution.GetDocument(document.Id)!;
        Assert.Equal(Attribute + after, (await changed.GetTextAsync(TestContext.Current.CancellationToken)).ToString());
    }

    [Fact]
    public void FixableIds_AreThoseOfTheCatalogue() =>
        Assert.All(new AddModifierCodeFix().FixableDiagnosticIds, static id => Assert.True(File.Exists(Path.Combine(Repository.Root, "docs/diagnostics", id + ".md"))));
}
