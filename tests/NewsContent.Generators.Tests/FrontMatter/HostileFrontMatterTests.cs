using System.Globalization;
using NewsContent.Compilation;
using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.FrontMatter;

/// <summary>Front matter and data files that would take parsers minutes, gigabytes or the stack.</summary>
public class HostileFrontMatterTests
{
    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("[{a: ")]
    [InlineData("- ")]
    public void DeepYaml_IsALimit(string opening) => Assert.Equal("NCG1008", Error(Yaml("x: \n  " + Times(opening, 400))).Rule.Id);

    [Theory]
    [InlineData("&a [ *a ]", "NCG1006")]
    [InlineData("&a [x,x]\nc: &b [*a,*a,*a]\nd: [*b,*b,*b]", "NCG1006")]
    [InlineData("!!binary aGFsbG8=", "NCG1006")]
    [InlineData("x\n<<: { title: y }", "NCG1006")]
    public void YamlThatRefersOrIsTyped_IsRefused(string value, string id) => Assert.Equal(id, Error(Yaml("x: " + value)).Rule.Id);

    [Fact]
    public void ManyKeys_AreALimit() =>
        Assert.Equal("NCG1008", Error(Yaml(string.Concat(Enumerable.Range(0, 3000).Select(static number => $"k{number}: 1\n")))).Rule.Id);

    [Fact]
    public void LongKeyAndLongValue_AreLimits()
    {
        Assert.Equal("NCG1008", Error(Yaml(Times("k", 300) + ": 1")).Rule.Id);
        Assert.Equal("NCG1008", Error(Yaml("x: " + Times("v", 33_000))).Rule.Id);
    }

    [Theory]
    [InlineData("x = ", "[")]
    [InlineData("x = ", "{ a = ")]
    [InlineData("x = ", "[ { a = ")]
    [InlineData("", "a.")]
    [InlineData("[", "a.")]
    [InlineData("[[", "a.")]
    [InlineData("x = { ", "a.")]
    public void DeepToml_IsALimit(string start, string opening)
    {
        var close = start.StartsWith('[') ? new string(']', start.Length) : start.EndsWith("{ ", StringComparison.Ordinal) ? " = 1 }" : opening == "a." ? " = 1" : "";

        Assert.Equal("NCG1008", Error(Toml(start + Times(opening, 20_000 / opening.Length) + "b" + close)).Rule.Id);
    }

    [Fact]
    public void TomlOfManyLevelsTogether_IsALimit() =>
        Assert.Equal("NCG1008", Error(Toml($"[{Times("a.", 9)}b]\n{Times("c.", 9)}d = 1")).Rule.Id);

    [Theory]
    [InlineData("title = \"a\"\nb = \"\\", 3)]
    [InlineData("[{\"slug\": \"ann\", \"ag---\n}]- e\\", 2)]
    public void TomlThatItsParserThrowsOn_IsASyntaxErrorInItsLine(string keys, int line)
    {
        var file = new PostFile("a.toml", "a.toml", keys);
        var finding = Error(file);

        Assert.Equal("NCG1004", finding.Rule.Id);
        Assert.InRange(file.Lines.At(finding.Place.Start).Line + 1, 1, line);
    }

    [Theory]
    [InlineData("#[[[[[[[[[[[[[[[[[[[[[[\na = 1")]
    [InlineData("a = '''\n[[[[[[[[[[[[[[[[[[[[[[\n'''")]
    public void BracketsInTomlTextAndComments_AreNoLevels(string keys) => Assert.Empty(Parse(Toml(keys)).Findings);

    [Theory]
    [InlineData("json")]
    [InlineData("toml")]
    [InlineData("yml")]
    public void EmptyDataFile_HasNoPlaceBeyondItsEnd(string extension) =>
        Assert.All(Parse(new("a." + extension, "a." + extension, "")).Findings, static finding => Assert.Equal(0, finding.Place.End));

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("[{\"a\":")]
    public void DeepJson_IsALimit(string opening)
    {
        var close = new string([.. Times(opening, 30).Reverse().Where(static character => character is '[' or '{').Select(static character => character == '[' ? ']' : '}')]);

        Assert.Equal("NCG1008", Error(new("a.md", "a.md", "{\"x\":" + Times(opening, 30) + "1" + close + "}")).Rule.Id);
    }

    [Theory]
    [InlineData("yml", "- a\n", "")]
    [InlineData("yml", "[", "NCG1008")]
    [InlineData("yml", "{a: ", "NCG1008")]
    [InlineData("yml", "# a\n", "")]
    [InlineData("yml", "\"a\\\n", "NCG1004")]
    [InlineData("yml", "a ", "NCG1008")]
    [InlineData("json", "[", "NCG1008")]
    [InlineData("json", "{\"a\":1},", "NCG1004")]
    [InlineData("toml", "[[a]]\n", "")]
    [InlineData("toml", "# a\n", "")]
    [InlineData("toml", "a.", "NCG1004")]
    [InlineData("toml", "a = [\n", "NCG1004")]
    [InlineData("toml", "x=\"\"\"a", "NCG1004")]
    public void LongDataFile_IsReadOrRefused(string extension, string part, string id) =>
        Check(id, extension, length => Times(part, length / part.Length));

    [Fact]
    public void TomlOfManyDifferentKeys_IsRead() =>
        Check("", "toml",
            static length =>
            string.Concat(
                Enumerable.Range(0, length / 25).Select(static number => $"k{number.ToString(CultureInfo.InvariantCulture)} = 1\n")));

    [Fact]
    public void PostOfAllFormats_IsOneErrorEach() => Assert.Equal(
        ["NCG1008", "NCG1008", "NCG1006"],
        GeneratorHarness.Run(
            new ProjectOptions { ExpectErrors = true },
            new("2026-04-21-a.md", "---\nx: " + Times("[", 400) + "\n---\n"),
            new("2026-04-21-b.md", "+++\n" + Times("a.", 400) + "a = 1\n+++\n"),
            new("2026-04-21-c.md", "---\nx: &a [ *a ]\n---\n")).Ids);

    // What no limit refuses goes to a parser, which must not take more than the text's share for it.
    private static void Check(string id, string extension, Func<int, string> text)
    {
        const int Length = 250_000;
        ParsedPost Read(int length) => Parse(new("a." + extension, "a." + extension, text(length)));

        Assert.Equal(id, string.Join(' ', Read(Length).Findings.Select(static finding => finding.Rule.Id).Distinct()));
        Assert.True(Allocations.GrowWithTheText(() => Read(Length / 2), () => Read(Length)));
    }

    private static Finding Error(PostFile file) => Assert.Single(Parse(file).Findings);

    private static ParsedPost Parse(PostFile file) => PostParser.Parse(file, default);

    private static PostFile Yaml(string keys) => new("a.md", "a.md", $"---\ntitle: a\n{keys}\n---\n");

    private static PostFile Toml(string keys) => new("a.md", "a.md", $"+++\n{keys}\n+++\n");

    private static string Times(string part, int times) => string.Concat(Enumerable.Repeat(part, times));

    // Fewer are shown; a search for each would cost the number of keys times the number of valid ones.
    [Theory]
    [InlineData("titel")]
    [InlineData("kinds")]
    public void ManyUnknownKeys_AreFoundAndTheFirstGetSuggestions(string key)
    {
        var keys = string.Concat(Enumerable.Range(0, 200).Select(number => $"{key}{number:d4}: x\n"));
        var run = GeneratorHarness.Run(Post.Of("a", keys: keys));

        var all = (System.Collections.IEnumerable)run.Driver.GetRunResult().Results[0].TrackedSteps[Stage.Findings].Single().Outputs.Single().Value;
        var fixes = all.Cast<object>().Select(static found => (Finding)found.GetType().GetProperty(nameof(Finding))!.GetValue(found)!)
            .Where(static finding => finding.Rule.Id == "NCG2005").Select(static finding => string.Join(' ', finding.Arguments)).ToArray();
        Assert.Equal(200, fixes.Length);
        Assert.Equal(50, fixes.Count(static fix => fix.Contains("write a known key", StringComparison.Ordinal)));
    }
}
