using NewsContent.Build.Tests.Support;
using NewsContent.Compilation;
using NewsContent.Packs;
using Xunit;

namespace NewsContent.Build.Tests.Reading;

/// <summary>What an app reads of a pack is what the parser and the renderer make of the posts.</summary>
public class RoundTripTests
{
    [Theory]
    [InlineData("content/news", false)]
    [InlineData("content/edge", false)]
    [InlineData("content/invalid", false)]
    [InlineData("content/news", true)]
    [InlineData("content/edge", true)]
    public void PostsOfTheRepository_AreReadBackEqual(string folder, bool isCompressed)
    {
        using var archive = new PostArchive(0, isCompressed);
        var source = Path.Combine(Checkout.Root, folder);
        foreach (var file in Directory.EnumerateFiles(source, "*.md", SearchOption.AllDirectories))
        {
            var target = archive.Write(Path.GetRelativePath(source, file), "");
            File.Copy(file, target, overwrite: true);
        }

        AssertReadBack(archive, atLeast: 12);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ManyPosts_AreReadBackEqual(bool isCompressed)
    {
        using var archive = new PostArchive(300, isCompressed);

        AssertReadBack(archive, atLeast: 300);
    }

    [Theory]
    [InlineData("empty.md", "---\ntitle: E\n---\n")]
    [InlineData("toml.md", "+++\ntitle = 'T'\ncount = 3\nwhen = 2026-04-21T08:00:00+08:00\n[map]\na = [1, [2, 'x']]\n+++\nBody.\n")]
    [InlineData("json.md", "{ \"title\": \"J\", \"list\": [null, true, 1.5e3, \"2026-04-21\", {}] }\nBody.\n")]
    [InlineData("nested.md", "---\ntitle: N\nmap: { a: { b: [ { c: d }, [], ~ ] } }\n\"odd key \\u2028\": ''\n---\n# 字\n\n![](a.png)\n\n<img src='b.png'>\n")]
    [InlineData("scalars.md", "---\na: 0x1F\nb: 0o17\nc: .5\nd: True\ne: 'true'\nf: NULL\ng: 2026-04-21 8:00 +08:00\nh: \"2026-04-21\"\ni: 9999-12-31\n---\n")]
    public void PostOfItsOwnKind_IsReadBackEqual(string path, string text)
    {
        using var archive = new PostArchive();
        archive.Write(path, text);

        AssertReadBack(archive, atLeast: 1);
    }

    private static void AssertReadBack(PostArchive archive, int atLeast)
    {
        var pack = archive.Open();
        var paths = archive.Entries.Select(static entry => entry.Post.File.RelativePath).ToArray();
        Assert.InRange(paths.Length, atLeast, int.MaxValue);
        Assert.Equal(paths.Length, pack.RowCount);
        for (var row = 0; row < paths.Length; row++)
            AssertRow(pack, row, paths[row], File.ReadAllBytes(archive.FileOf(paths[row])));
    }

    private static void AssertRow(ContentPack pack, int row, string path, byte[] bytes)
    {
        var text = PostText.Decode(bytes, out var problem);
        var post = PostParser.Parse(new("", path, text), default);
        var body = MarkdownRenderer.Render(post, HtmlPolicy.Default, default);
        if (problem is not null || post.FrontMatter is null || body.Findings.Any(static finding => finding.Rule.Severity == RuleSeverity.Error))
        {
            Assert.Throws<PackException>(() => pack.Row(row).Path);
            return;
        }

        Assert.Equal(path, pack.Row(row).Path);
        Assert.Equal(ContentHash.Hex(ContentHash.Of(text)), pack.Row(row).ContentHash);
        AssertBody(body, pack.Row(row));
        AssertValues(post, pack.Row(row));
    }

    private static void AssertBody(RenderedBody body, PackRow row)
    {
        Assert.Equal(body.Html, row.Html.ToString());
        Assert.Equal(body.Excerpt, row.Excerpt);
        Assert.Equal(body.Language, row.Language);
        Assert.Equal(body.Headings.Select(static heading => new Heading(heading.Level, heading.Id, heading.Text)), row.Headings);
        Assert.Equal(body.Links.Select(static link => new Link(link.Target, link.Text)), row.Links);
        Assert.Equal(body.Images.Select(static image => new Image(image.Source, image.Alt)), row.Images);
        Assert.Equal(body.CjkCharacterCount + body.OtherWordCount, row.WordCount);
        Assert.Equal(ReadingSpeed.Minutes(body), row.ReadingTime.TotalMinutes);
    }

    private static void AssertValues(ParsedPost post, PackRow row)
    {
        var values = new NewsContent.FrontMatterValue(row.Values.ToDictionary(static value => value.Any()));
        Assert.Equal(ValueForm.Of(post.FrontMatter!), ValueForm.Of(values));

        var slug = post.FrontMatter!.Entries.FirstOrDefault(static entry => FrontMatterKey.AreSame(entry.Key, "slug"))?.Value;
        Assert.Equal(slug is FrontMatterScalar { IsNull: false } scalar ? scalar.Text : post.Name.Slug, row.Slug);
        Assert.Equal(DraftKeys.SaysDraft(post.FrontMatter), row.IsDraft);
        foreach (var entry in post.FrontMatter.Entries.Where(static entry => entry.Value is FrontMatterScalar { IsNull: false }))
            AssertScalar((FrontMatterScalar)entry.Value, row.Values[new(entry.Key)]);
    }

    private static void AssertScalar(FrontMatterScalar expected, PackValue actual)
    {
        Assert.Equal(expected.Text, actual.Text());
        if (ValueForm.Of(expected).StartsWith("Text", StringComparison.Ordinal) && DateText.Parse(expected.Text, ContentTimeZone.Utc) is { } date)
            Assert.Equal(new DateTimeOffset(date.LocalTicks, TimeSpan.FromMinutes(date.OffsetMinutes)), actual.Date());
    }
}
