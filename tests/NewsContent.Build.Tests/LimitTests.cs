using NewsContent.Build.Packer;
using NewsContent.Build.Tests.Support;
using Xunit;

namespace NewsContent.Build.Tests;

public class LimitTests
{
    [Fact]
    public void ArchiveBeyondAFile_IsRefusedAndLeavesThePackAlone()
    {
        using var archive = new PostArchive(2);
        archive.Build();
        var before = archive.Bytes;
        var limits = new PackLimits(2L * Math.Max(before.Table.Length, before.Bodies.Length), int.MaxValue);
        var tooLong = new string('x', 2 * (int)limits.MostOfAFile);

        Assert.Contains("The table of the archive would have more than", Refusal(archive, limits, title: tooLong), StringComparison.Ordinal);
        Assert.Contains("The bodies of the archive would have more than", Refusal(archive, limits, body: tooLong), StringComparison.Ordinal);
        before.AssertEquals(archive.Bytes);
        Assert.Empty(Directory.GetFiles(archive.Files.Folder, "*.unfinished"));
    }

    [Fact]
    public void PostBeyondABlock_IsNamed()
    {
        using var archive = new PostArchive();
        archive.Write("a.md", "---\ntitle: A\n---\nMore than ten bytes.\n");

        Assert.Contains("'a.md'", Refusal(archive, new(int.MaxValue, 10)), StringComparison.Ordinal);
    }

    [Fact]
    public void Limits_AreThoseOfTheReader() => Assert.Equal(new(int.MaxValue, 1 << 29), PackLimits.OfFormat);

    private static string Refusal(PostArchive archive, PackLimits limits, string title = "Long", string body = "Text.")
    {
        archive.Write("2021/2021-05-07-long.md", $"---\ntitle: {title}\n---\n{body}\n");
        var compiler = new PackCompiler(new ContentFolder(archive.Content, []), archive.Settings, archive.Settings.Fingerprint(), archive.Files) { Limits = limits };
        return Assert.Throws<PackTooLargeException>(() => compiler.Compile(default)).Message;
    }
}
