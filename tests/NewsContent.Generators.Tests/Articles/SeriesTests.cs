using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Articles;

public class SeriesTests
{
    private static readonly Post[] s_posts =
    [
        Post.Of("epilogue", "2026-01-01", keys: "series: 三部曲\npart: 3\n"),
        Post.Of("first", "2026-01-02", keys: "series: 三部曲\nseries_order: 1\n"),
        Post.Of("second", "2026-01-03", keys: "series: 三部曲\nSeries-Part: 2\n"),
        Post.Of("old", "2026-01-04", keys: "series: By date\n"),
        Post.Of("new", "2026-01-05", keys: "series: By date\n"),
        Post.Of("late", "2026-01-06", keys: "series: 三部曲\n"),
        Post.Of("alone", "2026-01-07"),
    ];

    [Fact]
    public void Series_IsReadByPartThenByDate()
    {
        var articles = Run().Articles;

        Assert.Equal(["first", "second", "epilogue", "late"], articles.InSeries(new("三部曲")).Select(static article => article.Title));
        Assert.Equal(["old", "new"], articles.InSeries(new("By date")).Select(static article => article.Title));
        Assert.Empty(articles.InSeries(new("None")));
    }

    [Fact]
    public void Article_KnowsItsPlaceInTheSeries()
    {
        var articles = Run().Articles;
        var second = articles.Find("2026/01/03/second")!;

        Assert.Equal(("三部曲", 2, 2), (second.Series?.Name, second.Part, second.SeriesPosition));
        Assert.Equal(("first", "epilogue"), (second.PreviousInSeries?.Title, second.NextInSeries?.Title));
        Assert.Equal((null, 4), (articles.Find("2026/01/06/late")!.Part, articles.Find("2026/01/06/late")!.SeriesPosition));
        Assert.Null(articles.Find("2026/01/06/late")!.NextInSeries);
        Assert.Null(articles.Find("2026/01/02/first")!.PreviousInSeries);
    }

    [Fact]
    public void ArticleOfNoSeries_HasNoPlace()
    {
        var alone = Run().Articles.Find("2026/01/07/alone")!;

        Assert.Null(alone.Series);
        Assert.Null(alone.Part);
        Assert.Null(alone.SeriesPosition);
        Assert.Null(alone.PreviousInSeries);
        Assert.Null(alone.NextInSeries);
    }

    [Fact]
    public void Series_AreTypedMembers() => Assert.Equal(
        "By date, 三部曲: first, second, epilogue, late; 4",
        Run().Member("Use", "It"));

    [Theory]
    [InlineData("part: one\n", "error NCG2003: 'part' must be a whole number, but is 'one'; write it as 'part: 1'")]
    [InlineData("part: -1\n", "error NCG2012: 'part' must be at least 0 and at most 100000, but is '-1' ([Range])")]
    [InlineData("series: [ a, b ]\n", "error NCG2003: 'series' must be text, but is the list [ a, b ]; write it as 'series: text'")]
    public void WrongValue_IsAnErrorAtIt(string keys, string expected) => Assert.EndsWith(
        expected, Assert.Single(GeneratorHarness.Run(new ProjectOptions { ExpectErrors = true }, Post.Of("a", keys: keys)).Printed), StringComparison.Ordinal);

    [Fact]
    public void PartsThatOrderNothing_AreWarningsAtThePart() => Assert.Equal(
        [
            "2026-04-21-b.md(4,7): warning NCG4013: Part 1 of the series 'S' is also '2026-04-21-a.md', so their order is that of their dates; number the parts anew",
            "2026-04-21-c.md(4,7): warning NCG4014: The post is part 2 but names no series; add a line 'series: …', or take the part out",
        ],
        GeneratorHarness.Run(
            Post.Of("a", keys: "part: 1\nseries: S\n"),
            Post.Of("b", keys: "part: 1\nseries: S\n"),
            Post.Of("c", keys: "part: 2\n"),
            Post.Of("d", keys: "part: 1\nseries: Other\n")).Printed);

    [Fact]
    public void OwnType_HasSeriesToo()
    {
        const string Code = """
            using System.Linq;
            using NewsContent;

            [ContentCollection("**/*.md")]
            public sealed partial class Lesson
            {
                public required string Title { get; init; }
                public required System.DateOnly Date { get; init; }
                public SeriesTerm? Series { get; init; }
                [FrontMatter("part", "series-part", "series-order")] public int? Part { get; init; }
            }

            public static class Use
            {
                public static string It => string.Join(", ", Lessons.InSeries(NewsContent.Series.三部曲).Select(lesson => lesson.Title));
            }
            """;

        Assert.Equal("first, second, epilogue, late", GeneratorHarness.Run(new ProjectOptions { Code = Code }, s_posts).Member("Use", "It"));
    }

    private static GeneratorRun Run() => GeneratorHarness.Run(
        new ProjectOptions
        {
            Code = """
                using System.Linq;
                using NewsContent;

                public static class Use
                {
                    public static string It => $"{string.Join(", ", Series.All)}: {string.Join(", ", Articles.InSeries(Series.三部曲).Select(article => article.Title))}; {Articles.Collection.With(Series.三部曲).Count}";
                }
                """,
        },
        s_posts);
}
