using System.Text;
using NewsContent.Build.Tests.Support;
using Xunit;

namespace NewsContent.Build.Tests;

public class DraftTests
{
    [Theory]
    [InlineData("draft: true", false)]
    [InlineData("published: false", false)]
    [InlineData("Draft: TRUE", false)]
    [InlineData("draft: true", true)]
    [InlineData("published: false", true)]
    public void DraftLeftOut_IsInNeitherTableNorBodies(string key, bool isCompressed)
    {
        using var archive = new PostArchive(40, isCompressed);
        archive.Write("2021/2021-05-06-unfinished-story.md", $"---\ntitle: Secret title\ndate: 2021-05-06\n{key}\n---\n## Secret heading\n\nSecret body with a [secret link](/secret).\n");
        archive.Build();
        Assert.True(Holds(archive, "Secret title") && Holds(archive, "Secret body"));

        archive.Settings = archive.Settings with { IncludesDrafts = false };
        archive.Build();
        Assert.False(Holds(archive, "ecret"));
        Assert.Equal(41, archive.Entries.Length);
    }

    [Fact]
    public void DraftLeftOut_HasARowThatCannotBeRead()
    {
        using var archive = new PostArchive { Settings = new(Compilation.ContentTimeZone.Utc, IncludesDrafts: false, Packing.PackCompression.None) };
        archive.Write("a.md", "---\ntitle: A\ndraft: true\n---\nText.\n");
        var pack = archive.Open();

        Assert.Equal(1, pack.RowCount);
        Assert.Throws<PackException>(() => pack.Row(0).Path);
    }

    private static bool Holds(PostArchive archive, string text)
    {
        var image = new PackImage(archive.Bytes.Table, archive.Bytes.Bodies);
        return Enumerable.Range(0, image.BlockCount).Select(image.Decoded).Append(image.Table)
            .Any(bytes => bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0);
    }
}
