using NewsContent.Build.Tests.Support;
using Xunit;

namespace NewsContent.Build.Tests;

/// <summary>
/// Links to folders are followed below the content folder, and out of the content folder only by choice; each real folder is read
/// once. The tests skip Windows, where only some users may make links.
/// </summary>
public sealed class LinkedFolderTests : IDisposable
{
    private const string Post = "---\ntitle: T\ndate: 2026-04-21\n---\n";

    private readonly string _elsewhere = Directory.CreateTempSubdirectory("newscontent-").FullName;

    public static TheoryData<string, bool> LinksBackUp =>
        OperatingSystem.IsWindows() ? [] : [(".", false), ("..", false), ("../..", false), ("../../..", true), ("/", true)];

    public static TheoryData<bool> BothChoices => OperatingSystem.IsWindows() ? [] : [false, true];

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(BothChoices))]
    public void LinkOutOfTheContentFolder_IsFollowedByChoiceAlone(bool follows)
    {
        using var archive = new PostArchive(3) { Choices = new("", follows) };
        File.WriteAllText(Path.Combine(_elsewhere, "far.md"), Post);
        File.WriteAllText(Path.Combine(_elsewhere, "picture.png"), "");
        Directory.CreateSymbolicLink(archive.FileOf("linked"), _elsewhere);
        File.CreateSymbolicLink(archive.FileOf("one.md"), Path.Combine(_elsewhere, "far.md"));
        File.CreateSymbolicLink(archive.FileOf("one.png"), Path.Combine(_elsewhere, "picture.png"));

        var (posts, files, findings) = ListingOf.Folder(archive);
        var linked = posts.Where(static path => !path.StartsWith("20", StringComparison.Ordinal));
        Assert.Equal(follows ? ["linked/far.md", "one.md"] : [], linked);
        Assert.Equal(follows ? ["linked/picture.png", "one.png"] : [], files);
        Assert.Equal(follows ? [] : ["NCG9011 linked", "NCG9011 one.md", "NCG9011 one.png"], findings);
        Assert.Equal(posts.Length, archive.Build().Posts);
        Assert.Equal(0, archive.Build().Changed);
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(BothChoices))]
    public void LinkWithinTheContentFolder_ShowsWhatIsNotListedOtherwise(bool follows)
    {
        using var archive = new PostArchive { Choices = new("", follows) };
        archive.Write("a/one.md", Post);
        archive.Write("_kept/two.md", Post);
        Directory.CreateSymbolicLink(archive.FileOf("again"), "a");
        Directory.CreateSymbolicLink(archive.FileOf("shown"), "_kept");
        Directory.CreateSymbolicLink(archive.FileOf("shown-again"), "a/../_kept");
        File.CreateSymbolicLink(archive.FileOf("name.md"), "a/one.md");

        var (posts, _, findings) = ListingOf.Folder(archive);
        Assert.Equal(["a/one.md", "name.md", "shown/two.md"], posts);
        Assert.Empty(findings);
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(LinksBackUp))]
    public void LinkBackUp_IsNotFollowed(string target, bool holdsContent)
    {
        using var archive = new PostArchive(20) { Choices = new("", FollowsLinks: true) };
        archive.Write("a/b/post.md", SamplePost.TextOf(20));
        archive.Write("a/b/picture.png", "");
        Directory.CreateSymbolicLink(archive.FileOf("a/b/loop"), target);

        Assert.Equal(21, archive.Build().Posts);
        var (_, files, findings) = ListingOf.Folder(archive);
        Assert.Equal(["a/b/picture.png"], files);
        Assert.Equal(holdsContent ? ["NCG9011 a/b/loop"] : [], findings);
        archive.CleanBytes().AssertEquals(archive.Bytes);
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(BothChoices))]
    public void TwoLinksPerLevel_DoNotMultiply(bool isElsewhere)
    {
        using var archive = new PostArchive { Choices = new("", FollowsLinks: true) };
        var folder = isElsewhere ? _elsewhere : archive.FileOf("levels");
        for (var level = 0; level < 30; level++)
        {
            var here = Directory.CreateDirectory(Path.Combine(folder, $"level{level:00}")).FullName;
            File.WriteAllText(Path.Combine(here, "post.md"), Post);
            Directory.CreateSymbolicLink(Path.Combine(here, "left"), $"../level{level + 1:00}");
            Directory.CreateSymbolicLink(Path.Combine(here, "right"), $"../level{level + 1:00}");
        }

        if (isElsewhere)
            Directory.CreateSymbolicLink(archive.FileOf("levels"), Path.Combine(_elsewhere, "level00"));

        // The two links of the last level are broken.
        var (posts, _, findings) = ListingOf.Folder(archive);
        Assert.Equal(30, posts.Length);
        Assert.Equal(2, findings.Length);
        Assert.Equal(30, archive.Build().Posts);
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(BothChoices))]
    public void LinksToEachOther_EachEndOnce(bool follows)
    {
        using var archive = new PostArchive { Choices = new("", follows) };
        archive.Write("a/post.md", Post);
        File.WriteAllText(Path.Combine(_elsewhere, "far.md"), Post);
        Directory.CreateSymbolicLink(archive.FileOf("a/x"), _elsewhere);
        Directory.CreateSymbolicLink(Path.Combine(_elsewhere, "y"), archive.FileOf("a"));
        File.CreateSymbolicLink(archive.FileOf("circle.png"), "circle.png");

        var (posts, files, findings) = ListingOf.Folder(archive);
        Assert.Equal(follows ? ["a/post.md", "a/x/far.md"] : ["a/post.md"], posts);
        Assert.Empty(files);
        Assert.Equal(follows ? ["NCG9011 circle.png"] : ["NCG9011 a/x", "NCG9011 circle.png"], findings);
    }

    public void Dispose() => Directory.Delete(_elsewhere, recursive: true);
}
