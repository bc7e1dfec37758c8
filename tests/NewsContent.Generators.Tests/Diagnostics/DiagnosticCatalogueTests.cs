using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NewsContent.Compilation;
using NewsContent.Generators.Tests.Articles;
using NewsContent.Generators.Tests.Bodies;
using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Diagnostics;

/// <summary>The rules, their pages, the release notes and the fixtures say the same.</summary>
public partial class DiagnosticCatalogueTests
{
    private const string PagesFolder = "docs/diagnostics";

    // What has no fixture: no post in a repository can cause it, so the test named beside it builds the cause.
    private static readonly Dictionary<string, string> s_builtCauses = new()
    {
        ["NCG1010"] = nameof(SetUpRuleTests.PostWithoutText_CannotBeRead),
        ["NCG1011"] = nameof(LengthTests.PostBeyondTheLimit_IsAnErrorThatNamesTheProperty),
        ["NCG4003"] = nameof(LiteralLimitTests.TooMuchText_IsOneErrorWithoutCS8103),
        ["NCG4004"] = nameof(ArchiveRuleTests.FindingsOfARule_AreCappedAtAHundred),
        ["NCG2010"] = nameof(SchemaRuleTests.BrokenValue_IsReportedAtItsPlace),
        ["NCG2011"] = nameof(SchemaRuleTests.BrokenValue_IsReportedAtItsPlace),
        ["NCG2012"] = nameof(SchemaRuleTests.BrokenValue_IsReportedAtItsPlace),
        ["NCG2013"] = nameof(SchemaRuleTests.RefusedKey_IsAnErrorAtTheKey),
        ["NCG4007"] = nameof(SchemaRuleTests.UnclaimedPost_IsAWarning),
        ["NCG5001"] = nameof(SchemaRuleTests.WrongDeclaration_IsReportedInTheCSharpFile),
        ["NCG5002"] = nameof(SchemaRuleTests.WrongDeclaration_IsReportedInTheCSharpFile),
        ["NCG5003"] = nameof(SchemaRuleTests.WrongDeclaration_IsReportedInTheCSharpFile),
        ["NCG5004"] = nameof(SchemaRuleTests.WrongDeclaration_IsReportedInTheCSharpFile),
        ["NCG5013"] = nameof(SchemaRuleTests.WrongDeclaration_IsReportedInTheCSharpFile),
        ["NCG5014"] = nameof(SchemaRuleTests.WrongDeclaration_IsReportedInTheCSharpFile),
        ["NCG5005"] = nameof(SchemaRuleTests.WrongDeclaration_IsReportedInTheCSharpFile),
        ["NCG5006"] = nameof(SchemaRuleTests.WrongDeclaration_IsReportedInTheCSharpFile),
        ["NCG5007"] = nameof(SchemaRuleTests.WrongDeclaration_IsReportedInTheCSharpFile),
        ["NCG5008"] = nameof(SchemaRuleTests.WrongDeclaration_IsReportedInTheCSharpFile),
        ["NCG4008"] = nameof(ReferenceTests.MissingTarget_IsAnErrorAtTheValue),
        ["NCG4009"] = nameof(ReferenceTests.SlugOfSeveralEntries_IsAnError),
        ["NCG4010"] = nameof(ReferenceTests.DraftTarget_IsAnErrorWhenDraftsAreLeftOut),
        ["NCG3303"] = nameof(Links.DeadLinkTests.LinkToADraft_IsAnErrorWhereDraftsAreLeftOut),
        ["NCG4011"] = nameof(Links.PermalinkTests.SamePermalink_IsAWarningAtTheSecondPost),
        ["NCG4012"] = "the package's tests",
        ["NCG4015"] = "the packer's tests",
        ["NCG9007"] = "the package's tests",
        ["NCG9008"] = "the package's tests",
        ["NCG5009"] = nameof(ReferenceTests.ReferenceToOtherTypes_IsReportedInTheCode),
        ["NCG2014"] = nameof(DataCollectionTests.BrokenDataFile_IsReportedAtItsPlace),
        ["NCG2015"] = nameof(FreeKeyTests.KeyAndAliasTogether_AreAnError),
        ["NCG5010"] = nameof(FreeKeyTests.MisplacedAttribute_IsReportedInTheCSharpFile),
        ["NCG5011"] = nameof(SchemaRuleTests.WrongDeclaration_IsReportedInTheCSharpFile),
        ["NCG5012"] = nameof(CodeFixTests.Fix_AddsTheModifier),
        ["NCG3203"] = nameof(HighlightingTests.CodeBeyondALimit_StaysPlainAndIsReported),
        ["NCG9001"] = "the package's tests",
        ["NCG9002"] = "the package's tests",
        ["NCG9003"] = "the package's tests",
        ["NCG9004"] = nameof(SetUpRuleTests.OldLanguageVersion_IsAnError),
        ["NCG9005"] = nameof(PropertyTests.WrongValue_IsAnErrorThatSaysWhatToWrite),
        ["NCG9006"] = nameof(SetUpRuleTests.MissingRuntimeLibrary_IsTheOnlyError),
        ["NCG9009"] = "ListingTests.PatternThatCannotBeRead_IsAnErrorAtItsLine",
        ["NCG9010"] = "ListingTests.FolderThatCannotBeRead_IsAnErrorThatNamesIt",
        ["NCG9011"] = "LinkedFolderTests.LinkOutOfTheContentFolder_IsFollowedByChoiceAlone",
        ["NCG9012"] = "ListingTests.BuildOutput_IsLeftOutAndReportedWhereItHasPosts",
        ["NCG9013"] = "ListingTests.OtherTextFormats_AreOneWarningPerFolder",
        ["NCG9014"] = "the package's tests",
        ["NCG9015"] = nameof(SetUpRuleTests.ReferencedAssemblyWithTheSameTypes_IsAWarning),
        ["NCG9016"] = nameof(SetUpRuleTests.DamagedManifest_BlamesNoPost),
        ["NCG9017"] = "the package's tests",
        ["NCG9999"] = nameof(SetUpRuleTests.FaultInAPost_BecomesAFindingOfIt),
    };

