using System.Text.Json;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Docs.Tests.Support;
using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Docs.Tests;

/// <summary>Project files and other settings of the pages are well formed, name what exists, and have values that are taken.</summary>
public sealed class SettingSampleTests
{
    private static readonly string s_version = XDocument.Load(Checkout.PathOf("Directory.Build.props")).Descendants("Version").Single().Value;
    private static readonly string s_properties = File.ReadAllText(Checkout.PathOf("docs/msbuild.md"));

    public static TheoryData<string> Xml => Samples("xml");

    public static TheoryData<string> Json => Samples("json");

    public static TheoryData<string> GlobalConfigs => Samples("ini");

    [Theory]
    [MemberData(nameof(Xml))]
    public void Project_NamesPropertiesAndPackagesThatExist(string place)
    {
        var project = XElement.Parse($"<Snippet>{Page.FenceAt(place).Text}</Snippet>");

        Assert.All(PropertiesOf(project), static property => Assert.Contains($"| `{property.Key}` |", s_properties, StringComparison.Ordinal));
        Assert.All(project.Descendants("PackageReference"), static package =>
        {
            Assert.True(Directory.Exists(Checkout.PathOf("src/" + package.Attribute("Include")!.Value)), $"no package {package}");
            Assert.Equal(s_version, package.Attribute("Version")?.Value);
        });
    }

    [Theory]
    [MemberData(nameof(Xml))]
    public void Properties_AreTakenByTheGenerator(string place)
    {
        var fence = Page.FenceAt(place);
        var properties = PropertiesOf(XElement.Parse($"<Snippet>{fence.Text}</Snippet>"));

        var ids = new SampleProject { Posts = [Post.Of("post")], Properties = properties }.GeneratorIds();

        Assert.Equal(fence is { Page: "docs/diagnostics/NCG9005.md", Section: "Wrong" }, ids.Contains("NCG9005"));
    }

    [Theory]
    [MemberData(nameof(Json))]
    public void Json_IsWellFormed(string place)
    {
        var text = Page.FenceAt(place).Text;
        using var parsed = JsonDocument.Parse(text.StartsWith('{') ? text : "{" + text + "}");

        Assert.NotEmpty(parsed.RootElement.EnumerateObject());
    }

    [Theory]
    [MemberData(nameof(GlobalConfigs))]
    public void GlobalConfig_SetsSeveritiesOfRulesThatExist(string place)
    {
        var config = AnalyzerConfig.Parse(SourceText.From(Page.FenceAt(place).Text), "/.globalconfig");
        var result = AnalyzerConfigSet.Create<AnalyzerConfig[]>([config]).GlobalConfigOptions;

        Assert.Empty(result.Diagnostics);
        Assert.NotEmpty(result.TreeOptions);
        Assert.All(result.TreeOptions.Keys, static id => Assert.True(File.Exists(Checkout.PathOf($"docs/diagnostics/{id.ToUpperInvariant()}.md")), id));
    }

    private static TheoryData<string> Samples(string language) =>
        [.. Page.Samples.Where(fence => fence.Language == language).Select(static fence => fence.ToString())];

    private static Dictionary<string, string> PropertiesOf(XElement project) => project.Descendants()
        .Where(static element => element.Name.LocalName.StartsWith("NewsContent", StringComparison.Ordinal))
        .ToDictionary(static element => element.Name.LocalName, static element => element.Value);
}
