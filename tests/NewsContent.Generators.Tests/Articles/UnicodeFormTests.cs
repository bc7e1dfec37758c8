using System.Text;
using NewsContent.Compilation;
using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Articles;

/// <summary>macOS and archives name files with accents apart (NFD), editors write them composed (NFC): both are the same name.</summary>
public class UnicodeFormTests
{
    private static readonly string s_summer = Apart("été");
    private static readonly ContentFile[] s_files = [new($"img/{Apart("électricité")}.png", 6, 4), new("img/Größe.pdf", 0, 0)];

    [Fact]
    public void LinksInEitherForm_FindPostsAndFiles()
    {
        var run = GeneratorHarness.Run(
            new ProjectOptions { Files = s_files },
            new Post($"2024-01-20-{s_summer}.md", "---\ntitle: Summer\ndate: 2024-01-20\n---\n## Été\n"),
            new Post("2024-01-21-link.md", "---\ntitle: Link\ndate: 2024-01-21\n---\n![e](img/électricité.png) [a](2024-01-20-été.md) "
                + $"[b](2024-01-20-{s_summer}.md) [c](post:2024/01/20/{s_summer}) [d](/2024/01/20/{s_summer}/) [e](/2024-01-20-{s_summer}.md) [f]({Apart("img/Größe.pdf")}) ![g](/img/électricité.png)\n"));
        var (summer, link) = (run.Articles.Single(static article => article.Title == "Summer"),
            run.Articles.Single(static article => article.Title == "Link"));

        Assert.Empty(run.Printed);
        Assert.Equal(("2024/01/20/été", "été", "/2024/01/20/%C3%A9t%C3%A9/"), (summer.Id, summer.Slug, summer.Permalink));
        Assert.Equal($"2024-01-20-{s_summer}.md", summer.Path);
        Assert.Equal([summer.Permalink, summer.Permalink, summer.Permalink, summer.Permalink, summer.Permalink, "/img/Gr%C3%B6%C3%9Fe.pdf"],
            link.Links.Select(static found => found.Target));
        var picture = "/img/" + Uri.EscapeDataString(Apart("électricité")) + ".png";
        Assert.Equal([picture, picture], link.Images.Select(static image => image.Source));
        Assert.Contains("width=\"6\" height=\"4\"", link.Html.ToString(), StringComparison.Ordinal);
        Assert.Same(link, Assert.Single(summer.LinkedFrom));
    }

    [Theory]
    [InlineData("## {0}\n\n## été\n\n[a](#été) [b](#été-1)\n", "été", "été-1")]
    [InlineData("## été\n\n## a **{0}**\n\n[a](#été) [b](#a-{0})\n", "été", "a-été")]
    [InlineData("{0}\n===\n\n# `été`\n\n[a](#{0}) [b](#été-1)\n", "été", "été-1")]
    public void HeadingsInEitherForm_HaveTheSameId(string body, params string[] ids)
    {
        var run = GeneratorHarness.Run(Post.Of("a", body: body.Replace("{0}", s_summer, StringComparison.Ordinal)));

        Assert.Empty(run.Printed);
        Assert.Equal(ids, Assert.Single(run.Articles).Headings.Select(static heading => heading.Id));
    }

    [Fact]
    public void Article_IsFoundByIdAndPermalinkInEitherForm()
    {
        var articles = GeneratorHarness.Run(new Post($"2024-01-20-{s_summer}.md", "---\ntitle: Summer\ndate: 2024-01-20\n---\nText.\n")).Articles;

        Assert.Same(articles[0], articles.Find("2024/01/20/été"));
        Assert.Same(articles[0], articles.Find($"2024/01/20/{s_summer}"));
        Assert.Same(articles[0], articles.FindByPermalink("/2024/01/20/%C3%A9t%C3%A9/"));
        Assert.Same(articles[0], articles.FindByPermalink($"/2024/01/20/{Uri.EscapeDataString(s_summer)}/"));
        Assert.Null(articles.Find("2024/01/20/ete"));
    }

