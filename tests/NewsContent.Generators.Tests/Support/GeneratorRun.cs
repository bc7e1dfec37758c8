using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NewsContent.Generators.Tests.Support;

/// <summary>What came out of the generator: sources, diagnostics, and the compiled assembly on demand.</summary>
internal sealed class GeneratorRun(GeneratorDriver driver, CSharpCompilation compilation, ImmutableArray<Diagnostic> diagnostics, IEnumerable<ResourceDescription>? resources = null)
{
    private readonly Lazy<Assembly> _assembly = new(() => Load(compilation, resources));

    public GeneratorDriver Driver => driver;

    public CSharpCompilation Compilation => compilation;

    public ImmutableArray<Diagnostic> Diagnostics => diagnostics;

    /// <summary>The diagnostics as the compiler prints them, with paths relative to the content folder.</summary>
    public IEnumerable<string> Printed => diagnostics.Select(static diagnostic =>
    {
        var span = diagnostic.Location.GetLineSpan();
        var place = diagnostic.Location == Location.None
            ? ""
            : $"{span.Path.Replace(Post.Root, "", StringComparison.Ordinal)}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): ";
        return $"{place}{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    });

    public IEnumerable<string> Ids => diagnostics.Select(static diagnostic => diagnostic.Id);

    public Dictionary<string, string> Sources { get; } =
        driver.GetRunResult().Results[0].GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString());

    public ContentCollection<Article> Articles => (ContentCollection<Article>)Member("NewsContent.Articles", "Collection")!;

    public Article Article => Articles[0];

    /// <summary>A static property of the compiled assembly.</summary>
    public object? Member(string type, string property) =>
        _assembly.Value.GetType(type, throwOnError: true)!.GetProperty(property)!.GetValue(null);

    /// <summary>A private constant of the compiled assembly.</summary>
    public string Constant(string type, string field) =>
        (string)_assembly.Value.GetType(type, throwOnError: true)!.GetField(field, BindingFlags.NonPublic | BindingFlags.Static)!.GetRawConstantValue()!;

    private static Assembly Load(CSharpCompilation compilation, IEnumerable<ResourceDescription>? resources = null)
    {
        using var bytes = new MemoryStream();
        var result = compilation.Emit(bytes, manifestResources: resources);
        if (!result.Success)
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics));

        bytes.Position = 0;
        return new SharedRuntimeContext().LoadFromStream(bytes);
    }

    private sealed class SharedRuntimeContext() : AssemblyLoadContext(isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName name) => null;
    }
}
