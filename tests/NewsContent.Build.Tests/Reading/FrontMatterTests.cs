using System.Globalization;
using NewsContent.Build.Tests.Support;
using NewsContent.Packs;
using Xunit;

namespace NewsContent.Build.Tests.Reading;

public class FrontMatterTests
{
    private static readonly string[] s_knownKeys = PackFormat.KnownKeys;

    // Of packed front matter the first twelve entries have places that are kept.
    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(14)]
    public void EveryKeyOfMany_IsFound(int unknown)
    {
        var random = new Random(unknown);
        for (var round = 0; round < 20; round++)
        {
            string[] keys = [.. s_knownKeys, .. Enumerable.Range(0, unknown).Select(static number => $"key{number}")];
            random.Shuffle(keys);
            using var archive = new PostArchive();
            archive.Write("a.md", $"---\n{string.Concat(keys.Select(static (key, place) => $"{key}: value {place}\n"))}---\n");
            var pack = archive.Open();

            Assert.Equal(keys.Select(static (_, place) => $"value {place}"), keys.Select(key => pack.Row(0).Values[new(key)].Text()));
            Assert.False(pack.Row(0).Values.TryGet(new("missing"), out _));
        }
    }

    [Theory]
    [InlineData("Known-As", "knownas")]
    [InlineData("known_as", "Known-As")]
    [InlineData("TITLE", "title")]
    [InlineData("d-a-t-e", "date")]
    [InlineData("straße", "STRAßE")]
    public void Key_IsFoundWhateverItsCase(string written, string asked)
    {
        using var archive = new PostArchive();
        archive.Write("a.md", $"---\nother: x\n{written}: found\n---\n");

        Assert.Equal("found", archive.Open().Row(0).Values[new(asked)].Text());
    }

    [Fact]
    public void OtherNameOfAKey_IsFound()
    {
        using var archive = new PostArchive();
        archive.Write("a.md", "---\nheadline: found\n---\n");

        Assert.Equal("found", archive.Open().Row(0).Values[new("title", "headline")].Text());
    }

    [Fact]
    public void EntriesOfADataFile_HaveSlugsAndValues()
    {
        using var archive = new PostArchive();
        archive.Write("list.yml", "- { slug: anna, name: Anna }\n- { id: 北京, name: Bei }\n");
        archive.Write("map.yml", "carla: { name: Carla }\ntitle: { name: Title, slug: other }\n");
        var pack = archive.Open();
        var rows = new (int Row, int Item)[] { (0, 0), (0, 1), (1, 0), (1, 1) };

        Assert.Equal(["anna", "北京", "carla", "other"], rows.Select(place => new PackRow(pack, place.Row, place.Item).Slug));
        Assert.Equal(["Anna", "Bei", "Carla", "Title"], rows.Select(place => new PackRow(pack, place.Row, place.Item).Values[new("name")].Text()));
        Assert.Throws<PackException>(() => new PackRow(pack, 0, 2).Slug);
        Assert.Throws<PackException>(() => new PackRow(pack, 1, 2).Slug);
    }

    [Theory]
    [InlineData("2021-04-21-x.md", "date: 2026-01-01", false, "2021/04/21/x")]
    [InlineData("x.md", "date: 2026-01-01T02:00:00+08:00", false, "2025/12/31/x")]
    [InlineData("x.md", "date: 2026-01-01T02:00:00+08:00", true, "2026/01/01/x")]
    [InlineData("x.md", "date: 2026-01-01\nslug: y", false, "2026/01/01/y")]
    public void DatedId_IsOfTheDayOfTheNameElseOfTheDate(string path, string keys, bool isDateOnly, string expected)
    {
        using var archive = new PostArchive();
        archive.Write(path, $"---\n{keys}\n---\n");

        Assert.Equal(expected, archive.Open().Row(0).DatedId(new("date"), isDateOnly));
    }

    [Fact]
    public void DateWithoutZone_HasTheZoneOfTheProject()
    {
        using var archive = new PostArchive();
        archive.Settings = archive.Settings with { TimeZone = Compilation.ContentTimeZone.Parse("Asia/Shanghai")! };
        archive.Write("a.md", "---\ndate: 2026-04-21 08:30\n---\n");

        Assert.Equal("2026-04-21T08:30:00+08:00", archive.Open().Row(0).Values[new("date")].Date().ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture));
    }
}