    private static readonly Rule[] s_rules =
    [
        .. typeof(Rule).Assembly.GetTypes()
            .Where(static type => type.Name.EndsWith("Rules", StringComparison.Ordinal))
            .SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic))
            .Where(static field => field.FieldType == typeof(Rule))
            .Select(static field => (Rule)field.GetValue(null)!)
            .Concat(FindingsOfTheTargets().Select(RuleOfTheTargets))
            .OrderBy(static rule => rule.Id, StringComparer.Ordinal),
    ];

    public static TheoryData<string> Ids => [.. s_rules.Select(static rule => rule.Id)];

    [Fact]
    public void Ids_AreUnique() => Assert.Distinct(s_rules.Select(static rule => rule.Id));

    [Fact]
    public void Pages_AreThoseOfTheRules() => Assert.Equal(
        s_rules.Select(static rule => rule.Id + ".md").Append("README.md"),
        Directory.EnumerateFiles(InRepository(PagesFolder)).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void ListOfPages_IsThatOfTheRules() => Assert.Equal(
        s_rules.Select(static rule => $"| [{rule.Id}]({rule.Id}.md) | {Lower(rule.Severity)} | {rule.Title} |"),
        File.ReadLines(InRepository($"{PagesFolder}/README.md")).Where(static line => line.StartsWith("| [", StringComparison.Ordinal)));

    [Fact]
    public void ReleaseNotes_AreThoseOfTheRules() => Assert.Equal(
        s_rules.Select(static rule => $"{rule.Id} | {rule.Category} | {rule.Severity} | [{rule.Title}](../../{PagesFolder}/{rule.Id}.md)"),
        new[] { "Shipped", "Unshipped" }
            .SelectMany(static kind => File.ReadLines(InRepository($"src/NewsContent.Generators/AnalyzerReleases.{kind}.md")))
            .Where(static line => line.StartsWith("NCG", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_BeginsWithTitleSeverityAndCategory(string id)
    {
        var rule = s_rules.Single(rule => rule.Id == id);
        var lines = File.ReadAllLines(InRepository($"{PagesFolder}/{id}.md"));

        Assert.Equal([$"# {id} — {rule.Title}", "", $"Severity: {Lower(rule.Severity)} · Category: {rule.Category}"], lines.Take(3));
        Assert.InRange(lines.Length, 1, 40);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void HelpLink_EndsInThePage(string id)
    {
        var rule = s_rules.Single(rule => rule.Id == id);

        Assert.EndsWith($"/{PagesFolder}/{id}.md", rule.HelpLink, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Message_IsOneLineWithoutFullStop(string id)
    {
        var rule = s_rules.Single(rule => rule.Id == id);

        Assert.Matches(@"\A[^\r\n]+[^\r\n.\s]\z", rule.Format);
        Assert.Matches(@"\A[^\r\n]+[^\r\n.\s]\z", rule.Title);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_HasAFixtureOrATest(string id)
    {
        var hasFixture = Directory.EnumerateDirectories(InRepository(FixtureTests.Folder), id + "-*").Any();

        Assert.NotEqual(hasFixture, s_builtCauses.ContainsKey(id));
    }

    [Fact]
    public void Targets_LinkToThePageOfTheirRule() => Assert.All(
        FindingsOfTheTargets(),
        static finding => Assert.Equal(RuleOfTheTargets(finding).HelpLink, finding.Attribute("HelpLink")?.Value));

    // These stand in the package's targets: neither a compiler that is too old nor one of another language loads the generator.
    private static Rule RuleOfTheTargets(XElement finding)
    {
        var id = finding.Attribute("Code")!.Value;
        var severity = finding.Name.LocalName == "Error" ? RuleSeverity.Error : RuleSeverity.Warning;
        var title = id switch { "NCG9001" => "Compiler is too old", _ => "Project is not written in C#" };
        return new(id, severity, title, MSBuildProperty().Replace(finding.Attribute("Text")!.Value, "{0}"));
    }

    private static IEnumerable<XElement> FindingsOfTheTargets() =>
        XDocument.Load(InRepository("src/NewsContent.Generators/build/NewsContent.Steps.targets")).Descendants()
            .Where(static element => element.Name.LocalName is "Error" or "Warning");

    private static string InRepository(string path) => Path.Combine(Repository.Root, path);

    private static string Lower(RuleSeverity severity) => severity.ToString().ToLowerInvariant();

    [GeneratedRegex(@"\$\(\w+\)")]
    private static partial Regex MSBuildProperty();
}
