using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Diagnostics;

/// <summary>Front matter that does not mean what the writer meant is reported in its place.</summary>
public class LostFrontMatterTests
{
    [Theory]
    [InlineData("author: Li # the elder", "(4,12)", "# the elder", "\"Li # the elder\"")]
    [InlineData("author: Li  \t#5  ", "(4,14)", "#5", "\"Li  \t#5\"")]
    [InlineData("author: #42", "(4,9)", "#42", "\"#42\"")]
    [InlineData("author: say \"hi\" # \\o/", "(4,18)", "# \\o/", "\"say \\\"hi\\\" # \\\\o/\"")]
    [InlineData("tags: #news #city", "(4,7)", "#news #city", "[ \"news\", \"city\" ]")]
    [InlineData("tags:\n  - C #\n  - b", "(5,7)", "#", "\"C #\"")]
    [InlineData("tags: [a #b\n  , c]", "(4,10)", "#b", "\"a #b\"")]
    [InlineData("tags: [a, #b\n  c]", "(4,11)", "#b", "\"#b\"")]
    [InlineData("tags: [ #a, b\n  c]", "(4,9)", "#a, b", "\"#a, b\"")]
    [InlineData("author: Ada\n  Lovelace # Byron", "(5,12)", "# Byron", "\"Ada Lovelace # Byron\"")]
    [InlineData("author: 2021 #answers", "(4,14)", "#answers", "\"2021 #answers\"")]
    [InlineData("author: #one\n  two\n  three", "(4,9)", "#one", "\"#one two three\"")]
    [InlineData("author: #one\n  \"two\"", "(4,9)", "#one", "\"#one\"")]
    [InlineData("tags: #one\n  - two", "(4,7)", "#one", "\"#one\"")]
    public void CommentThatTakesTextAway_IsAWarningAtTheHash(string lines, string place, string comment, string value) => Assert.Equal(
        [$"2026-04-21-a.md{place}: warning NCG2108: '{Printable(comment)}' is left out, because '#' after a blank begins a comment in YAML; write {Printable(value)} if the text belongs to the value, or move the comment to a line of its own"],
        GeneratorHarness.Run(Post.Of("a", keys: lines + "\n")).Printed);

    // A message shows the text on one line.
    private static string Printable(string text) => text.Replace("\t", "\\u0009", StringComparison.Ordinal);

    [Theory]
    [InlineData("# a remark\nauthor: Ada\n  # another\n# and #one")]
    [InlineData("author: \"Ada #1\" # a remark")]
    [InlineData("author: 'Ada' #remark")]
    [InlineData("author: Ada#1")]
    [InlineData("author: >-  # a remark\n  Ada # 1")]
    [InlineData("tags: [ C#, F# ] # a remark")]
    [InlineData("tags: # a remark\n  - a")]
    [InlineData("series: # a remark\n  text\nauthor:\n  # a remark\n  Ada")]
    [InlineData("tags: [ a, # a remark\n  b ]")]
    [InlineData("tags: [ # a remark\n  b ]")]
    [InlineData("part: 2 # of 5\nseries: a")]
    [InlineData("draft: true # until Monday")]
    [InlineData("comments: ~ # undecided")]
    public void CommentThatTakesNothingAway_IsNoWarning(string lines) =>
        Assert.Empty(GeneratorHarness.Run(Post.Of("a", keys: lines + "\n")).Printed);

    [Fact]
    public void HashInTomlAndJson_IsNoWarning() => Assert.Empty(GeneratorHarness.Run(
        new Post("2026-04-21-a.md", "+++\ntitle = \"T #1\" # a remark\ndate = 2026-04-21 # a day\n+++\n"),
        new Post("2026-04-21-b.md", "{ \"title\": \"T #1\", \"date\": \"2026-04-21\" }\n")).Printed);

    [Fact]
    public void CutValue_IsAsYamlReadsIt()
    {
        var article = GeneratorHarness.Run(Post.Of("a", keys: "author: Li # the elder\ntags: #news\n")).Article;

        Assert.Equal("Li", article.Author!.Name);
        Assert.Empty(article.Tags);
    }

    [Theory]
    [InlineData("tags: News, Archive, 城市", "[ \"News\", \"Archive\", \"城市\" ]")]
    [InlineData("tags: \"News, Archive\"", "[ \"News\", \"Archive\" ]")]
    [InlineData("tags: 港口、渡轮", "[ \"港口\", \"渡轮\" ]")]
    [InlineData("categories: 港口，渡轮", "[ \"港口\", \"渡轮\" ]")]
    [InlineData("categories: 港口；渡轮；", "[ \"港口\", \"渡轮\" ]")]
    [InlineData("tags: a;b", "[ \"a\", \"b\" ]")]
    [InlineData("tags: 'in 1,000 days, or less'", "[ \"in 1,000 days\", \"or less\" ]")]
    [InlineData("tags: '#news #city'", "[ \"news\", \"city\" ]")]
    [InlineData("tags: news city", "[ \"news\", \"city\" ]")]
    [InlineData("tags: news | city", "[ \"news\", \"city\" ]")]
    [InlineData("categories: jekyll update", "[ \"jekyll\", \"update\" ]")]
    [InlineData("tags: 港口 渡轮", "[ \"港口\", \"渡轮\" ]")]
    public void ListAsOneText_IsAWarningAtTheText(string line, string list)
    {
        var run = GeneratorHarness.Run(Post.Of("a", keys: line + "\n"));
        var (key, value) = (line[..line.IndexOf(':', StringComparison.Ordinal)],
            line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..].Trim('\'', '"'));

        Assert.Equal(
            [$"2026-04-21-a.md(4,{key.Length + 3}): warning NCG2109: '{key}' has one term here, '{value}'; write {list} for several terms, or [ \"{value}\" ] for one term"], run.Printed);
        Assert.Equal([value],
            run.Article.Tags.Select(static tag => tag.Name).Concat(run.Article.Categories.Select(static category => category.Name)));
    }

    [Theory]
    [InlineData("tags: [ \"a, b\", New York Times, '港口、渡轮' ]")]
    [InlineData("tags: New York")]
    [InlineData("tags: Windows 11")]
    [InlineData("tags: \"machine learning\"")]
    [InlineData("tags: 1,000")]
    [InlineData("author: Ada, Countess of Lovelace")]
    [InlineData("series: a, b")]
    public void OneTerm_IsNoWarning(string line) => Assert.Empty(GeneratorHarness.Run(Post.Of("a", keys: line + "\n")).Printed);

    [Fact]
    public void ListsOfOwnTypes_AreHeldToTheSame()
    {
        const string code = """
            [NewsContent.ContentCollection("**/*.md")]
            public sealed partial record Entry
            {
                public required string Title { get; init; }
                public required System.DateTimeOffset Date { get; init; }
                public System.Collections.Immutable.ImmutableArray<NewsContent.Author> Authors { get; init; } = [];
                public System.Collections.Immutable.ImmutableArray<string> Keywords { get; init; } = [];
                public System.Collections.Immutable.ImmutableArray<string> Remarks { get; init; } = [];
            }
            """;
        GeneratorRun Run(string keys) => GeneratorHarness.Run(new ProjectOptions { Code = code }, Post.Of("a", keys: keys));

        Assert.Equal(["NCG2109", "NCG2109"], Run("authors: Ada Lovelace, Charles Babbage\nkeywords: a, b\nremarks: Well, no\n").Ids);
        Assert.Empty(Run("authors: \"Lovelace, Ada\"\nkeywords: a b\n").Printed);
    }
}
