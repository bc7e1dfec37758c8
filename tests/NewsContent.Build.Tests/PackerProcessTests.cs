using System.Diagnostics;
using NewsContent.Build.Tests.Support;
using Xunit;

namespace NewsContent.Build.Tests;

/// <summary>The packer as the build runs it: in a process of its own, which may be killed at any time.</summary>
public class PackerProcessTests
{
    private const int Posts = 3000;
    private const int Kills = 20;

    // On a machine that is busy otherwise, fewer kills must do.
    private static readonly TimeSpan s_most = TimeSpan.FromSeconds(25);

    [Fact]
    public async Task Request_IsAnsweredWithWhatWasDone()
    {
        using var archive = new PostArchive(20);
        using var packer = new PackerRun(archive);

        Assert.Equal("done\t20\t20", await packer.Answer());
        archive.CleanBytes().AssertEquals(archive.Bytes);
    }

    [Fact]
    public async Task EndOfInput_StopsTheWork()
    {
        using var archive = new PostArchive(1000);
        using var packer = new PackerRun(archive);
        packer.EndInput();

        Assert.DoesNotContain("done", await packer.Answer(), StringComparison.Ordinal);
        Assert.Equal(2, packer.ExitCode);
        Assert.False(File.Exists(archive.Files.Table));
    }

    [Fact]
    public async Task FolderThatCannotBeMade_IsAnsweredWithTheReason()
    {
        using var archive = new PostArchive(1);
        File.WriteAllText(archive.Files.Folder, "in the way");
        using var packer = new PackerRun(archive);

        Assert.Matches("^failed\t.*" + System.Text.RegularExpressions.Regex.Escape(archive.Files.Folder), await packer.Answer());
        Assert.Equal(1, packer.ExitCode);
    }

    [Fact]
    public async Task KilledPacker_DoesNoHarm()
    {
        using var archive = new PostArchive(Posts);
        var (total, random) = (Stopwatch.StartNew(), new Random(9));
        var (fromNothing, afterAnEdit) = (await TimeOfABuild(archive, 0), await TimeOfABuild(archive, 1));
        var expected = new PackBytes?[2];
        for (var kill = 0; kill < Kills && total.Elapsed < s_most; kill++)
        {
            var isFromNothing = kill % 4 == 0;
            if (isFromNothing)
                Directory.Delete(archive.Files.Folder, recursive: true);

            Edit(archive, kill);
            await KillAfter(archive, random.NextDouble() * (isFromNothing ? fromNothing : afterAnEdit));
            archive.Build();
            (expected[kill % 2] ??= archive.CleanBytes()).AssertEquals(archive.Bytes);
        }
    }

    private static void Edit(PostArchive archive, int version) => archive.Write(SamplePost.PathOf(1234), SamplePost.TextOf(version % 2));

    private static async Task<TimeSpan> TimeOfABuild(PostArchive archive, int version)
    {
        Edit(archive, version);
        var clock = Stopwatch.StartNew();
        using var packer = new PackerRun(archive);
        await packer.Answer();
        return clock.Elapsed;
    }

    private static async Task KillAfter(PostArchive archive, TimeSpan delay)
    {
        using var packer = new PackerRun(archive);
        await Task.Delay(delay);
        packer.Kill();
    }
}
