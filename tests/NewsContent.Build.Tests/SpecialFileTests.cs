using System.Diagnostics;
using System.Net.Sockets;
using NewsContent.Build.Tests.Support;
using Xunit;

namespace NewsContent.Build.Tests;

/// <summary>What bears the name of a post but cannot be read as one is a finding, soon, and keeps no other post back.</summary>
public class SpecialFileTests
{
    private const string Name = "2026-04-21-special.md";

    public static TheoryData<string, string> Kinds =>
    [
        ("link to nothing", "there is no such file, or it is a link that leads nowhere"),
        .. OperatingSystem.IsLinux()
            ? (TheoryDataRow<string, string>[])
            [
                new TheoryDataRow<string, string>("pipe", "it is a named pipe"),
                new TheoryDataRow<string, string>("link to pipe", "it is a named pipe"),
                new TheoryDataRow<string, string>("socket", "it is a socket"),
                new TheoryDataRow<string, string>("link to /dev/zero", "it is a device"),
                // A reader of the first waits for ever; all of them are regular files by their modes.
                new TheoryDataRow<string, string>("link to /proc/kmsg", "it is not stored, but made up by the kernel (proc)"),
                new TheoryDataRow<string, string>("link to /proc/self/mem", "it is not stored, but made up by the kernel (proc)"),
                new TheoryDataRow<string, string>("link to /sys/kernel/notes", "it is not stored, but made up by the kernel (sysfs)"),
            ]
            : [],
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task SpecialFile_IsAFindingThatSaysWhatItIs(string kind, string reason)
    {
        using var archive = new PostArchive(20) { Choices = new("", FollowsLinks: true) };
        using var special = Make(kind, archive.FileOf(Name));
        using (var packer = new PackerRun(archive))
            Assert.Equal("done\t21\t21", await packer.Answer());

        var finding = Assert.Single(archive.Entries.Single(static entry => entry.Post.File.RelativePath == Name).Post.Findings);
        Assert.Equal(("NCG1010", reason), (finding.Rule.Id, finding.Arguments[1]));
        File.Delete(archive.FileOf(Name));
        archive.Write(Name, SamplePost.TextOf(21));
        Assert.Equal(1, archive.Build().Changed);
        archive.CleanBytes().AssertEquals(archive.Bytes);
    }

    [Fact]
    public void FilesOfTheKernel_AreOpenedForNoReason()
    {
        if (!OperatingSystem.IsLinux())
            return;

        using var archive = new PostArchive(3) { Choices = new("", FollowsLinks: true) };
        File.CreateSymbolicLink(archive.FileOf("readme.md"), "/proc/kmsg");
        File.CreateSymbolicLink(archive.FileOf("page.html"), "/proc/kmsg");
        File.CreateSymbolicLink(archive.FileOf("picture.png"), "/proc/kmsg");
        Directory.CreateSymbolicLink(archive.FileOf("folder"), "/proc/self");

        var (posts, files, findings) = ListingOf.Folder(archive);
        Assert.Equal(3, posts.Length);
        Assert.Empty(files);
        Assert.Equal(["NCG9011 folder"], findings);
    }

    [Fact]
    public void FolderWithTheNameOfAPost_IsAFolder()
    {
        using var archive = new PostArchive(20);
        archive.Write(Name + "/inner.md", SamplePost.TextOf(21));

        Assert.Equal(21, archive.Build().Posts);
        Assert.Contains(archive.Entries, static entry => entry.Post.File.RelativePath == Name + "/inner.md");
    }

    [Fact]
    public async Task UnreadablePost_IsReadAgainThoughNothingAboutItChanged()
    {
        using var archive = new PostArchive(20);
        // Beyond the time in which stamps prove nothing.
        await Task.Delay(TimeSpan.FromSeconds(2.2));
        using (new FileStream(archive.FileOf(SamplePost.PathOf(3)), FileMode.Open, FileAccess.Read, FileShare.None))
            archive.Build();

        Assert.Equal(1, archive.Build().Changed);
        archive.CleanBytes().AssertEquals(archive.Bytes);
    }

    private static Socket? Make(string kind, string path)
    {
        switch (kind)
        {
            case "link to nothing":
                File.CreateSymbolicLink(path, "nowhere");
                return null;
            case "socket":
                var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                socket.Bind(new UnixDomainSocketEndPoint(path));
                return socket;
            case "pipe":
                MakePipe(path);
                return null;
            case "link to pipe":
                MakePipe(path + ".pipe");
                File.CreateSymbolicLink(path, path + ".pipe");
                return null;
            default:
                File.CreateSymbolicLink(path, kind["link to ".Length..]);
                return null;
        }
    }

    private static void MakePipe(string path)
    {
        using var process = Process.Start("mkfifo", [path]);
        process.WaitForExit();
    }
}
