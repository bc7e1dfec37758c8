using Microsoft.CodeAnalysis;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.EditorHelp;
using NewsContent.Generators.Emission;
using NewsContent.Generators.Emission.Packed;
using NewsContent.Generators.Linking;
using NewsContent.Generators.Model;
using NewsContent.Generators.Naming;
using NewsContent.Generators.Reading;
using NewsContent.Generators.Schemas;
using NewsContent.Generators.Validation;

namespace NewsContent.Generators;

/// <summary>Compiles posts into typed, validated entries with pre-rendered HTML: Read, Parse, Bind, Validate, Render, Link, Emit.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class NewsContentGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var settings = context.AnalyzerConfigOptionsProvider.Combine(context.ParseOptionsProvider).Select(SettingsReader.Read).WithTrackingName(Stage.Settings);
        var article = context.CompilationProvider.Select(SchemaReader.ReadArticle).WithTrackingName(Stage.Schema);
        var declared = context.SyntaxProvider.ForAttributeWithMetadataName(SchemaReader.AttributeName, static (_, _) => true, SchemaReader.ReadDeclared)
            .Collect().Select(PostPipeline.Together).WithTrackingName(Stage.Declared);
        var project = article.Combine(declared).Combine(settings).Select(Project.Of).WithTrackingName(Stage.Project);

        var read = context.AdditionalTextsProvider.Combine(settings).Where(PostReader.IsPost).Select(PostReader.Read).WithTrackingName(Stage.Read);
        var parsed = read.Select(PostPipeline.Parse).WithTrackingName(Stage.Parse);
        var rendered = parsed.Combine(settings.Select(PostPipeline.HtmlOf)).Select(PostPipeline.Render).WithTrackingName(Stage.Render);
        var bound = rendered.Combine(project).SelectMany(Guarded.Bind).WithTrackingName(Stage.Bind);
        var valid = bound.Combine(project).Select(Guarded.Validate).WithTrackingName(Stage.Validate);

        var packed = context.AdditionalTextsProvider.Combine(settings).Where(ManifestReading.IsManifest).Combine(project).Select(PackedPipeline.Bind).Collect().Select(PackedPosts.Of).WithTrackingName(Stage.Packed);

        var files = context.AdditionalTextsProvider.Combine(settings).Where(FileListReading.IsList).Select(FileListReading.Read).Collect().Select(FileListReading.Of).WithTrackingName(Stage.Files);
        var archive = valid.Collect().Select(PostPipeline.Together).Combine(packed).Select(PostSet.Of).Combine(project).Select(ArchiveValidator.Validate).Combine(files).Combine(project).Select(ArchiveLinker.Link).Combine(project).Select(MemberNaming.Name).Combine(project).Select(LiteralLimit.Hold).WithTrackingName(Stage.Archive);
        var indexes = archive.Combine(project).SelectMany(NamedArchive.ToIndexes).WithTrackingName(Stage.Index);
        var years = archive.SelectMany(NamedArchive.ByYear).WithTrackingName(Stage.Year);
        var terms = archive.Select(NamedArchive.ToTerms).WithTrackingName(Stage.Terms);
        var claims = read.Select(PostPipeline.PathOf).Collect().Select(PostPipeline.Together).Combine(packed).Select(PostPipeline.AllPaths).Combine(declared).Combine(settings).Select(CollectionValidator.Validate).WithTrackingName(Stage.Claims);
        var sameName = context.CompilationProvider.Combine(project).Select(SameNames.Find).WithTrackingName(Stage.SameName);
        var findings = valid.Select(LocatedFinding.Of).Collect().Select(PostPipeline.Together).Combine(packed).Select(FindingCollector.OfPosts).Combine(archive).Select(FindingCollector.OfContent)
            .Combine(claims).Select(FindingCollector.WithCollections).Combine(sameName).Select(FindingCollector.WithReferences)
                .WithTrackingName(Stage.Findings);

        context.RegisterSourceOutput(findings.Combine(project), FindingReporter.Report);
        context.RegisterSourceOutput(project, TypeHalfEmitter.Emit);
        context.RegisterSourceOutput(project, JsonSchemaEmitter.Emit);
        context.RegisterSourceOutput(terms.Combine(project), TermsEmitter.Emit);
        context.RegisterSourceOutput(indexes.Combine(project), CollectionEmitter.Emit);
        context.RegisterSourceOutput(archive.Combine(project), PackEmitter.Emit);
        context.RegisterSourceOutput(indexes.Combine(project), MembersEmitter.Emit);
        context.RegisterSourceOutput(indexes.Combine(project), IdsEmitter.Emit);
        context.RegisterSourceOutput(years.Combine(project), EntriesEmitter.Emit);
        context.RegisterSourceOutput(years.Combine(project), LiteralBodies.Emit);
    }
}
