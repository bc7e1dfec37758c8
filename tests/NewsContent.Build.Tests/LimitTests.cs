using NewsContent.Build.Packer;
using NewsContent.Build.Tests.Support;
using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Build.Tests;

public class LimitTests
{
    public static bool IsWindows => OperatingSystem.IsWindows();

    [Fact]
    public void ArchiveBeyondAFile_IsRefusedAndLeavesThePackAlone()
    {
        using var archive = new PostArchive(2);
        archive.Build();
        var before = archive.Bytes;
        var limits = new PackLimits(2L * Math.Max(before.Table.Length, before.Bodies.Length), int.MaxValue);
        var tooLong = new string('x', 2 * (int)limits.MostOfAFile);

        Assert.Contains("The table of the archive would have more than", Refusal(archive, limits, title: tooLong), StringComparison.Ordinal);
        Assert.Contains("The bodies of the archive would have more than", Refusal(archive, limits, body: tooLong), StringComparison.Ordinal);
        before.AssertEquals(archive.Bytes);
        Assert.Empty(Directory.GetFiles(archive.Files.Folder, "*.unfinished"));
    }

    [Fact]
    public void PostBeyondABlock_IsNamed()
    {
        using var archive = new PostArchive();
        archive.Write("a.md", "---\ntitle: A\n---\nMore than ten bytes.\n");

        Assert.Contains("'a.md'", Refusal(archive, new(int.MaxValue, 10)), StringComparison.Ordinal);
    }

    [Fact(Skip = "A shell's script stands in for the packer.", SkipWhen = nameof(IsWindows))]
    [Proves("NCG4015")]
    public void ArchiveBeyondAFile_IsAnErrorOfTheBuild()
    {
        using var archive = new PostArchive();
        archive.Write("a.md", "---\ntitle: A\n---\nMore than ten bytes.\n");
        var failure = PackFailure.Of(Assert.Throws<PackTooLargeException>(() => Compiler(archive, new(int.MaxValue, 10)).Compile(default)));

        // No test has posts for 2 GB: the script gives the answer that the packer gives for these limits.
        var (host, answer) = (archive.Write("host", "#!/bin/sh\ncat \"$0.answer\"\n"), $"{failure!.Value.Kind}\t{failure.Value.Text}\n");
        archive.Write("host.answer", answer);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(host, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        using var packer = new PackerProcess(host, "packer.dll", isCompiled: false);
        var finding = Assert.Throws<PackerException>(
            () => packer.Run(new(archive.Content, [], archive.Files.Folder, archive.Settings), static _ => { }, static _ => { }, CancellationToken.None)).Finding;

        SeenFindings.Add([finding.Rule.Id]);
        Assert.Contains("'a.md'", finding.Arguments[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Limits_AreThoseOfTheReader() => Assert.Equal(new(int.MaxValue, 1 << 29), PackLimits.OfFormat);

    private static string Refusal(PostArchive archive, PackLimits limits, string title = "Long", string body = "Text.")
    {
        archive.Write("2021/2021-05-07-long.md", $"---\ntitle: {title}\n---\n{body}\n");
        return Assert.Throws<PackTooLargeException>(() => Compiler(archive, limits).Compile(default)).Message;
    }

    private static PackCompiler Compiler(PostArchive archive, PackLimits limits) =>
        new(new ContentFolder(archive.Content, []), archive.Settings, archive.Settings.Fingerprint(), archive.Files) { Limits = limits };
}
