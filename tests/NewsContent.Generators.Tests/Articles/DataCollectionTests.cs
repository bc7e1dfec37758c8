using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Articles;

/// <summary>Collections whose entries come from YAML, JSON and TOML files.</summary>
public class DataCollectionTests
{
    private static string Code(string pattern) => $$"""
        using NewsContent;
        namespace My;
        [ContentCollection("{{pattern}}")]
        public sealed partial record Person { public required string Name { get; init; } public int Age { get; init; } [Reference] public Person? Boss { get; init; } }
        """;

    [Theory]
    [InlineData("people.yml", "people.yml", "# The staff\nann:\n  name: Ann\n  age: 30\nbob: { name: Bob, boss: ann }\n")]
    [InlineData("people.yml", "people.yml", "---\n- slug: ann\n  name: Ann\n  age: 30\n- { id: bob, name: Bob, boss: ann }\n")]
    [InlineData("people/*.json", "people/all.json", "[{\"slug\": \"ann\", \"name\": \"Ann\", \"age\": 30}, {\"slug\": \"bob\", \"name\": \"Bob\", \"boss\": \"ann\"}]")]
    [InlineData("people.json", "people.json", "\uFEFF{\"ann\": {\"name\": \"Ann\", \"age\": 30}, \"bob\": {\"name\": \"Bob\", \"boss\": \"ann\"}}\n")]
    [InlineData("people.toml", "people.toml", "[ann]\r\nname = 'Ann'\r\nage = 30\r\n[bob]\r\nname = 'Bob'\r\nboss = 'ann'\r\n")]
    public void FileOfManyEntries_IsACollection(string pattern, string path, string text)
    {
        var run = GeneratorHarness.Run(new ProjectOptions { Code = Code(pattern) }, new Post(path, text), new Post("package.json", "[1]"));

        Assert.Empty(run.Printed);
        dynamic ann = run.Member("My.Persons", "ann")!;
        dynamic bob = run.Member("My.Persons", "bob")!;
        Assert.Equal("Ann", (string)ann.Name);
        Assert.Equal(30, (int)ann.Age);
        Assert.Equal("bob", (string)bob.Id);
        Assert.Same((object)ann, (object)bob.Boss);
    }

    [Fact]
    public void FilesOfOneEntryEach_AreNamedByTheirFiles()
    {
        var run = GeneratorHarness.Run(
            new ProjectOptions { Code = Code("people/**/*.*") }, new Post("people/ann.yaml", "name: Ann\n"), new Post("people/it/bob.toml", "name = 'Bob'\nboss = 'ann'"), new Post("people/eve.json", "{ \"name\": \"Eve\", \"boss\": \"it/bob\" }"));

        Assert.Empty(run.Printed);
        Assert.Equal("Eve", (string)((dynamic)run.Member("My.Persons", "eve")!).Name);
        Assert.Equal("it/bob", (string)((dynamic)run.Member("My.Persons", "eve")!).Boss.Id);
    }

    [Theory]
    [InlineData("people.yml", "ann:\n  name: Ann\n  age: old\n", "3,8", "NCG2003")]
    [InlineData("people.yml", "ann:\n  age: 1\nbob:\n  name: Bob\n", "1,1", "NCG2001")]
    [InlineData("people.yml", "ann: Ann\n", "1,6", "NCG2014")]
    [InlineData("people.yml", "- name: Ann\n- slug: bob\n  name: Bob\n", "1,3", "NCG2014")]
    [InlineData("people.yml", "- slug: ann\n  name: Ann\n- Bob\n", "3,3", "NCG2014")]
    [InlineData("people.yml", "ann: { name: Ann }\nann: { name: Anna }\n", "2,1", "NCG1005")]
    [InlineData("people.yml", "- slug: ann\n  name: Ann\n- slug: ann\n  name: Anna\n", "3,3", "NCG4001")]
    [InlineData("people.yml", "ann: [\n", "2,1", "NCG1004")]
    [InlineData("people.yml", "just text\n", "1,1", "NCG1007")]
    [InlineData("people.json", "{ \"ann\": { \"name\": \"Ann\" } } x", "1,30", "NCG1004")]
    [InlineData("people.json", "", "1,1", "NCG1004")]
    [InlineData("people.toml", "[ann]\nname = Ann\n", "2,8", "NCG1004")]
    [Proves("NCG2014")]
    public void BrokenDataFile_IsReportedAtItsPlace(string path, string text, string place, string id)
    {
        var run = GeneratorHarness.Run(new ProjectOptions { Code = Code(path), ExpectErrors = true }, new Post(path, text));

        Assert.StartsWith($"{path}({place}): error {id}: ", Assert.Single(run.Printed), StringComparison.Ordinal);
    }

    [Fact]
    public void ArrayOfTablesInTomlFrontMatter_IsOneList()
    {
        const string Album = "using NewsContent; public sealed class Song { public required string Name { get; init; } } [ContentCollection(\"*.md\")] public sealed partial class Album { public Song[] Songs { get; init; } = []; }";
        var run = GeneratorHarness.Run(new ProjectOptions { Code = Album }, new Post("a.md", "+++\n[[songs]]\nname = 'One'\n[[songs]]\nname = 'Two'\n+++\n"));

        Assert.Empty(run.Printed);
        Assert.Equal("Two", (string)((dynamic)run.Member("Albums", "a")!).Songs[1].Name);
    }
}
