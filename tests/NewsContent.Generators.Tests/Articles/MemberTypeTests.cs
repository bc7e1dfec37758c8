using System.Globalization;
using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Articles;

/// <summary>Every type that a property may have: a value that it takes, and one that is reported at its place.</summary>
public class MemberTypeTests
{
    [Theory]
    [InlineData("string", "'a: b'", "a: b", "[a]")]
    [InlineData("bool", "true", "True", "yes")]
    [InlineData("byte", "255", "255", "256")]
    [InlineData("sbyte", "-128", "-128", "128")]
    [InlineData("short", "-1", "-1", "32768")]
    [InlineData("ushort", "65535", "65535", "-1")]
    [InlineData("int", "0x1F", "31", "1.5")]
    [InlineData("uint", "4294967295", "4294967295", "a")]
    [InlineData("long", "-9223372036854775808", "-9223372036854775808", "9223372036854775808")]
    [InlineData("ulong", "18446744073709551615", "18446744073709551615", "-1")]
    [InlineData("long", "0o777777777777777777777", "9223372036854775807", "0o1000000000000000000000")]
    [InlineData("ulong", "0o1777777777777777777777", "18446744073709551615", "0o2000000000000000000000")]
    [InlineData("int", "0o0000000000000000000000000017", "15", "0o777777777777777777777")]
    [InlineData("float", "1.5", "1.5", "1e99")]
    [InlineData("double", "1e300", "1E+300", "1e999")]
    [InlineData("decimal", "0.10", "0.10", "one")]
    [InlineData("DateOnly", "2026-04-21", "04/21/2026", "2026-04-31")]
    [InlineData("TimeOnly", "20:11", "20:11", "25:00")]
    [InlineData("DateTime", "2026-04-21T20:00:00+08:00", "04/21/2026 12:00:00", "21.4.2026")]
    [InlineData("DateTimeOffset", "2026-04-21 20:00 +08:00", "04/21/2026 20:00:00 +08:00", "soon")]
    [InlineData("TimeSpan", "01:30:00", "01:30:00", "an hour")]
    [InlineData("Uri", "https://a.example/b", "https://a.example/b", "a b")]
    [InlineData("Guid", "7d444840-9dc0-11d1-b245-5ffdce74fad2", "7d444840-9dc0-11d1-b245-5ffdce74fad2", "7d44")]
    [InlineData("Version", "1.2.3", "1.2.3", "v1")]
    [InlineData("DayOfWeek", "friday", "Friday", "freitag")]
    [InlineData("Mood", "very-glad", "VeryGlad", "sad")]
    [InlineData("Mood", "gl@d", "Glad", "{ a: b }")]
    [InlineData("Sides", "[left, right]", "Left, Right", "[left, up]")]
    [InlineData("Point", "{ x: 1 }", "1", "{ x: a }")]
    [InlineData("Money", "12 EUR", "12 EUR", "[12]")]
    [InlineData("Tag", "news", "news", "{ a: b }")]
    public void Type_TakesItsValuesAndNoOthers(string type, string good, string expected, string bad)
    {
        foreach (var property in new[] { type, type + "?" })
        {
            var run = GeneratorHarness.Run(new ProjectOptions { Code = Code(property) }, new Post("a.md", $"---\nv: {good}\n---\n"));
            Assert.Empty(run.Printed);
            Assert.Equal(expected, Convert.ToString(((dynamic)run.Member("Notes", "a")!).V, CultureInfo.InvariantCulture));
        }

        var failed = GeneratorHarness.Run(new ProjectOptions { Code = Code(type), ExpectErrors = true }, new Post("a.md", $"---\nv: {bad}\n---\n"));
        Assert.StartsWith("a.md(2,", Assert.Single(failed.Printed), StringComparison.Ordinal);
        Assert.Contains(": error NCG2", failed.Printed.Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ImmutableArray<int>")]
    [InlineData("int[]")]
    [InlineData("IReadOnlyList<int>")]
    [InlineData("IReadOnlyCollection<int>")]
    [InlineData("IEnumerable<int>")]
    [InlineData("IReadOnlySet<int>")]
    [InlineData("HashSet<int>")]
    [InlineData("IReadOnlyDictionary<string, int>")]
    public void ManyOfAType_HoldEachToIt(string type)
    {
        var isMap = type.Contains("string", StringComparison.Ordinal);
        var run = GeneratorHarness.Run(new ProjectOptions { Code = Code(type) }, new Post("a.md", $"---\nv: {(isMap ? "{ one: 1, two: 2 }" : "[1, 2]")}\n---\n"));
        Assert.Empty(run.Printed);
        dynamic values = ((dynamic)run.Member("Notes", "a")!).V;
        Assert.Equal(2, Enumerable.Count((IEnumerable<object>)Enumerable.Cast<object>(values)));

        var failed = GeneratorHarness.Run(new ProjectOptions { Code = Code(type), ExpectErrors = true }, new Post("a.md", $"---\nv: {(isMap ? "{ one: 1, two: x }" : "[1, x]")}\n---\n"));
        Assert.StartsWith($"a.md(2,{(isMap ? 19 : 8)}): error NCG2003: ", Assert.Single(failed.Printed), StringComparison.Ordinal);
    }

    [Fact]
    public void TypeDerivedFromArticle_HasItsMembersAndItsOwn()
    {
        var run = GeneratorHarness.Run(
            new ProjectOptions { Code = "using NewsContent; [ContentCollection(\"**/*.md\")] public sealed partial record Story : Article { public int Rank { get; init; } }" },
            Post.Of("a", "2026-04-21", keys: "rank: 3\ntags: [x]\n"));

        Assert.Empty(run.Printed);
        dynamic story = ((IEnumerable<object>)run.Member("Stories", "All")!).Single();
        Assert.Equal(3, (int)story.Rank);
        Assert.Equal("2026/04/21/a", (string)story.Id);
        Assert.Equal("x", (string)story.Tags[0].Name);
    }

    [Fact]
    public void TypeDerivedFromArticle_KnowsItsNeighbours()
    {
        var run = GeneratorHarness.Run(
            new ProjectOptions { Code = "using NewsContent; [ContentCollection(\"**/*.md\")] public sealed partial record Story : Article { public int Rank { get; init; } }" },
            Post.Of("a", "2026-04-21", keys: "series: S\npart: 1\n"),
            Post.Of("b", "2026-04-22", keys: "series: S\npart: 2\n", body: "[A](2026-04-21-a.md)"));

        Assert.Empty(run.Printed);
        var stories = ((IEnumerable<object>)run.Member("Stories", "All")!).Cast<Article>().ToArray();
        Assert.Same(stories[1], stories[0].Previous);
        Assert.Same(stories[0], stories[1].Next);
        Assert.Same(stories[0], Assert.Single(stories[1].LinkedFrom));
        Assert.Equal(2, stories[0].SeriesPosition);
        Assert.Same(stories[0].Collection, stories[1].Collection);
        Assert.Equal(stories, stories[0].Collection!);
        Assert.Equal("/2026/04/22/b/", stories[0].Permalink);
    }

    private static string Code(string type) => $$"""
        using NewsContent; using System; using System.Collections.Generic; using System.Collections.Immutable; using System.Runtime.Serialization;
        public enum Mood { Sober, VeryGlad, [EnumMember(Value = "gl@d")] Glad }
        [Flags] public enum Sides { None, Left, Right }
        public sealed class Point { public required int X { get; init; } public override string ToString() => X.ToString(); }
        public sealed record Money(string Text) { public static Money Parse(string text) => new(text); public override string ToString() => Text; }
        [ContentCollection("*.md")] public sealed partial class Note { public {{type}} V { get; init; } = default!; }
        """;
}
