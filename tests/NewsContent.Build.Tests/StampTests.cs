using NewsContent.Build.Packer;
using NewsContent.Build.Packing;
using NewsContent.Build.Tests.Support;
using Xunit;

namespace NewsContent.Build.Tests;

/// <summary>Which posts are taken for unchanged.</summary>
public class StampTests
{
    // Stamps of files that were changed less than two seconds before a build prove nothing to it.
    private static readonly TimeSpan s_untilStampsProve = TimeSpan.FromSeconds(2.2);

    [Fact]
    public void TouchedPost_IsNotCompiled()
    {
        using var archive = new PostArchive(20);
        archive.Build();
        var before = archive.Bytes;
        File.SetLastWriteTimeUtc(archive.FileOf(SamplePost.PathOf(3)), DateTime.UtcNow.AddDays(1));

        Assert.Equal(0, archive.Build().Changed);
        before.AssertEquals(archive.Bytes);
        Assert.Equal(File.GetLastWriteTimeUtc(archive.FileOf(SamplePost.PathOf(3))), ModifiedInCache(archive, SamplePost.PathOf(3)));
    }

    [Fact]
    public void EditThatKeepsSizeAndTime_IsNoticed()
    {
        using var archive = new PostArchive(20);
        archive.Build();
        EditKeepingSizeAndTime(archive, SamplePost.PathOf(3));

        Assert.Equal(1, archive.Build().Changed);
        archive.CleanBytes().AssertEquals(archive.Bytes);
    }

    [Fact]
    public async Task EditThatKeepsSizeAndTimeOfAProvenPost_IsNoticed()
    {
        using var archive = new PostArchive(20);
        await Task.Delay(s_untilStampsProve);
        archive.Build();
        Assert.Equal(OperatingSystem.IsLinux(), AreProven(archive));
        EditKeepingSizeAndTime(archive, SamplePost.PathOf(3));
        Assert.False(AreProven(archive));
        await Task.Delay(s_untilStampsProve);

        Assert.Equal(1, archive.Build().Changed);
        archive.CleanBytes().AssertEquals(archive.Bytes);
    }

    [Fact]
    public void CacheThatTakesSizeAndTimeForProof_IsNotBelieved()
    {
        using var archive = new PostArchive(20);
        archive.Build();
        EditKeepingSizeAndTime(archive, SamplePost.PathOf(3));
        var cache = Cache(archive);
        // As on a system that does not tell when a file was changed: the stamp is that of the edited post.
        PackCacheWriter.Write(
            cache with { Posts = [.. cache.Posts.Select(post => post with { Stamp = FileStamp.Of(archive.FileOf(post.RelativePath)) with { Changed = 0 } })] },
            archive.Files.Cache);

        Assert.Equal(1, archive.Build().Changed);
        archive.CleanBytes().AssertEquals(archive.Bytes);
    }

    [Fact]
    public async Task FoldersThatChangePlaces_AreNoticed()
    {
        using var archive = new PostArchive();
        WriteTwinsOfOneStamp(archive);
        await Task.Delay(s_untilStampsProve);
        archive.Build();
        Directory.Move(archive.FileOf("a"), archive.FileOf("c"));
        Directory.Move(archive.FileOf("b"), archive.FileOf("a"));
        Directory.Move(archive.FileOf("c"), archive.FileOf("b"));

        Assert.Equal(2, archive.Build().Changed);
        archive.CleanBytes().AssertEquals(archive.Bytes);
    }

    private static void EditKeepingSizeAndTime(PostArchive archive, string path)
    {
        var file = archive.FileOf(path);
        var (text, modified) = (File.ReadAllText(file), File.GetLastWriteTimeUtc(file));
        File.WriteAllText(file, text.Replace("title: The", "title: Den", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(file, modified);
    }

    // Two files of one size written at once have one stamp in most cases: the clock of a file system has steps of milliseconds.
    private static void WriteTwinsOfOneStamp(PostArchive archive)
    {
        string[] folders = ["a", "b"];
        for (var attempt = 0; attempt < 200; attempt++)
        {
            foreach (var folder in folders)
                Directory.CreateDirectory(archive.FileOf(folder)).Delete(recursive: true);

            foreach (var folder in folders)
                archive.Write(folder + "/post.md", SamplePost.TextOf(1) + folder);

            foreach (var folder in folders)
                File.SetLastWriteTimeUtc(archive.FileOf(folder + "/post.md"), DateTime.UnixEpoch);

            if (FileStamp.Of(archive.FileOf("a/post.md")).Changed == FileStamp.Of(archive.FileOf("b/post.md")).Changed)
                return;
        }
    }

    private static bool AreProven(PostArchive archive) =>
        Cache(archive).Posts.All(post => post.Stamp.IsProof && post.Stamp == FileStamp.Of(archive.FileOf(post.RelativePath)));

    private static PackCache Cache(PostArchive archive) => PackCache.Load(archive.Files.Cache, archive.Settings.Fingerprint())!;

    private static DateTime ModifiedInCache(PostArchive archive, string path)
    {
        var stamp = Cache(archive).Posts.Single(post => post.RelativePath == path).Stamp.Modified;
        return OperatingSystem.IsLinux() ? DateTime.UnixEpoch.AddTicks(stamp / TimeSpan.NanosecondsPerTick) : new(stamp, DateTimeKind.Utc);
    }
}
