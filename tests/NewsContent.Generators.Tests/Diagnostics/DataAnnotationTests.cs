using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Diagnostics;

/// <summary>Data annotations: each with a value that passes and one that fails, its place checked.</summary>
public class DataAnnotationTests
{
    [Theory]
    [InlineData("[StringLength(3, MinimumLength = 2)] public string? V", "abc", "abcd", "3,4")]
    [InlineData("[StringLength(3, MinimumLength = 2)] public string? V", "ab", "a", "3,4")]
    [InlineData("[MinLength(2)] public string[] V", "[a, b]", "[a]", "3,4")]
    [InlineData("[MaxLength(1)] public ImmutableArray<string> V", "[a]", "[a, b]", "3,4")]
    [InlineData("[Length(1, 2)] public IReadOnlyList<int> V", "[1, 2]", "[1, 2, 3]", "3,4")]
    [InlineData("[Range(1, 5)] public int V", "5", "6", "3,4")]
    [InlineData("[Range(0.5, 1.5, MaximumIsExclusive = true)] public double V", "1.4", "1.5", "3,4")]
    [InlineData("[Range(1, 5)] public int[] V", "[1, 5]", "[1, 9]", "3,8")]
    [InlineData("[RegularExpression(\"[a-z]+\")] public string? V", "abc", "abc1", "3,4")]
    [InlineData("[RegularExpression(\"[a-z]+\")] public HashSet<string> V", "[a, b]", "[a, B]", "3,8")]
    [InlineData("[RegularExpression(\"(a+)+b\")] public string? V", "ab", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac", "3,4")]
    [InlineData("[AllowedValues(\"a\", \"b\")] public string? V", "a", "c", "3,4")]
    [InlineData("[AllowedValues(1, 2)] public int V", "2", "3", "3,4")]
    [InlineData("[DeniedValues(\"a\")] public ImmutableArray<string> V", "[b]", "[b, a]", "3,8")]
    [InlineData("[Url] public string? V", "https://a.example", "a.example", "3,4")]
    [InlineData("[EmailAddress] public string? V", "a@b.example", "a.b", "3,4")]
    [InlineData("[StringLength(2)] public IReadOnlyDictionary<string, string> V", "{ x: ab }", "{ x: abc }", "3,9")]
    public void Annotation_HoldsAtTheValue(string property, string good, string bad, string place)
    {
        var code = $$"""
            using NewsContent; using System.Collections.Generic; using System.Collections.Immutable; using System.ComponentModel.DataAnnotations;
            #nullable disable
            [ContentCollection("*.md")] public sealed partial class Note { {{property.Replace("?", "", StringComparison.Ordinal)}} { get; init; } }
            """;

        Assert.Empty(GeneratorHarness.Run(new ProjectOptions { Code = code }, new Post("a.md", $"---\n# good\nv: {good}\n---\n")).Printed);
        var failed = GeneratorHarness.Run(new ProjectOptions { Code = code, ExpectErrors = true }, new Post("a.md", $"---\n# bad\nv: {bad}\n---\n"));
        Assert.StartsWith($"a.md({place}): error NCG2012: ", Assert.Single(failed.Printed), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a|ab", "ab")]
    [InlineData("(?:a|ab)c?", "abc")]
    [InlineData("a*?", "aa")]
    public void FirstMatch_MustBeTheWholeValue(string pattern, string value) =>
        Assert.Equal([$"a.md(2,4): error NCG2012: 'v' must match {pattern}, but is '{value}' ([RegularExpression])"], PrintedOf(pattern, value));

    [Fact]
    public void Pattern_DoesNotDependOnTheCulture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            // Where I is the capital of a letter without a dot.
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Assert.Empty(PrintedOf("(?i)title", "TITLE"));
            Assert.Empty(PrintedOf("(?i)(?=t)title", "TITLE"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("(a+)+b?", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "")]
    [InlineData("(a|aa)+", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac", "match (a|aa)+, but is 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac'")]
    [InlineData("(a+)+b|(a|aa)+d", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaad", "")]
    [InlineData(
        "(?=a)(a+)+b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaad",
        "match (?=a)(a+)+b (whether it does takes more than 250 ms to find out: ")]
    public void SlowPattern_IsDecidedOrSaysThatItIsSlow(string pattern, string value, string finding)
    {
        var printed = PrintedOf(pattern, value);

        if (finding.Length == 0)
            Assert.Empty(printed);
        else
            Assert.StartsWith("a.md(2,4): error NCG2012: 'v' must " + finding, Assert.Single(printed), StringComparison.Ordinal);
    }

    [Fact]
    public void ValuesThatTakeTooLong_AreNamedOnceAPost()
    {
        var values = string.Join(", ", Enumerable.Repeat(new string('a', 60), 2_000));

        Assert.Single(PrintedOf("(?=a)(a+)+b", $"[{values}]", "string[]"));
    }

    private static string[] PrintedOf(string pattern, string value, string type = "string")
    {
        var code = $$"""
            using NewsContent; using System.ComponentModel.DataAnnotations;
            #nullable disable
            [ContentCollection("*.md")] public sealed partial class Note { [RegularExpression("{{pattern}}")] public {{type}} V { get; init; } }
            """;
        var post = new Post("a.md", $"---\nv: {value}\n---\n");
        var options = new ProjectOptions { Code = code };
        var driver = GeneratorHarness.Driver(options, StoredPosts.Of(options, [post]).Texts)
            .RunGeneratorsAndUpdateCompilation(GeneratorHarness.Compile(options), out var output, out var diagnostics);
        return [.. new GeneratorRun(driver, (CSharpCompilation)output, diagnostics).Printed];
    }

    [Fact]
    public void AttributeOfOnesOwn_RunsWhenAnEntryIsFirstUsed()
    {
        const string Code = """
            using NewsContent; using System; using System.ComponentModel.DataAnnotations;
            public enum Parity { Odd, Even }
            public sealed class ParityAttribute(Parity parity, params string[] except) : ValidationAttribute
            {
                public string Note { get; set; }
                public override bool IsValid(object value) => value is int number && (number % 2 == (parity == Parity.Even ? 0 : 1) || Array.IndexOf(except, number.ToString()) >= 0);
            }
            [ContentCollection("*.md")] public sealed partial class Note { [Parity(Parity.Even, "7", Note = "a \"b\"")] public int V { get; init; } }
            """;
        static GeneratorRun Of(int value) => GeneratorHarness.Run(
            new ProjectOptions { Code = Code, Nullable = Microsoft.CodeAnalysis.NullableContextOptions.Disable }, new Post("a.md", $"---\nv: {value}\n---\n"));

        Assert.Equal(["NCG5007"], Of(2).Ids);
        Assert.Equal(7, (int)((dynamic)Of(7).Member("Notes", "a")!).V);
        var exception = Assert.Throws<System.Reflection.TargetInvocationException>(() => Of(3).Member("Notes", "a"));
        Assert.Contains("V of a", Assert.IsType<ValidationException>(exception.InnerException).Message, StringComparison.Ordinal);
    }
}
