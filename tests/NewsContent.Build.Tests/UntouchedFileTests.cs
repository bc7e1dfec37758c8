using NewsContent.Build.Tests.Support;
using Xunit;

namespace NewsContent.Build.Tests;

/// <summary>What an edit does not change is not written anew, nor copied to the output then.</summary>
public class UntouchedFileTests
{
    // More than are compiled before the first report.
    private const int Posts = 1500;

    [Theory]
    [InlineData(false, "title: The", "title: Den", "posts.bodies")]
    [InlineData(true, "title: The", "title: Den", "posts.bodies")]
    [InlineData(false, "steps away", "paces away", "posts.manifest")]
    [InlineData(true, "steps away", "paces away", "posts.manifest")]
    public void Edit_LeavesTheFilesItHasNothingToDoWith(bool isCompressed, string text, string edited, string untouched)
    {
        using var archive = new PostArchive(300, isCompressed);
        archive.Build();
        var before = archive.Outputs;
        foreach (var number in new[] { 0, 120, 299 })
            archive.Write(SamplePost.PathOf(number), SamplePost.TextOf(number).Replace(text, edited, StringComparison.Ordinal));

        Assert.Equal(3, archive.Build().Changed);
        Assert.Equal([untouched], before.Intersect(archive.Outputs).Select(static file => file.Name));
        archive.CleanBytes().AssertEquals(archive.Bytes);
    }

    [Theory]
    [InlineData("2020/2020-01-01-first.md", true)]
    [InlineData("2029/2029-01-01-last.md", true)]
    [InlineData("2020/2020-01-01-first.md", false)]
    [InlineData("2029/2029-01-01-last.md", false)]
    public void PostAtAnEnd_ComesAndGoes(string path, bool comes)
    {
        using var archive = new PostArchive(Posts);
        if (!comes)
            archive.Write(path, SamplePost.TextOf(9999));

        archive.Build();
        if (comes)
            archive.Write(path, SamplePost.TextOf(9999));
        else
            File.Delete(archive.FileOf(path));

        Assert.Equal(comes ? 1 : 0, archive.Build().Changed);
        archive.CleanBytes().AssertEquals(archive.Bytes);
    }

    // Windows lets nobody write to a file that is mapped.
    public static TheoryData<string, string, string> Kept => OperatingSystem.IsWindows() ? [] : new() { { "posts.bodies", "title: The", "title: Den" }, { "posts.manifest", "steps away", "paces away" } };

    [Theory]
    [MemberData(nameof(Kept))]
    public void FileThatIsDamagedWhileItIsKept_IsMadeAnewByTheNextBuild(string name, string text, string edited)
    {
        using var archive = new PostArchive(Posts);
        archive.Build();
        archive.Write(SamplePost.PathOf(0), SamplePost.TextOf(0).Replace(text, edited, StringComparison.Ordinal));
        var isDone = false;
        archive.Build(progress: _ =>
        {
            if (isDone)
                return;

            isDone = true;
            using var file = new FileStream(Path.Combine(archive.Files.Folder, name), FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
            file.Position = file.Length / 3;
            file.WriteByte((byte)'!');
        });

        Assert.True(isDone);
        archive.Build();
        archive.CleanBytes().AssertEquals(archive.Bytes);
    }
}
