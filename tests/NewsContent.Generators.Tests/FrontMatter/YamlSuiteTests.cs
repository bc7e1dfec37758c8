using System.Text.Json;
using NewsContent.Compilation;
using NewsContent.Generators.Tests.Support;
using Xunit;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace NewsContent.Generators.Tests.FrontMatter;

/// <summary>The YAML Test Suite as data files: what is read is what YamlDotNet's own tree says, what is no YAML is an error, and nothing throws.</summary>
public class YamlSuiteTests
{
    private const string File = "tests/NewsContent.Generators.Tests/FrontMatter/YamlTestSuite/cases.json";

    // What is refused on purpose: keys given twice, anchors, aliases and tags, a document that is text, control characters.
    private static readonly string[] s_refusals = ["NCG1005", "NCG1006", "NCG1007", "NCG1009"];

    private static readonly Dictionary<string, SuiteCase> s_cases = JsonSerializer.Deserialize<SuiteCase[]>(System.IO.File.ReadAllText(Path.Combine(Repository.Root, File)), JsonSerializerOptions.Web)!
        .ToDictionary(static suiteCase => suiteCase.Id);

    public static TheoryData<string> Ids => [.. s_cases.Keys];

    /// <summary>The cases that may stand between fences: one mapping, read without a finding, and whole lines of which none is a fence.</summary>
    public static TheoryData<string> Mappings => [.. s_cases.Values.Where(IsFrontMatter).Select(static suiteCase => suiteCase.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Case_IsReadAsYamlDotNetReadsIt(string id)
    {
        var yaml = s_cases[id].Yaml;
        var post = PostParser.Parse(new PostFile("a.yml", "a.yml", yaml), default);
        var documents = Documents(yaml);

        Assert.All(post.Findings, finding => Assert.InRange(finding.Place.End, 0, yaml.Length));
        Assert.DoesNotContain(post.Findings, static finding => finding.Rule.Id == "NCG9999");
        var refusals = post.Findings.Where(static finding => finding.Rule.Severity == RuleSeverity.Error).ToArray();
        if (refusals.Length > 0)
            Assert.True(documents is not { Count: 1 } || HasOtherKeys(documents[0])
                || refusals.All(static finding => s_refusals.Contains(finding.Rule.Id)), refusals[0].ToString());
        else
            AssertSame(documents!.SingleOrDefault(), (Compilation.FrontMatterValue?)post.Entries ?? post.FrontMatter!);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void CaseThatIsNoYaml_IsAnErrorUnlessYamlDotNetTakesIt(string id)
    {
        var suiteCase = s_cases[id];
        var post = PostParser.Parse(new PostFile("a.yml", "a.yml", suiteCase.Yaml), default);

        Assert.True(!suiteCase.Fails || post.Findings.Count > 0 || Documents(suiteCase.Yaml) is not null);
    }

    [Theory]
    [MemberData(nameof(Mappings))]
    public void Mapping_IsReadTheSameAsFrontMatter(string id)
    {
        var yaml = s_cases[id].Yaml;
        var post = PostParser.Parse(new PostFile("", "2026-04-21-a.md", $"---\n{yaml}---\n"), default);

        Assert.Empty(post.Findings);
        AssertSame(Documents(yaml)!.Single(), post.FrontMatter!);
    }

    [Fact]
    public void Mappings_AreManyOfTheCases() => Assert.InRange(Mappings.Count, 70, s_cases.Count);

    private static void AssertSame(YamlNode? expected, Compilation.FrontMatterValue actual)
    {
        switch (expected, actual)
        {
            case (YamlScalarNode text, FrontMatterScalar scalar):
                Assert.Equal((OfOneLine(text), text.Style != ScalarStyle.Plain), (scalar.Text, scalar.IsQuoted));
                break;
            case (YamlSequenceNode sequence, FrontMatterList list):
                Assert.Equal(sequence.Children.Count, list.Items.Count);
                Assert.All(sequence.Children.Zip(list.Items), static pair => AssertSame(pair.First, pair.Second));
                break;
            case (YamlMappingNode mapping, FrontMatterMap map):
                Assert.Equal(mapping.Children.Keys.Select(static key => ((YamlScalarNode)key).Value ?? ""), map.Entries.Select(static entry => entry.Key));
                Assert.All(mapping.Children.Values.Zip(map.Entries), static pair => AssertSame(pair.First, pair.Second.Value));
                break;
            default:
                // A document without anything in it is a mapping without keys.
                Assert.True(expected is null or YamlScalarNode { Value: null or "" or "~" or "null" } && actual is FrontMatterMap { Entries.Count: 0 }, $"{expected} became {actual}");
                break;
        }
    }

    // A block scalar of one line has no final line break here.
    private static string OfOneLine(YamlScalarNode text) =>
        text.Style is ScalarStyle.Literal or ScalarStyle.Folded && text.Value?.TrimEnd('\n') is { } line
            && !line.Contains('\n', StringComparison.Ordinal) ? line : text.Value ?? "";

    private static bool HasOtherKeys(YamlNode node) => node.AllNodes.OfType<YamlMappingNode>().Any(static mapping => mapping.Children.Keys.Any(static key => key is not YamlScalarNode));

    private static bool IsFrontMatter(SuiteCase suiteCase) =>
        suiteCase.Yaml.EndsWith('\n')
        && !suiteCase.Yaml.Split('\n').Any(static line => line.StartsWith("---", StringComparison.Ordinal) || line.StartsWith("...", StringComparison.Ordinal) || line.StartsWith('%'))
        && Documents(suiteCase.Yaml) is [YamlMappingNode]
        && PostParser.Parse(new PostFile("a.yml", "a.yml", suiteCase.Yaml), default).Findings.Count == 0;

    private static List<YamlNode>? Documents(string yaml)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return [.. stream.Documents.Select(static document => document.RootNode)];
        }
        catch (Exception exception) when (exception is YamlException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private sealed record SuiteCase(string Id, string Name, bool Fails, string Yaml);
}
