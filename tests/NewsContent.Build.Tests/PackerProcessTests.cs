using System.Diagnostics;
using NewsContent.Build.Packer;
using NewsContent.Build.Packing;
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

    [Theory]
    [InlineData("")]
    [InlineData(PackRequest.Later)]
    public async Task InputWithoutARequest_EndsThePackerQuietly(string argument)
    {
        using var packer = Process.Start(new ProcessStartInfo("dotnet", ["exec", Checkout.Packer, .. argument.Split(' ', StringSplitOptions.RemoveEmptyEntries)])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        packer.StandardInput.Close();

        Assert.Equal("", await packer.StandardOutput.ReadToEndAsync() + await packer.StandardError.ReadToEndAsync());
        await packer.WaitForExitAsync();
        Assert.Equal(0, packer.ExitCode);
    }

    [Fact]
    public void PackerThatWasStartedEarly_AnswersWithThePostsOfTheRequestsTime()
    {
        using var archive = new PostArchive(20);
        using var packer = new PackerProcess("dotnet", Checkout.Packer, isCompiled: false);
        packer.StartEarly();
        archive.Write(SamplePost.PathOf(20), SamplePost.TextOf(0));

        Assert.Equal((21, 21), packer.Run(new(archive.Content, [], archive.Files.Folder, archive.Settings), static _ => { }, static _ => { }, CancellationToken.None));
        archive.CleanBytes().AssertEquals(archive.Bytes);
    }

    [Fact]
    public async Task PackerThatIsNotAsked_EndsWhenItIsDisposedOf()
    {
        // A shell's script stands in for dotnet, as it can leave word of its end.
        if (OperatingSystem.IsWindows())
            return;

        var folder = Directory.CreateTempSubdirectory().FullName;
        var (host, ended) = (Path.Combine(folder, "host"), Path.Combine(folder, "ended"));
        File.WriteAllText(host, $"#!/bin/sh\ncat > /dev/null\nmkdir '{ended}'\n");
        File.SetUnixFileMode(host, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        using (var packer = new PackerProcess(host, "packer.dll", isCompiled: false))
            packer.StartEarly();

        var clock = Stopwatch.StartNew();
        while (!Directory.Exists(ended) && clock.Elapsed < s_most)
            await Task.Delay(20);

        Assert.True(Directory.Exists(ended));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void PackerThatCannotStartEarly_IsAnErrorOnlyWhenItIsAsked()
    {
        using var archive = new PostArchive(1);
        using (var unasked = new PackerProcess("nowhere", "packer.dll", isCompiled: false))
            unasked.StartEarly();

        using var asked = new PackerProcess("nowhere", "packer.dll", isCompiled: false);
        asked.StartEarly();
        var exception = Assert.Throws<PackerException>(() => asked.Run(new(archive.Content, [], archive.Files.Folder, archive.Settings), static _ => { }, static _ => { }, CancellationToken.None));
        Assert.Equal("NCG9008", exception.Finding.Rule.Id);
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
    public async Task PackerThatWaitsForAnother_SaysForWhich()
    {
        using var archive = new PostArchive(20);
        archive.Build();
        var said = new TaskCompletionSource<string>();
        Task<(int, int)> waiting;
        using (PackLock.Take(archive.Files, waits: null, CancellationToken.None))
        {
            var packer = new PackerProcess("dotnet", Checkout.Packer, isCompiled: false);
            waiting = Task.Run(() => packer.Run(new(archive.Content, [], archive.Files.Folder, archive.Settings), static _ => { }, said.SetResult, CancellationToken.None));

            var holder = await said.Task.WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);
            Assert.Equal(Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture), holder);
            Assert.False(waiting.IsCompleted);
        }

        Assert.Equal(20, (await waiting).Item1);
    }

    [Fact]
    public void FolderWithALineBreakInItsName_IsPacked()
    {
        if (OperatingSystem.IsWindows())
            return;

        using var archive = new PostArchive(1);
        var root = archive.FileOf("a\nb\r%0A\tc");
        archive.Write("a\nb\r%0A\tc/one.md", SamplePost.TextOf(1));
        var files = new PackFiles(Path.Combine(archive.Files.Folder, "to\n%25\r\n#"));
        using var packer = new PackerProcess("dotnet", Checkout.Packer, isCompiled: false);

        Assert.Equal((1, 1), packer.Run(new(root, [root + "/no\nthing"], files.Folder, archive.Settings), static _ => { }, static _ => { }, CancellationToken.None));
        Assert.True(File.Exists(files.Table));
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
