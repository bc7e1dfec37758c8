using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Compilation;
using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Diagnostics;

/// <summary>Rules whose cause is the project or the machine rather than a post.</summary>
public class SetUpRuleTests
{
    private static readonly Post s_post = Post.Of("a", keys: "tgas: x\n");

    [Fact]
    [Proves("NCG9004")]
    public void OldLanguageVersion_IsAnError()
    {
        var run = GeneratorHarness.Run(new ProjectOptions { LanguageVersion = LanguageVersion.CSharp11, ExpectErrors = true }, s_post);

        Assert.Equal(["error NCG9004: The generated code needs C# 12, but the project compiles as C# 11.0; set the property LangVersion to 12 or later"], run.Printed);
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void BadProperties_AreReportedTogether()
    {
        var options = new ProjectOptions { Properties = { ["NewsContentDrafts"] = "yes", ["NewsContentTimeZone"] = "Mars" }, ExpectErrors = true };

        Assert.Equal(["NCG9005", "NCG9005"], GeneratorHarness.Run(options, s_post).Ids);
    }

    [Fact]
    [Proves("NCG9006")]
    public void MissingRuntimeLibrary_IsTheOnlyError()
    {
        var compilation = GeneratorHarness.Compile(new());
        var runtime = compilation.References.Single(static reference => Path.GetFileName(reference.Display) == "NewsContent.dll");
        var run = Run(compilation.RemoveReferences(runtime), s_post);

        Assert.Equal(["error NCG9006: The type NewsContent.Article was not found; reference the package NewsContent.Generators without excluding its compile assets"], run.Printed);
        Assert.DoesNotContain(run.Compilation.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    [Proves("NCG1010")]
    public void PostWithoutText_CannotBeRead()
    {
        var run = Run(GeneratorHarness.Compile(new()), new FileOf(Post.Root + "2026-04-21-gone.md", null), Post.Of("a"));

        Assert.Equal(["2026-04-21-gone.md(1,1): error NCG1010: The post '2026-04-21-gone.md' cannot be read: the compiler has no text of it; check that the file exists and may be read"], run.Printed);
        Assert.Equal("a", run.Article.Title);
    }

    [Fact]
    [Proves("NCG9015")]
    public void ReferencedAssemblyWithTheSameTypes_IsAWarning()
    {
        var library = ReferenceTo("Library", new ProjectOptions());
        var other = ReferenceTo("Other", new ProjectOptions { Properties = { ["NewsContentNamespace"] = "Other.News" } });

        Assert.Equal(
            ["warning NCG9015: The referenced assembly 'Library' has a type 'NewsContent.Articles', and this project generates a type of the same name, so code cannot tell the two types apart; set NewsContentNamespace in one of the two project files, such as <NewsContentNamespace>MyApp.Content</NewsContentNamespace>"],
            Run(GeneratorHarness.Compile(new()).AddReferences(library), Post.Of("a")).Printed);
        Assert.Empty(Run(GeneratorHarness.Compile(new()).AddReferences(other), Post.Of("a")).Printed);
    }

    [Theory]
    [InlineData("NewsContent manifest 1\tid\t1\n",
        "is damaged (it does not begin with 'NewsContent manifest 2'); delete the folder of the file, and build again")]
    [InlineData(null, "cannot be read; wait until no other build or program uses the file, and build again")]
    [Proves("NCG9016")]
    public void DamagedManifest_BlamesNoPost(string? text, string reason)
    {
        const string path = "/repo/obj/damaged.manifest";
        var options = new ProjectOptions { Properties = { ["NewsContentManifest"] = path } };
        GeneratorHarness.Driver(options, [new FileOf(path, text)])
            .RunGeneratorsAndUpdateCompilation(GeneratorHarness.Compile(options), out _, out var diagnostics);

        SeenFindings.Add(diagnostics.Select(static diagnostic => diagnostic.Id));
        var finding = Assert.Single(diagnostics);
        Assert.Equal("NCG9016", finding.Id);
        Assert.Equal(Location.None, finding.Location);
        Assert.Equal($"The manifest of the packed posts, '{path}', {reason}",
            finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    [Proves("NCG9999")]
    public void FaultInAPost_BecomesAFindingOfIt()
    {
        var parsed = PostParser.Parse(new PostFile("a.md", null!, "---\n---\n"), CancellationToken.None);

        SeenFindings.Add(parsed.Findings.Select(static finding => finding.Rule.Id));
        Assert.Equal("NCG9999", Assert.Single(parsed.Findings).Rule.Id);
        Assert.Null(parsed.FrontMatter);
    }

    [Fact]
    public void ProjectWithoutTheBuildFiles_GetsNothing()
    {
        var run = GeneratorHarness.Run(new ProjectOptions { Properties = { ["NewsContentFullRoot"] = "" }, LanguageVersion = LanguageVersion.CSharp9 }, s_post);

        Assert.Empty(run.Printed);
        Assert.Empty(run.Sources);
    }

    private static MetadataReference ReferenceTo(string assembly, ProjectOptions options)
    {
        GeneratorHarness.Driver(options, [Post.Of("a")])
            .RunGeneratorsAndUpdateCompilation(GeneratorHarness.Compile(options).WithAssemblyName(assembly), out var output, out _);
        using var bytes = new MemoryStream();
        Assert.True(output.Emit(bytes).Success);
        return MetadataReference.CreateFromImage(bytes.ToArray());
    }

    private static GeneratorRun Run(CSharpCompilation compilation, params AdditionalText[] posts)
    {
        var driver = GeneratorHarness.Driver(new(), []).AddAdditionalTexts([.. posts])
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        var run = new GeneratorRun(driver, (CSharpCompilation)output, diagnostics);
        SeenFindings.Add(run.Ids);
        return run;
    }

    /// <summary>A file that the compiler hands over; without text if the file vanished after the build began.</summary>
    private sealed class FileOf(string path, string? text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => text is null ? null : SourceText.From(text);
    }
}
