using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.FrontMatter;

/// <summary>Titles, names and slugs have no line break, in every style of YAML scalar.</summary>
public class OneLineValueTests
{
    [Fact]
    public void BlockScalars_GiveTheNamesThatPlainValuesGive()
    {
        var run = GeneratorHarness.Run(
            Post.Of("a",
                keys: "author: |\n  林溪\ntags:\n  - >\n    城市\n  - |-\n    news\ncategories: >\n  City\nseries: |\n  三部曲\nslug: >\n  first\nlayout: |\n  wide\nfrom: >\n  https://example.com/a\n"),
            Post.Of("b", "2026-04-22", keys: "author: 林溪\ntags: [ 城市, news ]\ncategories: City\nseries: 三部曲\n"));
        var (first, second) = (run.Articles[1], run.Articles[0]);

        Assert.Empty(run.Printed);
        Assert.Equal(((IContentEntry)second).Terms, ((IContentEntry)first).Terms);
        Assert.Equal(("first", "wide", "https://example.com/a", 2),
            (first.Slug, first.Layout, first.Source!.OriginalString, run.Articles.With(second.Author!).Count));
    }

    [Theory]
    [InlineData("title: >\n  A headline that an editor\n  broke in two\n", "A headline that an editor broke in two")]
    [InlineData("title: |\n  A headline\n  in two lines\n", "A headline in two lines")]
    [InlineData("title: |+\n  Kept\n\n", "Kept")]
    [InlineData("title: |\n  标题\n  两行\n", "标题两行")]
    [InlineData("title: >\n  标题很长，\n  分成两行 and more\n  words\n", "标题很长，分成两行 and more words")]
    [InlineData("title: 标题\n  两行 三\n", "标题两行 三")]
    [InlineData("title: \"标题\n  两行\"\n", "标题两行")]
    [InlineData("title: '标题\n\n  两行'\n", "标题两行")]
    [InlineData("title: \"a\\nb\"\n", "a b")]
    [InlineData("title: >\n  한국어 제목\n  두 줄\n", "한국어 제목 두 줄")]
    public void Title_IsOneLine(string title, string expected)
    {
        var run = GeneratorHarness.Run(new Post("2026-04-21-a.md", $"---\n{title}date: 2026-04-21\n---\nText.\n"));

        Assert.Equal(expected, run.Article.Title);
        Assert.Empty(run.Printed);
    }

    [Theory]
    [InlineData("2026-04-21-a.md", "+++\ntitle = \"\"\"\nTwo\nlines\n\"\"\"\ndate = 2026-04-21\ntags = [ '''\ncity\n''' ]\n+++\n",
        "Two lines")]
    [InlineData("2026-04-21-a.md", "{ \"title\": \"Two\\nlines\\n\", \"date\": \"2026-04-21\", \"tags\": [ \"city\\n\" ] }\n", "Two lines")]
    public void OtherFormats_AreTheSame(string path, string text, string title)
    {
        var run = GeneratorHarness.Run(new Post(path, text));

        Assert.Equal((title, "city"), (run.Article.Title, run.Article.Tags[0].Name));
    }

    [Fact]
    public void TextOfYourOwn_KeepsItsLines()
    {
        const string Code =
            "using NewsContent; [ContentCollection(\"notes/**\")] public sealed partial record Note { public required string Lines { get; init; } public required string Line { get; init; } public required string Folded { get; init; } }";
        var run = GeneratorHarness.Run(new ProjectOptions { Code = Code },
            new Post("notes/a.md", "---\nlines: |\n  one\n  two\nline: |\n  one\nfolded: >\n  这是第一行，\n  这是第二行。\n---\n"));
        dynamic note = ((System.Collections.IEnumerable)run.Member("Notes", "Collection")!).Cast<object>().Single();

        Assert.Equal(("one\ntwo\n", "one", "这是第一行，这是第二行。"), ((string)note.Lines, (string)note.Line, (string)note.Folded));
    }

    [Fact]
    public void BlockScalarOfNothing_IsAnEmptyValue() =>
        Assert.Contains("NCG2006",
            GeneratorHarness.Run(new ProjectOptions { ExpectErrors = true },
                new Post("2026-04-21-a.md", "---\ntitle: |\n\n\ndate: 2026-04-21\n---\nText.\n")).Ids);
}
