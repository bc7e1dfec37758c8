using Microsoft.CodeAnalysis;
using NewsContent.Generators.Diagnostics;
using NewsContent.Generators.Emission;
using NewsContent.Generators.Model;
using NewsContent.Generators.Naming;
using NewsContent.Generators.Reading;
using NewsContent.Generators.Schemas;
using NewsContent.Generators.Validation;

namespace NewsContent.Generators;

/// <summary>Compiles posts into typed, validated entries with pre-rendered HTML: Read, Parse, Bind, Validate, Render, Emit.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class NewsContentGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var settings = context.AnalyzerConfigOptionsProvider.Combine(context.ParseOptionsProvider).Select(SettingsReader.Read).WithTrackingName(Stage.Settings);
        var schema = context.CompilationProvider.Select(SchemaReader.ReadArticle).WithTrackingName(Stage.Schema);
        var project = schema.Combine(settings).Select(Project.Of).WithTrackingName(Stage.Project);

        var read = context.AdditionalTextsProvider.Combine(settings).Where(PostReader.IsPost).Select(PostReader.Read).WithTrackingName(Stage.Read);
        var parsed = read.Select(PostPipeline.Parse).WithTrackingName(Stage.Parse);
        var bound = parsed.Combine(project).Select(Guarded.Bind).WithTrackingName(Stage.Bind);
        var valid = bound.Select(Guarded.Validate).WithTrackingName(Stage.Validate);
        var rendered = valid.Select(PostPipeline.Render).WithTrackingName(Stage.Render);

        var archive = rendered.Collect().Select(PostPipeline.Together).Combine(settings).Select(ArchiveValidator.Validate).Select(MemberNaming.Name).WithTrackingName(Stage.Archive);
        var index = archive.Select(NamedArchive.ToIndex).WithTrackingName(Stage.Index);
        var years = archive.SelectMany(NamedArchive.ByYear).WithTrackingName(Stage.Year);
        var terms = index.Select(static (index, _) => index.Terms).WithTrackingName(Stage.Terms);
        var findings = rendered.Select(LocatedFinding.Of).Collect().Select(FindingCollector.OfPosts).Combine(archive).Select(FindingCollector.OfContent).WithTrackingName(Stage.Findings);

        context.RegisterSourceOutput(findings.Combine(project), FindingReporter.Report);
        context.RegisterSourceOutput(terms.Combine(project), TermsEmitter.Emit);
        context.RegisterSourceOutput(index.Combine(project), CollectionEmitter.Emit);
        context.RegisterSourceOutput(index.Combine(project), MembersEmitter.Emit);
        context.RegisterSourceOutput(years.Combine(project), EntriesEmitter.Emit);
        context.RegisterSourceOutput(years.Combine(project), LiteralBodies.Emit);
    }
}
