using System.Diagnostics;
using NewsContent.Generators.Tests.Support;
using NewsContent.Package.Tests.Support;
using Xunit;

namespace NewsContent.Package.Tests;

/// <summary>Faults of files, disks and clocks end with a diagnostic that names them, and the next build is right.</summary>
public sealed class FaultTests(PackedPackage package)
{
    private const string Print = "foreach (var article in NewsContent.Articles.All) System.Console.WriteLine(article.Title + article.Html);";
    private const string PackFolder = "obj/newscontent/true-Auto-Sanitize-";

    [Theory]
    [InlineData("Source")]
    [InlineData("Pack")]
    public void PostThatCannotBeRead_IsAnErrorAndNoWait(string storage)
    {
        var project = Project("unreadable" + storage, storage);
        var special = Path.Combine(project.Folder, "content/2026-04-22-special.md");
        var reason = "there is no such file, or it is a link that leads nowhere";
        if (OperatingSystem.IsLinux())
        {
            Process.Start("mkfifo", [special]).WaitForExit();
            reason = "it is a named pipe";
        }
        else
        {
            File.CreateSymbolicLink(special, "nowhere");
        }

        var finding = Assert.Single(project.Build().Findings(project.Folder));
        Assert.StartsWith($"content/2026-04-22-special.md(1,1): error NCG1010: The post '2026-04-22-special.md' cannot be read: {reason}; check that the file exists and may be read", finding, StringComparison.Ordinal);
        File.Delete(special);
        project.Build().Succeeded();
        Assert.Equal("One<p>Text.</p>", project.RunBuilt().Succeeded().Output.Trim());
    }

    [Theory]
    [InlineData("Source")]
    [InlineData("Pack")]
    public void FileInTheWayOfTheOutput_IsNamed(string storage)
    {
        var project = Project("blocked" + storage, storage).Write("content/file.txt", "").Write("obj/newscontent", "in the way");

        Assert.Contains(project.Build().Findings(project.Folder), line => line.Contains("error NCG9007: '", StringComparison.Ordinal) && line.Contains("obj/newscontent", StringComparison.Ordinal));
        File.Delete(Path.Combine(project.Folder, "obj/newscontent"));
        project.Build().Succeeded();
        Assert.Equal("One<p>Text.</p>", project.RunBuilt().Succeeded().Output.Trim());
    }

    [Fact]
    [Proves("NCG9007")]
    public void FullDisk_IsTheReasonOfTheError()
    {
        var project = Project("fulldisk", "Pack");
        var inTheWay = Path.Combine(Directory.CreateDirectory(Path.Combine(project.Folder, PackFolder)).FullName, "posts.lock");
        if (OperatingSystem.IsLinux())
            File.CreateSymbolicLink(inTheWay, "/dev/full");
        else
            Directory.CreateDirectory(inTheWay);

        var finding = Assert.Single(project.Build().Findings(project.Folder));
        Assert.Contains($"fulldisk.csproj(1,1): error NCG9007: '", finding, StringComparison.Ordinal);
        Assert.Contains(OperatingSystem.IsLinux() ? "No space left on device" : "posts.lock", finding, StringComparison.Ordinal);
    }

    [Fact]
    [Proves("NCG9008")]
    public void PackerThatCannotStart_IsAnErrorThatSaysWhatToDo() => Assert.Contains(
        Project("nopacker", "Pack").Build("-p:_NewsContentDotNet=nowhere").Output.Split('\n'),
        static line =>
            line.Contains(
                "error NCG9008: The packer, the process that compiles the posts of a large archive, could not be started with 'nowhere': ",
                StringComparison.Ordinal));

    [Theory]
    [InlineData("Source")]
    [InlineData("Pack")]
    public void EditWhenTheClockWasSetBack_IsCompiled(string storage)
    {
        var project = Project("clock" + storage, storage);
        project.Build().Succeeded();
        project.Write("content/2026-04-21-one.md", "---\ntitle: Two\ndate: 2026-04-21\n---\nText.\n");
        File.SetLastWriteTimeUtc(Path.Combine(project.Folder, "content/2026-04-21-one.md"), new(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        project.Build().Succeeded();

        Assert.Equal("Two<p>Text.</p>", project.RunBuilt().Succeeded().Output.Trim());
    }

    [Theory]
    [InlineData("Source")]
    [InlineData("Pack")]
    public void LinkedFolder_IsPartOfTheArchiveButNoLoop(string storage)
    {
        var project = Project("linked" + storage, storage).Write("elsewhere/2026-04-22-two.md", "---\ntitle: Two\ndate: 2026-04-22\n---\nText.\n");
        // Windows lets only some users make links.
        if (!OperatingSystem.IsWindows())
        {
            Directory.CreateSymbolicLink(Path.Combine(project.Folder, "content/linked"), "../elsewhere");
            Directory.CreateSymbolicLink(Path.Combine(project.Folder, "content/loop"), ".");
            project.Build("-p:NewsContentFollowLinks=true").Succeeded();
            Assert.Equal(["Two<p>Text.</p>", "One<p>Text.</p>"], project.RunBuilt().Succeeded().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    [Theory]
    [InlineData("<Content Include=\"wwwroot/Logo.svg\" />", "NCG4012")]
    [InlineData("<None Include=\"wwwroot/Logo.svg\" CopyToOutputDirectory=\"PreserveNewest\" />", "NCG4012")]
    [InlineData("<None Include=\"wwwroot/Logo.svg\" CopyToOutputDirectory=\"Never\" />", "")]
    [InlineData("<Content Include=\"other/icon.svg\" Link=\"wwwroot/logo.svg\" CopyToPublishDirectory=\"Always\" />", "NCG4012")]
    [Proves("NCG4012")]
    public void FileBesidePosts_DoesNotOverwriteOneOfTheApp(string item, string id)
    {
        var project = new TestProject(package, "overwrite", items: "PACKAGE" + item, properties: "<NewsContentAssets>wwwroot</NewsContentAssets>")
            .Write("Program.cs", Print).Write("content/2026-04-21-one.md", "---\ntitle: One\ndate: 2026-04-21\n---\nText.\n")
            .Write("content/logo.svg", "<svg/>").Write("wwwroot/Logo.svg", "<svg/>").Write("other/icon.svg", "<svg/>");

        var findings = project.Build().Findings(project.Folder);
        Assert.Equal(
            id.Length > 0
                ? [$"content/logo.svg(1,1): error {id}: 'logo.svg' would be copied to 'wwwroot/logo.svg', where the app puts its own '{item.Split('"')[1]}'; rename one of the two, or name another folder in NewsContentAssets"]
                : [],
            findings);
    }

    private TestProject Project(string name, string storage) =>
        new TestProject(package, name, items: "PACKAGE", properties: $"<NewsContentStorage>{storage}</NewsContentStorage>")
            .Write("Program.cs", Print).Write("content/2026-04-21-one.md", "---\ntitle: One\ndate: 2026-04-21\n---\nText.\n");
}
