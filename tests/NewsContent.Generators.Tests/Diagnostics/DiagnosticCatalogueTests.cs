using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NewsContent.Compilation;
using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Diagnostics;

/// <summary>The rules, their pages, the release notes and the fixtures say the same.</summary>
public partial class DiagnosticCatalogueTests
{
    private const string PagesFolder = "docs/diagnostics";

    // What has no fixture, as no post by itself can cause it, has a test that fails unless it sees the id.
    private static readonly HashSet<string> s_builtCauses =
    [
        .. Directory.EnumerateDirectories(InRepository("tests"))
            .SelectMany(static project => Directory.EnumerateFiles(project, "*Tests.cs", SearchOption.AllDirectories))
            .SelectMany(static file => ProvesAttributes().Matches(File.ReadAllText(file)))
            .SelectMany(static attribute => Id().Matches(attribute.Value)).Select(static id => id.Value),
    ];

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

        Assert.True(hasFixture || s_builtCauses.Contains(id),
            $"{id} has neither a fixture in {FixtureTests.Folder} nor a test marked [Proves(\"{id}\")].");
    }

    [Fact]
    public void Targets_LinkToThePageOfTheirRule() => Assert.All(
        FindingsOfTheTargets(),
        static finding => Assert.Equal(RuleOfTheTargets(finding).HelpLink, finding.Attribute("HelpLink")?.Value));

    // The package's targets report these ids: a compiler that is too old, or of another language, does not load the generator.
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

    [GeneratedRegex(@"^ *\[Proves\(.*\)\]", RegexOptions.Multiline)]
    private static partial Regex ProvesAttributes();

    [GeneratedRegex(@"NCG\d{4}")]
    private static partial Regex Id();

    [GeneratedRegex(@"\$\(\w+\)")]
    private static partial Regex MSBuildProperty();
}
