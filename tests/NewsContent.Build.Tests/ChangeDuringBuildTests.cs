using NewsContent.Build.Tests.Support;
using Xunit;

namespace NewsContent.Build.Tests;

/// <summary>Posts that change while a build is at work are right in the next one; so are those of a clock that is set.</summary>
public class ChangeDuringBuildTests
{
    // More than are compiled before the first report, so that the last ones are still to be read then.
    private const int Posts = 1500;

    [Theory]
    [InlineData("deleted")]
    [InlineData("edited")]
    [InlineData("edited, with the old size and time")]
    [InlineData("cut")]
    public void PostChangedAfterItWasFound_IsRightInTheNextBuild(string change)
    {
        using var archive = new PostArchive(Posts);
        var last = Directory.GetFiles(archive.Content, "*.md", SearchOption.AllDirectories).Max(StringComparer.Ordinal)!;
        var isDone = false;
        archive.Build(progress: _ =>
        {
            if (!isDone)
                Change(last, change);

            isDone = true;
        });

        Assert.True(isDone);
        archive.Build();
        archive.CleanBytes().AssertEquals(archive.Bytes);
    }

    [Theory]
    [InlineData(-365 * 20)]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(365 * 20)]
    public void EditOfAnotherTime_IsNoticed(int days)
    {
        using var archive = new PostArchive(20);
        archive.Build();
        var file = archive.Write(SamplePost.PathOf(3), SamplePost.TextOf(9999));
        File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddDays(days));

        Assert.Equal(1, archive.Build().Changed);
        archive.CleanBytes().AssertEquals(archive.Bytes);
    }

    [Theory]
    [InlineData(-365 * 20)]
    [InlineData(365 * 20)]
    public void CacheOfAnotherTime_IsJudgedByWhatItHolds(int days)
    {
        using var archive = new PostArchive(20);
        archive.Build();
        foreach (var file in Directory.GetFiles(archive.Files.Folder))
            File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddDays(days));

        archive.Write(SamplePost.PathOf(3), SamplePost.TextOf(9999));
        Assert.Equal(1, archive.Build().Changed);
        archive.CleanBytes().AssertEquals(archive.Bytes);
    }

    [Theory]
    [InlineData("posts.cache")]
    [InlineData("posts.table")]
    [InlineData("posts.manifest")]
    public void FolderInPlaceOfAFile_IsNamed(string name)
    {
        using var archive = new PostArchive(20);
        archive.Build();
        archive.Write(SamplePost.PathOf(3), SamplePost.TextOf(9999));
        File.Delete(Path.Combine(archive.Files.Folder, name));
        Directory.CreateDirectory(Path.Combine(archive.Files.Folder, name));

        var failure = Record.Exception(() => archive.Build());
        Assert.True(failure is IOException or UnauthorizedAccessException && failure.Message.Contains(name, StringComparison.Ordinal), failure?.ToString());
        Directory.Delete(Path.Combine(archive.Files.Folder, name));
        archive.Build();
        archive.CleanBytes().AssertEquals(archive.Bytes);
    }

    private static void Change(string file, string change)
    {
        var (text, modified) = (File.ReadAllText(file), File.GetLastWriteTimeUtc(file));
        if (change == "deleted")
            File.Delete(file);
        else
            File.WriteAllText(file, change == "cut" ? text[..^40] : text.Replace("title: The", "title: Den", StringComparison.Ordinal));

        if (change.EndsWith("time", StringComparison.Ordinal))
            File.SetLastWriteTimeUtc(file, modified);
    }
}
