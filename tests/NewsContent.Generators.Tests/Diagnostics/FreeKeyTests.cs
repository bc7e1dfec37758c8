using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Diagnostics;

/// <summary>Keys whose name or form is not fixed: aliases, the dictionary of other keys, values of any form.</summary>
public class FreeKeyTests
{
    private const string Code = """
        using NewsContent; using System.Collections.Generic;
        [ContentCollection("*.md")]
        public sealed partial class Note
        {
            [FrontMatter("headline", "title", "name")] public required string Headline { get; init; }
            public FrontMatterValue? Meta { get; init; }
            [Extra] public IReadOnlyDictionary<string, FrontMatterValue> Other { get; init; } = new Dictionary<string, FrontMatterValue>();
        }
        """;

    [Theory]
    [InlineData("headline")]
    [InlineData("title")]
    [InlineData("NAME")]
    public void Alias_IsTheKey(string key)
    {
        dynamic note = Note($"{key}: A\n");
        Assert.Equal("A", (string)note.Headline);
        Assert.Equal(0, (int)note.Other.Count);
    }

    [Fact]
    public void ValueOfAnyForm_KeepsItsForm()
    {
        dynamic note = Note("title: A\nmeta: { a: [1, 'x', true, ~, 1.5], b: '1', c: { d: \"q\\\"\" } }\n");
        var meta = (FrontMatterValue)note.Meta;
        Assert.Equal(
            [FrontMatterKind.Number, FrontMatterKind.Text, FrontMatterKind.Boolean, FrontMatterKind.Null, FrontMatterKind.Number],
            meta.Entries["a"].Items.Select(static item => item.Kind));
        Assert.Equal(1.5m, meta.Entries["a"].Items[4].AsNumber());
        Assert.True(meta.Entries["a"].Items[2].AsBoolean());
        Assert.Equal(FrontMatterKind.Text, meta.Entries["b"].Kind);
        Assert.Equal("{a: [1, x, true, ~, 1.5], b: 1, c: {d: q\"}}", meta.ToString());
    }

    [Fact]
    public void OtherKeys_GoToTheExtraDictionary()
    {
        dynamic note = Note("title: A\nlayout: wide\nweights: [1, 2]\n");
        var other = (IReadOnlyDictionary<string, FrontMatterValue>)note.Other;
        Assert.Equal(["layout", "weights"], other.Keys);
        Assert.Equal("[1, 2]", other["weights"].ToString());
    }

    [Fact]
    public void OtherKeysOfOneType_AreHeldToIt()
    {
        var run = GeneratorHarness.Run(
            new ProjectOptions { Code = Code.Replace("string, FrontMatterValue>", "string, int>", StringComparison.Ordinal), ExpectErrors = true },
            new Post("a.md", "---\ntitle: A\none: 1\ntwo: x\n---\n"));

        Assert.Equal(["a.md(4,6): error NCG2003: 'two' must be a whole number, but is 'x'; write it as 'two: 1'"], run.Printed);
    }

    [Fact]
    [Proves("NCG2015")]
    public void KeyAndAliasTogether_AreAnError()
    {
        var run = GeneratorHarness.Run(new ProjectOptions { Code = Code, ExpectErrors = true }, new Post("a.md", "---\ntitle: A\nheadline: B\n---\n"));

        Assert.Equal(["a.md(3,1): error NCG2015: 'headline' means the same as 'title', which this post has as well; remove one of the two"], run.Printed);
    }

    [Theory]
    [InlineData("[Extra] public string? Other { get; init; }", "NCG5010")]
    [InlineData("[Extra] public IReadOnlyDictionary<string, int>? A { get; init; } [Extra] public IReadOnlyDictionary<string, int>? B { get; init; }", "NCG5010")]
    [InlineData("[FrontMatter(\"a\", \"b\")] public string? A { get; init; } public string? B { get; init; }", "NCG5006")]
    [Proves("NCG5010")]
    public void MisplacedAttribute_IsReportedInTheCSharpFile(string members, string id)
    {
        var code = $$"""using NewsContent; using System.Collections.Generic; [ContentCollection("*.md")] public sealed partial class Note { {{members}} }""";
        var run = GeneratorHarness.Run(new ProjectOptions { Code = code, ExpectErrors = true }, new Post("a.md", "---\nx: 1\n---\n"));

        Assert.Contains(run.Printed, line => line.Contains($"error {id}: ", StringComparison.Ordinal));
    }

    private static object Note(string keys)
    {
        var run = GeneratorHarness.Run(new ProjectOptions { Code = Code }, new Post("a.md", $"---\n{keys}---\n"));
        Assert.Empty(run.Printed);
        return run.Member("Notes", "a")!;
    }
}
