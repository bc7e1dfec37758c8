using System.Diagnostics;
using NewsContent.Build.Tests.Support;
using Xunit;

namespace NewsContent.Build.Tests;

/// <summary>Names that the compiler's command line cannot carry are no trouble to a pack; files that cannot be read are findings.</summary>
public class NameTests
{
    private static readonly string[] s_names =
    [
        "2026-04-21-第一篇文章.md", "2026-04-21-🎉.md", "a space.md", "cafe\u0301.md", "#;%25 &'.md", "folder.md/post.md", "UPPER.MD", "long.markdown",
        // Windows has no such names.
        .. OperatingSystem.IsWindows()
            ? (string[])[]
            : ["a|b.md", "a\"b.md", "a\\b.md", "a*b.md", "a?b.md", "a:b.md", "a\nb.md", "a\r\nb.md", "a .md", "folder /x.md",
                "folder\n/x.md", " .md", "a\uFFFDb.md", "a\tb.md", "a\u2028b.md"],
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void AwkwardNames_AreInTableAndManifest(bool isCompressed)
    {
        using var archive = new PostArchive(0, isCompressed);
        foreach (var name in s_names)
            archive.Write(name, "---\ntitle: T\ndate: 2026-04-21\n---\nBody of " + Uri.EscapeDataString(name));

        var pack = archive.Open();
        var expected = s_names.Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(expected, Enumerable.Range(0, pack.RowCount).Select(row => pack.Row(row).Path));
        Assert.All(expected, (name, row) => Assert.Contains(Uri.EscapeDataString(name), pack.Row(row).Html.ToString(), StringComparison.Ordinal));
        Assert.Equal(expected, archive.Entries.Select(static entry => entry.Post.File.RelativePath));
        Assert.Equal(0, archive.Build().Changed);
    }

    [Fact]
    public void PostHeldByAnotherProgram_IsAFindingUntilItCanBeRead()
    {
        using var archive = new PostArchive(20);
        using (new FileStream(archive.FileOf(SamplePost.PathOf(3)), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            archive.Build();

        AssertFinding(archive, "NCG1010", SamplePost.PathOf(3));
        Assert.Equal(1, archive.Build().Changed);
        Assert.All(archive.Entries, static entry => Assert.Empty(entry.Post.Findings));
        archive.CleanBytes().AssertEquals(archive.Bytes);
    }

    [Fact]
    public void LinkThatLeadsNowhere_IsAFinding()
    {
        using var archive = new PostArchive(20);
        File.CreateSymbolicLink(archive.FileOf("x.md"), "nowhere");
        archive.Build();

        AssertFinding(archive, "NCG1010", "x.md");
        Assert.Equal(1, archive.Build().Changed);
        AssertFinding(archive, "NCG1010", "x.md");
    }

    [Theory]
    [InlineData("2021-01-01-x.md", new byte[] { (byte)'-', (byte)'-', (byte)'-', (byte)'\n', 0xE9 })]
    [InlineData("data.yml", new byte[] { 0xFF, 0xFE, 0, 0 })]
    public void PostThatIsNotUtf8_IsAFinding(string path, byte[] bytes)
    {
        using var archive = new PostArchive(20);
        File.WriteAllBytes(archive.FileOf(path), bytes);
        archive.Build();

        AssertFinding(archive, "NCG1003", path);
        Assert.Equal(0, archive.Build().Changed);
    }

    [Fact]
    public void NamesThatAreNotUtf8_AreFindings()
    {
        using var archive = new PostArchive(20);
        using var names = new LatinNames(archive.Content);
        archive.Build();

        AssertFinding(archive, "NCG1010", names.AsRead);
        Assert.Equal(names.AsRead.Length, archive.Build().Changed);
        archive.CleanBytes().AssertEquals(archive.Bytes);
    }

    private static void AssertFinding(PostArchive archive, string id, params string[] paths)
    {
        var found = archive.Entries.SelectMany(static entry => entry.Post.Findings.Select(finding => (finding.Rule.Id, entry.Post.File.RelativePath)));

        Assert.Equal(paths.Select(path => (id, path)), found);
    }

    /// <summary>"café.md" and "cafè.md" in Latin-1, which read the same as UTF-8. Only Linux has such names, and only a shell can make and remove them.</summary>
    private sealed class LatinNames : IDisposable
    {
        private const string Names = """ "$(printf 'caf\351.md')" "$(printf 'caf\350.md')" """;

        private readonly string _folder;

        public LatinNames(string folder)
        {
            _folder = folder;
            Run("touch" + Names);
        }

        public string[] AsRead => OperatingSystem.IsLinux() ? ["caf\uFFFD.md", "caf\uFFFD.md"] : [];

        public void Dispose() => Run("rm" + Names);

        private void Run(string command)
        {
            if (!OperatingSystem.IsLinux())
                return;

            using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", command]) { WorkingDirectory = _folder })!;
            shell.WaitForExit();
        }
    }
}