    [Fact]
    public void FilesOfOneName_AreADuplicateThatSaysWhereTheyDiffer()
    {
        var run = GeneratorHarness.Run(
            new ProjectOptions { ExpectErrors = true },
            new Post($"2024-01-20-{s_summer}.md", "---\ntitle: A\ndate: 2024-01-20\n---\nText.\n"),
            new Post("2024-01-20-été.md", "---\ntitle: B\ndate: 2024-01-20\n---\nText.\n"));

        Assert.Contains("error NCG4001: The id '2024/01/20/été' is also that of '2024-01-20-", Assert.Single(run.Printed),
            StringComparison.Ordinal);
        Assert.Contains("the two file names differ only in Unicode form", run.Printed.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void PermalinksOfOneName_AreTheSamePermalink()
    {
        var run = GeneratorHarness.Run(
            new ProjectOptions { Properties = { ["NewsContentPermalink"] = "/:title/" } },
            new Post($"a/2026-04-21-{Apart("café")}.md", "---\ntitle: A\ndate: 2026-04-21\n---\nx\n"),
            new Post("b/2026-04-22-café.md", "---\ntitle: B\ndate: 2026-04-22\n---\nx\n"));

        Assert.Contains(run.Printed,
            static line => line.Contains("warning NCG4011: The permalink '/caf%C3%A9/' is also that of", StringComparison.Ordinal));
    }

    [Fact]
    public void NamesInFrontMatter_AreOneNameInEitherForm()
    {
        var run = GeneratorHarness.Run(
            Post.Of("a", keys: $"slug: {s_summer}\nauthor: {Apart("Zoë")}\ntags: [ {Apart("café")} ]\ncategories: {Apart("Übersicht")}\n"),
            Post.Of("b", "2026-04-22", keys: "author: Zoë\ntags: [ café ]\ncategories: [ Übersicht ]\n"));
        var terms = run.Articles.SelectMany(static article => article.Tags.Cast<Term>().Concat(article.Categories).Append(article.Author!))
            .Distinct();

        Assert.Empty(run.Printed);
        Assert.Equal("2026/04/21/été", run.Articles[1].Id);
        Assert.Equal(["Zoë", "café", "Übersicht"], terms.Select(static term => term.Name).Order(StringComparer.Ordinal));
        Assert.Equal(2, run.Articles.With(run.Articles[0].Tags[0]).Count);
    }

    [Fact]
    public void LinkToAHeading_GetsTheFormThatTheIdHas()
    {
        var article = GeneratorHarness.Run(Post.Of("a", body: $"<h2 id=\"{s_summer}\">x</h2>\n\n[a](#été)")).Article;

        Assert.Equal("#" + Uri.EscapeDataString(s_summer), Assert.Single(article.Links).Target);
    }

    [Fact]
    public void FoldersOfACollectionWithoutDates_AreComposed()
    {
        const string Code =
            "using NewsContent; [ContentCollection(\"équipes/**\")] public sealed partial record Person { public required string Name { get; init; } }";
        var run = GeneratorHarness.Run(new ProjectOptions { Code = Code },
            new Post($"{Apart("équipes/équipe")}/{Apart("zoë")}.md", "---\nname: Z\n---\n"),
            new Post("équipes/a.md", "---\nname: A\n---\n"));

        Assert.Empty(run.Printed);
        dynamic persons = run.Member("Persons", "Collection")!;
        Assert.Equal("Z", (string)persons.Find("équipe/zoë").Name);
    }

    // With InvariantGlobalization .NET composes no text, so the package has its own table of all characters of Unicode 14.
    [Fact]
    public void EveryCharacter_IsComposedAsDotNetDoes()
    {
        var characters = Enumerable.Range(0, 0x110000)
            .Where(static character => character is < 0xD800 or > 0xDFFF && character % 0x10000 < 0xFFFE
                && character is < 0xFDD0 or > 0xFDEF)
            .Select(char.ConvertFromUtf32).Where(static text => text.Normalize(NormalizationForm.FormD) != text);

        Assert.All(characters.Chunk(500), static chunk => Assert.All(chunk, static text =>
        {
            if (Composed(text) == "" || IsOfUnicode14(text))
                Assert.Equal(text.Normalize(), Composed(text.Normalize(NormalizationForm.FormD)));
        }));
        foreach (var text in new[] { "q\u0307\u0323", "\u1112\u1161\u11AB", "e\u0301e\u0323\u0302", "각\u11A8", "\u0DD9\u0DCF\u0DCA",
            "\uD834\uDD57\uD834\uDD65", "Å\u212B", "a\u0315\u0300\u05AE\u0300b" })
            Assert.Equal(text.Normalize(), Composed(text));
    }

    private static bool IsOfUnicode14(string text) =>
        char.ConvertToUtf32(text, 0) is not (>= 0x105C9 and <= 0x105FF or >= 0x11380 and <= 0x113FF or >= 0x16121 and <= 0x16D6A);

    private static string Composed(string text) =>
        PostParser.Parse(new PostFile("", $"2024-01-01-{text}x.md", "---\ntitle: a\n---\n"), default).Name.Slug[..^1];

    private static string Apart(string text) => text.Normalize(NormalizationForm.FormD);
}
