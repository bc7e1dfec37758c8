using NewsContent.Build.Files;
using NewsContent.Build.Tests.Support;
using Xunit;

namespace NewsContent.Build.Tests;

/// <summary>Links to folders are followed, as the compiler's globs do, but for those that lead back up. Windows, where only some may make links, is left out.</summary>
public sealed class LinkedFolderTests : IDisposable
{
    private readonly string _elsewhere = Directory.CreateTempSubdirectory("newscontent-").FullName;

    public static TheoryData<string> LinksBackUp => OperatingSystem.IsWindows() ? [] : [".", "..", "../..", "../../..", "/"];

    public static TheoryData<int> NotOnWindows => OperatingSystem.IsWindows() ? [] : [20];

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(NotOnWindows))]
    public void LinkedFolder_IsPartOfTheArchive(int posts)
    {
        using var archive = new PostArchive(posts);
        File.WriteAllText(Path.Combine(_elsewhere, "far.md"), SamplePost.TextOf(posts));
        File.WriteAllText(Path.Combine(_elsewhere, "picture.png"), "");
        Directory.CreateSymbolicLink(archive.FileOf("linked"), _elsewhere);

        Assert.Equal(posts + 1, archive.Build().Posts);
        Assert.Contains(archive.Entries, static entry => entry.Post.File.RelativePath == "linked/far.md");
        Assert.Equal(["linked/picture.png"], ContentFileList.Of(new(archive.Content, [])).Select(static file => file.Path));
        Assert.Equal(0, archive.Build().Changed);
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(LinksBackUp))]
    public void LinkBackUp_IsNotFollowed(string target)
    {
        using var archive = new PostArchive(20);
        archive.Write("a/b/post.md", SamplePost.TextOf(20));
        archive.Write("a/b/picture.png", "");
        Directory.CreateSymbolicLink(archive.FileOf("a/b/loop"), target);

        Assert.Equal(21, archive.Build().Posts);
        Assert.Equal(["a/b/picture.png"], ContentFileList.Of(new(archive.Content, [])).Select(static file => file.Path));
        archive.CleanBytes().AssertEquals(archive.Bytes);
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(NotOnWindows))]
    public void LinksToEachOther_EachEndOnce(int posts)
    {
        using var archive = new PostArchive(posts);
        archive.Write("a/post.md", SamplePost.TextOf(posts));
        File.WriteAllText(Path.Combine(_elsewhere, "far.md"), SamplePost.TextOf(posts + 1));
        Directory.CreateSymbolicLink(archive.FileOf("a/x"), _elsewhere);
        Directory.CreateSymbolicLink(Path.Combine(_elsewhere, "y"), archive.FileOf("a"));

        archive.Build();
        Assert.Equal(["a/post.md", "a/x/far.md"], archive.Entries.Select(static entry => entry.Post.File.RelativePath).Where(static path => path[0] == 'a'));
    }

    public void Dispose() => Directory.Delete(_elsewhere, recursive: true);
}
