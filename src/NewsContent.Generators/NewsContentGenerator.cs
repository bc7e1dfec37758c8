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
    private readonly StageGuard _guard;

    public NewsContentGenerator()
        : this(null)
    {
    }

    /// <param name="beforeEach">Is given the name of each stage before the stage runs, and may throw as the stage could.</param>
    public NewsContentGenerator(Action<string>? beforeEach) => _guard = new(beforeEach);

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var settings = context.AnalyzerConfigOptionsProvider.Combine(context.ParseOptionsProvider)
            .Run(_guard, Stage.Settings, SettingsReader.Read, SettingsReader.Failed);
        var article = context.CompilationProvider.Run(_guard, Stage.Schema, SchemaReader.ReadArticle, SchemaReader.NoArticle);
        var declared = context.SyntaxProvider.ForAttributeWithMetadataName(
                SchemaReader.AttributeName, static (_, _) => true,
                _guard.Of<GeneratorAttributeSyntaxContext, DeclaredCollection>(
                    Stage.DeclaredType, SchemaReader.ReadDeclared, SchemaReader.NotDeclared))
            .Collect().Run(_guard, Stage.Declared, PostPipeline.Together, PostPipeline.NotTogether);
        var project = article.Combine(declared).Combine(settings).Run(_guard, Stage.Project, Project.Of, Project.Failed);

        var posts = new PostStages(_guard);
        var read = context.AdditionalTextsProvider.Combine(settings).Where(PostReader.IsPost)
            .Run(_guard, Stage.Read, PostReader.Read, PostReader.NotRead);
        var parsed = read.Run(_guard, Stage.Parse, PostPipeline.Parse, PostPipeline.NotParsed);
        var rendered = parsed.Combine(settings.Select(PostPipeline.HtmlOf))
            .Run(_guard, Stage.Render, PostPipeline.Render, PostPipeline.NotRendered);
        var bound = rendered.Combine(project).SelectMany(posts.Bind).WithTrackingName(Stage.Bind);
        var valid = bound.Combine(project).Select(posts.Validate).WithTrackingName(Stage.Validate);

        var packed = context.AdditionalTextsProvider.Combine(settings).Where(ManifestReading.IsManifest).Combine(project)
            .Run(_guard, Stage.Manifest, new PackedPipeline(posts).Bind, PackedPipeline.NotBound)
            .Collect().Select(PackedPosts.Of).WithTrackingName(Stage.Packed);
        var files = context.AdditionalTextsProvider.Combine(settings).Where(FileListReading.IsList)
            .Run(_guard, Stage.FileList, FileListReading.Read, FileListReading.NotRead)
            .Collect().Select(FileListReading.Of).WithTrackingName(Stage.Files);

        var archive = valid.Collect().Select(PostPipeline.Together).Combine(packed).Select(PostSet.Of).Combine(project)
            .Run(_guard, Stage.Order, ArchiveValidator.Validate, ArchiveValidator.Failed)
            .Combine(files).Combine(project).Run(_guard, Stage.Link, new ArchiveLinker(_guard).Link, ArchiveLinker.NotLinked)
            .Combine(project).Run(_guard, Stage.Name, MemberNaming.Name, MemberNaming.Failed)
            .Combine(project).Run(_guard, Stage.Archive, LiteralLimit.Hold, LiteralLimit.Failed);
        var indexes = archive.Combine(project).RunMany(_guard, Stage.Index, NamedArchive.ToIndexes, NamedArchive.NoIndexes);
        var years = archive.RunMany(_guard, Stage.Year, NamedArchive.ByYear, NamedArchive.NoYears);
        var terms = archive.Select(NamedArchive.ToTerms).WithTrackingName(Stage.Terms);

        var claims = read.Select(PostPipeline.PathOf).Collect().Select(PostPipeline.Together).Combine(packed)
            .Select(PostPipeline.AllPaths).Combine(declared).Combine(settings)
            .Run(_guard, Stage.Claims, CollectionValidator.Validate, CollectionValidator.Failed);
        var sameName = context.CompilationProvider.Combine(project).Run(_guard, Stage.SameName, SameNames.Find, SameNames.Failed);
        var findings = valid.Run(_guard, Stage.PostFindings, LocatedFinding.Of, LocatedFinding.Failed)
            .Collect().Select(PostPipeline.Together).Combine(packed)
            .Run(_guard, Stage.AllPostFindings, FindingCollector.OfPosts, FindingCollector.Failed).Combine(archive)
            .Run(_guard, Stage.ContentFindings, FindingCollector.OfContent, FindingCollector.Failed).Combine(claims)
            .Run(_guard, Stage.CollectionFindings, FindingCollector.WithCollections, FindingCollector.Failed).Combine(sameName)
            .Run(_guard, Stage.Findings, FindingCollector.WithReferences, FindingCollector.Failed);

        context.Emit(_guard, Stage.Report, findings.Combine(project), FindingReporter.Report);
        context.ReportFailures(indexes);
        context.ReportFailures(years);
        context.Emit(_guard, Stage.EmitTypes, project, TypeHalfEmitter.Emit);
        context.Emit(_guard, Stage.EmitJsonSchemas, project, JsonSchemaEmitter.Emit);
        context.Emit(_guard, Stage.EmitTerms, terms.Combine(project), TermsEmitter.Emit);
        context.Emit(_guard, Stage.EmitCollection, indexes.Combine(project), CollectionEmitter.Emit);
        context.Emit(_guard, Stage.EmitPack, archive.Combine(project), PackEmitter.Emit);
        context.Emit(_guard, Stage.EmitMembers, indexes.Combine(project), MembersEmitter.Emit);
        context.Emit(_guard, Stage.EmitIds, indexes.Combine(project), IdsEmitter.Emit);
        context.Emit(_guard, Stage.EmitEntries, years.Combine(project), EntriesEmitter.Emit);
        context.Emit(_guard, Stage.EmitBodies, years.Combine(project), LiteralBodies.Emit);
    }
}
