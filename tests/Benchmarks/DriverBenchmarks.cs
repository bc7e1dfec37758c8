using System.Diagnostics.CodeAnalysis;
using System.Text;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NewsContent;
using NewsContent.Compilation;
using NewsContent.Generators;

namespace Benchmarks;

/// <summary>The generator as an IDE runs it: the first time, after a keystroke in C#, after a keystroke in a post.</summary>
[MemoryDiagnoser]
public class DriverBenchmarks
{
    private static readonly CSharpParseOptions s_parseOptions = new(LanguageVersion.CSharp12);

    private Post[] _posts = [];
    private Post _edited = null!;
    private CSharpCompilation _compilation = null!;
    private CSharpCompilation _otherCompilation = null!;
    private GeneratorDriver _cold = null!;
    private GeneratorDriver _warm = null!;

    [GlobalSetup]
    public void SetUp()
    {
        var root = PostFolder.Default.Replace('\\', '/').TrimEnd('/') + "/";
        _posts = [.. PostFolder.Read(root).Select(static file => new Post(file.Path.Replace('\\', '/'), file.Text))];
        _edited = new(_posts[0].Path, _posts[0].Text + "\nOne more paragraph.\n");

        var program = CSharpSyntaxTree.ParseText("class Program { static void Main() { } }", s_parseOptions, "Program.cs");
        _compilation = CSharpCompilation.Create("Consumer", [program], References(), new(OutputKind.ConsoleApplication));
        _otherCompilation = _compilation.ReplaceSyntaxTree(
            program, CSharpSyntaxTree.ParseText("class Program { static void Main() { int edited; } }", s_parseOptions, "Program.cs"));

        _cold = CSharpGeneratorDriver.Create(
            [new NewsContentGenerator().AsSourceGenerator()], _posts, s_parseOptions, new OptionsProvider(root), new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        CheckThatCSharpEditsChangeNothing();

        // Tracking costs time of its own; what is measured runs without, as in the compiler.
        _cold = CSharpGeneratorDriver.Create([new NewsContentGenerator().AsSourceGenerator()], _posts, s_parseOptions, new OptionsProvider(root));
        _warm = _cold.RunGenerators(_compilation);
    }

    [Benchmark]
    public GeneratorDriver ColdRun() => _cold.RunGenerators(_compilation);

    [Benchmark]
    public GeneratorDriver CSharpEdited() => _warm.RunGenerators(_otherCompilation);

    [Benchmark]
    public GeneratorDriver BodyEdited() => _warm.ReplaceAdditionalText(_posts[0], _edited).RunGenerators(_compilation);

    private void CheckThatCSharpEditsChangeNothing()
    {
        var first = _cold.RunGenerators(_compilation);
        if (first.GetRunResult().Diagnostics.FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error)
            throw new InvalidOperationException($"Measure with posts that compile: {error}");

        var outputs = first.RunGenerators(_otherCompilation).GetRunResult().Results[0].TrackedOutputSteps
            .SelectMany(static step => step.Value)
            .SelectMany(static step => step.Outputs);
        if (outputs.Any(static output => output.Reason != IncrementalStepRunReason.Cached))
            throw new InvalidOperationException("An edit of unrelated C# made the generator emit anew.");
    }

    private static IEnumerable<MetadataReference> References() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(static path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
        .Append(typeof(Article).Assembly.Location)
        .Select(static path => MetadataReference.CreateFromFile(path));

    private sealed class Post(string path, string text) : AdditionalText
    {
        private readonly SourceText _source = SourceText.From(text, new UTF8Encoding(false), SourceHashAlgorithm.Sha256);

        public override string Path => path;

        public string Text => text;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _source;
    }

    private sealed class OptionsProvider(string root) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(root);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Options(string root) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_property." + PropertyNames.List
                ? PropertyList.Write(new Dictionary<string, string> { [PropertyNames.FullRoot] = root, [PropertyNames.Drafts] = "true" })
                : null;
            return value is not null;
        }
    }
}
