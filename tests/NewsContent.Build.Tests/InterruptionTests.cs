using NewsContent.Build.Tests.Support;
using Xunit;

namespace NewsContent.Build.Tests;

/// <summary>Builds that are cancelled, killed, or run beside each other.</summary>
public class InterruptionTests
{
    [Theory]
    [InlineData(100)]
    // More than are compiled between two reports.
    [InlineData(1500)]
    public void CancelledBuild_LeavesEverythingAsItWas(int posts)
    {
        using var archive = new PostArchive(posts);
        archive.Build();
        var before = archive.Outputs;
        archive.Write(SamplePost.PathOf(50), SamplePost.TextOf(9999));

        Assert.ThrowsAny<OperationCanceledException>(() => BuildAndCancel(archive));
        Assert.Equal(before, archive.Outputs);
        Assert.Equal(["posts.bodies", "posts.cache", "posts.lock", "posts.manifest", "posts.table"], FilesOf(archive));
        Assert.Equal(1, archive.Build().Changed);
    }

    [Fact]
    public void CancelledFirstBuild_LeavesNothing()
    {
        using var archive = new PostArchive(100);

        Assert.ThrowsAny<OperationCanceledException>(() => BuildAndCancel(archive));
        Assert.Equal(["posts.lock"], FilesOf(archive));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void LeftoversOfAKilledBuild_AreRemoved(int added)
    {
        using var archive = new PostArchive(20);
        archive.Build();
        foreach (var file in new[] { archive.Files.Table, archive.Files.Bodies, archive.Files.Manifest, archive.Files.Cache })
            File.WriteAllText($"{file}.0123456789abcdef0123456789abcdef.unfinished", "half");

        if (added > 0)
            archive.Write("one-more.md", SamplePost.TextOf(20));

        Assert.Equal(added, archive.Build().Changed);
        Assert.Equal(["posts.bodies", "posts.cache", "posts.lock", "posts.manifest", "posts.table"], FilesOf(archive));
    }

    [Theory]
    [InlineData("bodies")]
    [InlineData("bodies table")]
    [InlineData("bodies table manifest")]
    [InlineData("manifest cache")]
    public void BuildKilledWhileItPutsFilesInPlace_IsMadeUpFor(string inPlace)
    {
        using var archive = new PostArchive(40);
        archive.Build();
        var before = archive.Outputs;
        archive.Write(SamplePost.PathOf(20), SamplePost.TextOf(9999));
        archive.Build();
        var after = archive.Bytes;
        foreach (var (name, bytes, _) in before.Where(file => !inPlace.Contains(file.Name["posts.".Length..], StringComparison.Ordinal)))
            archive.Replace(name, _ => Convert.FromHexString(bytes));

        archive.Build();
        after.AssertEquals(archive.Bytes);
    }

    [Fact]
    public async Task BuildsAtOnce_BothSucceedAndOneDoesTheWork()
    {
        using var archive = new PostArchive(100);
        for (var round = 0; round < 10; round++)
        {
            archive.Write(SamplePost.PathOf(round), SamplePost.TextOf(1000 + round));
            var results = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => archive.Build())));

            Assert.Equal(round == 0 ? 100 : 1, results.Sum(static result => result.Changed));
            archive.CleanBytes().AssertEquals(archive.Bytes);
        }
    }

    [Fact]
    public void BuildThatWaitsForAnother_CanBeCancelled()
    {
        using var archive = new PostArchive(1);
        Directory.CreateDirectory(archive.Files.Folder);
        using var other = new FileStream(archive.Files.Lock, FileMode.Create, FileAccess.Write, FileShare.None);
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        Assert.ThrowsAny<OperationCanceledException>(() => archive.Build(cancellation.Token));
    }

    [Fact]
    public void FullDisk_IsNotTakenForAnotherBuild()
    {
        using var archive = new PostArchive(1);
        Directory.CreateDirectory(archive.Files.Folder);
        if (OperatingSystem.IsLinux())
            File.CreateSymbolicLink(archive.Files.Lock, "/dev/full");
        else
            Directory.CreateDirectory(archive.Files.Lock);

        var failure = Record.Exception(() => archive.Build());
        Assert.True(failure is IOException or UnauthorizedAccessException, failure?.ToString());
    }

    private static void BuildAndCancel(PostArchive archive)
    {
        using var cancellation = new CancellationTokenSource();
        archive.Build(cancellation.Token, _ => cancellation.Cancel());
    }

    private static string?[] FilesOf(PostArchive archive) => [.. Directory.GetFiles(archive.Files.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal)];
}
