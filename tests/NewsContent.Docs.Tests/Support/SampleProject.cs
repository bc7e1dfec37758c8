using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsContent.Compilation;
using NewsContent.Generators.Tests.Support;

namespace NewsContent.Docs.Tests.Support;

/// <summary>A project that the generator and the compiler see: code, posts and properties of a sample.</summary>
internal sealed record SampleProject
{
    private const string UsingsOfTheWebSdk = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder; global using Microsoft.AspNetCore.Http; global using Microsoft.AspNetCore.Routing;
        """;

    private static readonly MetadataReference[] s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is var name && (IsOfTheFramework(name) || IsOfThisProduct(name)))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    public IReadOnlyList<string> Code { get; init; } = [];

    public IReadOnlyList<Post> Posts { get; init; } = [];

    /// <summary>The files beside the posts.</summary>
    public IReadOnlyList<ContentFile> Files { get; init; } = [];

    public Dictionary<string, string> Properties { get; init; } = [];

    public IEnumerable<MetadataReference> Libraries { get; init; } = [];

    /// <summary>Errors and warnings: those of the generator, and those of the compiler.</summary>
    public IReadOnlyList<Diagnostic> Findings()
    {
        var output = Compile(out var generated);
        return [.. generated.Where(static finding => finding.Severity >= DiagnosticSeverity.Warning), .. output.GetDiagnostics().Where(static finding => finding.Severity >= DiagnosticSeverity.Warning)];
    }

    /// <summary>Everything that the generator says, information included.</summary>
    public IEnumerable<string> GeneratorIds()
    {
        _ = Compile(out var generated);
        return generated.Select(static finding => finding.Id);
    }

    public MetadataReference ToReference()
    {
        using var bytes = new MemoryStream();
        var result = Compile(out _).Emit(bytes);
        Xunit.Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return MetadataReference.CreateFromImage(bytes.ToArray());
    }

    private CSharpCompilation Compile(out System.Collections.Immutable.ImmutableArray<Diagnostic> generated)
    {
        var options = new ProjectOptions { Properties = Properties, LanguageVersion = LanguageVersion.Latest };
        var parsing = new CSharpParseOptions(options.LanguageVersion);
        var trees = Code.Append(UsingsOfTheWebSdk).Select((text, index) => CSharpSyntaxTree.ParseText(text, parsing, $"Code{index}.cs")).ToArray();
        var isProgram = trees.Any(static tree => tree.GetCompilationUnitRoot().Members.Any(SyntaxKind.GlobalStatement));
        var compilation = CSharpCompilation.Create(
            Properties.GetValueOrDefault("NewsContentNamespace", "Sample"), trees, [.. s_references, .. Libraries],
            new(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create([new Generators.NewsContentGenerator().AsSourceGenerator()], Files.Count == 0 ? Posts : [.. Posts, new FileListText(Files)], parsing, options.ToProvider())
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out generated);
        return (CSharpCompilation)output;
    }

    private static bool IsOfTheFramework(string name) =>
        name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || name.StartsWith("Microsoft.Extensions", StringComparison.Ordinal) || name == "netstandard.dll";

    private static bool IsOfThisProduct(string name) => name is "NewsContent.dll" or "NewsContent.AspNetCore.dll";
}
