using System.Text.Json;
using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Emission;

/// <summary>The JSON Schemas that editors read.</summary>
public class JsonSchemaTests
{
    [Theory]
    [InlineData("[StringLength(9, MinimumLength = 2)] public required string V", """{"anyOf":[{"type":["string","number","boolean"],"minLength":2,"maxLength":9}]}""")]
    [InlineData("[RegularExpression(\"a|b\")] public required string V", """{"anyOf":[{"type":["string","number","boolean"],"pattern":"^(?:a|b)$"}]}""")]
    [InlineData("[Range(1, 5)] public required int V", """{"anyOf":[{"type":"integer","minimum":1,"maximum":5}]}""")]
    [InlineData("[Range(0, 1, MinimumIsExclusive = true)] public required double V", """{"anyOf":[{"type":"number","exclusiveMinimum":0,"maximum":1}]}""")]
    [InlineData("[AllowedValues(1, 2)] public required int V", """{"anyOf":[{"type":"integer","enum":[1,2]}]}""")]
    [InlineData("[DeniedValues(\"x\")] public required string V", """{"anyOf":[{"type":["string","number","boolean"],"not":{"enum":["x"]}}]}""")]
    [InlineData("public bool V", """{"anyOf":[{"type":"boolean"},{"type":"null"}]}""")]
    [InlineData("public Uri? V", """{"anyOf":[{"type":["string"],"format":"uri"},{"type":"null"}]}""")]
    [InlineData("public DateOnly V", """{"anyOf":[{"type":["string"],"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},{"type":"null"}]}""")]
    [InlineData("[MaxLength(3)] public required int[] V", """{"anyOf":[{"type":"integer"},{"type":"array","items":{"type":"integer"},"maxItems":3}]}""")]
    [InlineData("public required IReadOnlyDictionary<string, bool> V", """{"type":"object","additionalProperties":{"type":"boolean"}}""")]
    [InlineData("public required FrontMatterValue V", """{"anyOf":[{}]}""")]
    [InlineData("public required Mood V", """{"anyOf":[{"enum":["Gay","gay","VeryGlad","veryGlad","very-glad","very_glad"]}]}""")]
    [InlineData("public required Inner V", """{"anyOf":[{"type":"object","properties":{"x":{"anyOf":[{"type":"integer"},{"type":"null"}]}},"additionalProperties":false}]}""")]
    public void Member_BecomesKeywords(string member, string expected)
    {
        var schema = SchemaOf($$"""[ContentCollection("*.md")] public sealed partial class Note { {{member}} { get; init; } }""");

        Assert.Equal(expected, Compact(schema.GetProperty("properties").GetProperty("v")));
        Assert.Equal(member.Contains("required", StringComparison.Ordinal), schema.TryGetProperty("required", out _));
        Assert.Equal(["v", "slug", "draft", "published", "lang", "language"], schema.GetProperty("properties").EnumerateObject().Select(static key => key.Name));
    }

    [Theory]
    [InlineData("people.yml", """{"anyOf":[{"type":"object","additionalProperties":ENTRY},{"type":"array","items":ENTRY}]}""")]
    [InlineData("people/*.yml", """{"anyOf":[ENTRY,{"type":"array","items":ENTRY}]}""")]
    public void DataFile_HoldsEntries(string pattern, string expected)
    {
        const string Flag = """{"anyOf":[{"type":"boolean"},{"type":"null"}]}""";
        const string Text = """{"anyOf":[{"type":["string","number","boolean"]},{"type":"null"}]}""";
        const string Entry = $$$"""{"type":"object","properties":{"v":{{{Flag}}},"slug":{{{Text}}},"draft":{{{Flag}}},"published":{{{Flag}}},"id":{{{Text}}}},"additionalProperties":true}""";
        var schema = SchemaOf($$"""[ContentCollection("{{pattern}}", UnknownKeys = UnknownKeys.Ignore)] public sealed partial class Note { public bool V { get; init; } }""");

        Assert.Equal(expected.Replace("ENTRY", Entry, StringComparison.Ordinal), Compact(schema).Replace("\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"title\":\"Notes\",", "", StringComparison.Ordinal));
    }

    [Fact]
    public void SchemaOfArticle_IsThatOfThePackage()
    {
        var path = Path.Combine(Repository.Root, "src/NewsContent.Generators/build/Articles.schema.json");
        var schema = TextOf("[ContentCollection(\"*.md\")] public sealed partial record Note : Article;").Replace("\"Notes\"", "\"Articles\"", StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1")
            File.WriteAllText(path, schema);

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), schema);
    }

    private static JsonElement SchemaOf(string collection) => JsonDocument.Parse(TextOf(collection)).RootElement;

    private static string TextOf(string collection)
    {
        const string Types = "using NewsContent; using System; using System.Collections.Generic; using System.ComponentModel.DataAnnotations; public enum Mood { Gay, VeryGlad } public sealed class Inner { public int X { get; init; } }\n";
        var run = GeneratorHarness.Run(new ProjectOptions { Code = Types + collection, Properties = { ["NewsContentJsonSchemas"] = "true" }, Nullable = Microsoft.CodeAnalysis.NullableContextOptions.Annotations });
        return run.Constant("NewsContent.NewsContentJsonSchemas", "Notes");
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
