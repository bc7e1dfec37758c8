using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace NewsContent.Generators.Tests.Support;

/// <summary>What must hold of every run of the generator.</summary>
internal static class InvariantChecks
{
    private static readonly Type[] s_roslynTypes =
        [typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(Microsoft.CodeAnalysis.Compilation), typeof(AdditionalText), typeof(SourceText), typeof(Location), typeof(Diagnostic)];

    // Generated files switch warnings off for the project's sake; here the switch is taken out, so that every warning shows.
    public static void OutputCompilesWithoutWarnings(GeneratorRun run)
    {
        var compilation = run.Compilation;
        foreach (var tree in compilation.SyntaxTrees.Where(static tree => tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)))
        {
            var text = tree.ToString()
                .Replace("#pragma warning disable\n", "", StringComparison.Ordinal)
                .Replace("#nullable disable warnings\n#nullable enable annotations\n", "#nullable enable\n", StringComparison.Ordinal);
            compilation = compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)tree.Options, tree.FilePath.Replace(".g.cs", ".cs", StringComparison.Ordinal)));
        }

        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic =>
            diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Location.SourceTree?.FilePath != GeneratorHarness.ConsumerFile
            // Single ids have no comments, which would cost the compiler more than the ids.
            && !(diagnostic.Id == "CS1591" && diagnostic.Location.SourceTree!.FilePath.EndsWith(".Ids.cs", StringComparison.Ordinal))));
    }

    public static void SecondRunIsCached(GeneratorDriver driver, CSharpCompilation compilation, StoredPosts posts)
    {
        var same = driver.RunGenerators(compilation.Clone()).GetRunResult().Results[0];
        AssertOutputsCached(same);

        var copies = driver.ReplaceAdditionalTexts([.. posts.Copies()]);
        AssertOutputsCached(copies.RunGenerators(compilation.Clone()).GetRunResult().Results[0]);
    }

    public static void NoRoslynTypeIsKept(GeneratorDriver driver)
    {
        var ours = typeof(Stage).GetFields().Select(static field => (string)field.GetValue(null)!).ToHashSet();
        var values = driver.GetRunResult().Results[0].TrackedSteps
            .Where(step => ours.Contains(step.Key))
            .SelectMany(static step => step.Value)
            .SelectMany(static step => step.Outputs)
            .Select(static output => output.Value);
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var value in values)
            AssertNoRoslynType(value, seen);
    }

    public static void OrderOfFilesDoesNotMatter(GeneratorRun run, GeneratorDriver shuffled)
    {
        var others = shuffled.GetRunResult().Results[0].GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString());
        Assert.Equal(run.Sources, others);
    }

    public static void AssertNoRoslynType(object? value, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
            return;

        Assert.DoesNotContain(s_roslynTypes, type => type.IsInstanceOfType(value));
        if (value is IEnumerable items)
        {
            foreach (var item in items)
                AssertNoRoslynType(item, seen);
        }

        for (var type = value.GetType(); type is not null && type.Namespace?.StartsWith("NewsContent", StringComparison.Ordinal) == true; type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
                AssertNoRoslynType(field.GetValue(value), seen);
        }
    }

    private static void AssertOutputsCached(GeneratorRunResult result) => Assert.All(
        result.TrackedOutputSteps.SelectMany(static step => step.Value).SelectMany(static step => step.Outputs),
        static output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
}
