using NewsContent.Build.Tests.Support;
using Xunit;

namespace NewsContent.Build.Tests;

/// <summary>Builds that run out of disk or memory say so, leave what was there, and the next one makes up for it.</summary>
public class ScarcityTests
{
    // Programs are told rather than killed; and the runtime's own files, which are longer, are not made.
    private const string Limit = "trap '' XFSZ; ulimit -f 256";
    private static readonly (string, string) s_withoutLongFiles = ("DOTNET_EnableWriteXorExecute", "0");

    public static TheoryData<int> PostsOnUnix => OperatingSystem.IsWindows() ? [] : [400, 2000];

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(PostsOnUnix))]
    public async Task FileThatMayNotGrow_IsNamedAndNothingChanges(int posts)
    {
        using var archive = new PostArchive(posts);
        archive.Build();
        var before = archive.Outputs;
        archive.Write(SamplePost.PathOf(50), SamplePost.TextOf(9999));
        using var packer = new PackerRun(archive, Limit, s_withoutLongFiles);

        Assert.Matches(@"^failed\tA file of [\d,]+ bytes is too long for the disk or for a limit of the user: '.*posts\.\w+'$", await packer.Answer());
        Assert.Equal(before, archive.Outputs);
        Assert.Empty(Directory.GetFiles(archive.Files.Folder, "*.unfinished"));
        Assert.Equal(1, archive.Build().Changed);
        archive.CleanBytes().AssertEquals(archive.Bytes);
    }

    [Theory]
    // In hexadecimal: 24 and 48 MB.
    [InlineData("1800000")]
    [InlineData("3000000")]
    public async Task TooLittleMemory_IsTheReason(string limit)
    {
        using var archive = new PostArchive(20);
        archive.Build();
        var before = archive.Outputs;
        archive.Write("2021/2021-05-07-long.md", "---\ntitle: Long\ndate: 2021-05-07\n---\n" + string.Concat(Enumerable.Repeat("A *word* and [another](https://example.com/x).\n\n", 20000)));
        using var packer = new PackerRun(archive, environment: ("DOTNET_GCHeapHardLimit", limit));

        var answer = await packer.Answer();
        // The runtime itself may be what finds no memory, and then ends at once.
        Assert.True((answer, packer.ExitCode) is ("out-of-memory", 1) or ("", >= 128), $"{answer} {packer.ExitCode} {await packer.Errors}");
        Assert.Equal(before, archive.Outputs);
        Assert.Equal(1, archive.Build().Changed);
        Assert.Empty(archive.Entries.Single(static entry => entry.Post.File.RelativePath.EndsWith("long.md", StringComparison.Ordinal)).Post.Findings);
        archive.CleanBytes().AssertEquals(archive.Bytes);
    }
}
