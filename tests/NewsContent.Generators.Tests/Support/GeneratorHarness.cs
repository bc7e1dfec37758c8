using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace NewsContent.Generators.Tests.Support;

/// <summary>Runs the generator. Every run also checks what must hold of all runs.</summary>
internal static class GeneratorHarness
{
    public const string ConsumerFile = "Program.cs";

    private static readonly ImmutableArray<MetadataReference> s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) == "netstandard.dll")
            .Append(typeof(Article).Assembly.Location)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    public static GeneratorRun Run(params Post[] posts) => Run(new ProjectOptions(), posts);

    public static GeneratorRun Run(ProjectOptions options, params Post[] posts)
    {
        var compilation = Compile(options);
        var stored = StoredPosts.Of(options, posts);
        var driver = Driver(options, stored.Texts).RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        var run = new GeneratorRun(driver, (CSharpCompilation)output, diagnostics, stored.Resources);
        SeenFindings.Add(run.Ids);

        Assert.Equal(options.ExpectErrors, run.Diagnostics.Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Id is "CS8785" or "CS8784" or "NCG9999");
        if (!options.ExpectErrors)
            InvariantChecks.OutputCompilesWithoutWarnings(run);

        InvariantChecks.SecondRunIsCached(driver, compilation, stored);
        InvariantChecks.NoRoslynTypeIsKept(driver);
        InvariantChecks.OrderOfFilesDoesNotMatter(run, Driver(options, StoredPosts.Of(options, posts.Reverse()).Texts).RunGenerators(compilation));
        return run;
    }

    public static CSharpCompilation Compile(ProjectOptions options) => CSharpCompilation.Create(
        "Consumer",
        [CSharpSyntaxTree.ParseText(options.Code, new CSharpParseOptions(options.LanguageVersion, DocumentationMode.Diagnose), ConsumerFile)],
        s_references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: options.Nullable, warningLevel: 9999, deterministic: true));

    public static GeneratorDriver Driver(ProjectOptions options, IEnumerable<AdditionalText> texts, Action<string>? beforeEachStage = null) => CSharpGeneratorDriver.Create(
        [new NewsContentGenerator(beforeEachStage).AsSourceGenerator()],
        texts,
        new CSharpParseOptions(options.LanguageVersion, DocumentationMode.Diagnose),
        options.ToProvider(),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
}
