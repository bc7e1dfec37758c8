using System.Diagnostics;
using NewsContent.Generators.Tests.Support;
using NewsContent.Package.Tests.Support;
using Xunit;

namespace NewsContent.Package.Tests;

/// <summary>Both storages find the same posts, and report the same files that are left out.</summary>
public sealed class ListingTests(PackedPackage package)
{
    private const string Print =
        "foreach (var article in NewsContent.Articles.All) System.Console.WriteLine(article.Title + article.Html);";

    public static bool IsLinux => OperatingSystem.IsLinux();

    [Theory]
    [InlineData("Source")]
    [InlineData("Pack")]
    [Proves("NCG9011", "NCG9012", "NCG9013", NotOnWindows = true)]
    public void Content_IsTheSameInBothStorages(string storage)
    {
        var project = Project("content" + storage, storage, "<NewsContentExclude>letters;/2019/**/*.draft.md</NewsContentExclude>")
            .Write("content/one.MD", Post("One")).Write("content/two.Markdown", Post("Two")).Write("content/_posts/three.md", Post("Three"))
            .Write("content/page.html", Post("Page", "<p>*Not*</p>")).Write("content/plain.html", "<p>Beside posts</p>")
            .Write("content/README.md", "# Read me\n").Write("content/.obsidian/note.md", Post("Note"))
                .Write("content/_index.md", Post("Index"))
            .Write("content/node_modules/x/doc.md", Post("Doc")).Write("content/a/bin/tool.md", Post("Tool"))
            .Write("content/letters/four.md", Post("Four")).Write("content/2019/a/b/five.draft.md", Post("Five"))
            .Write("content/.newscontentignore", "# Not yet\n/six.md\n").Write("content/six.md", Post("Six"))
            .Write("content/old.rst", "Old\n").Write("elsewhere/seven.md", Post("Seven"));
        var hasLinks = !OperatingSystem.IsWindows();
        if (hasLinks)
        {
            Directory.CreateSymbolicLink(Path.Combine(project.Folder, "content/linked"), "../elsewhere");
            Directory.CreateSymbolicLink(Path.Combine(project.Folder, "content/again"), "_posts");
        }

        var result = project.Build().Succeeded();
        string[] ids = [
            .. result.Findings(project.Folder).Select(static line => line[line.IndexOf("NCG", StringComparison.Ordinal)..][..7]).Order()];
        Assert.Equal(hasLinks ? ["NCG9011", "NCG9012", "NCG9013"] : ["NCG9012", "NCG9013"], ids);
        Assert.Equal(["One<p>Text.</p>", "Page<p>*Not*</p>", "Three<p>Text.</p>", "Two<p>Text.</p>"], Printed(project));
        if (!hasLinks)
            return;

        Assert.Contains("content/linked : warning NCG9011: The link 'linked' leads out of the content folder, to '", result.Output,
            StringComparison.Ordinal);
        project.Build("-p:NewsContentFollowLinks=true").Succeeded();
        Assert.Contains("Seven<p>Text.</p>", Printed(project));
    }

    [Fact]
    public void RemovedItem_IsNoPostInSourceStorage()
    {
        var project = Project("removed", "Source", "", "<NewsContent Remove=\"content/drafts/**;content/two.md\" />")
            .Write("content/one.md", Post("One")).Write("content/two.md", Post("Two")).Write("content/drafts/three.md", Post("Three"))
            .Write("Directory.Build.targets", "<Project><ItemGroup><NewsContent Remove=\"content/four.md\" /></ItemGroup></Project>")
                .Write("content/four.md", Post("Four"));

        project.Build().Succeeded();
        Assert.Equal(["One<p>Text.</p>"], Printed(project));
    }

    [Theory(Skip = "Other systems have no path that is too long to be read.", SkipUnless = nameof(IsLinux))]
    [InlineData("Source")]
    [InlineData("Pack")]
    [Proves("NCG9009", "NCG9010")]
    public void WhatCannotBeListed_IsOneErrorThatNamesIt(string storage)
    {
        var project = Project("unlisted" + storage, storage).Write("content/one.md", Post("One"))
            .Write("content/.newscontentignore", "ok\n\n[\n");

        Assert.Equal(
            ["content/.newscontentignore(3,1): error NCG9009: The pattern '[' of .newscontentignore cannot be read; close the bracket, or write [[] for the character itself"],
            project.Build().Findings(project.Folder));
        Assert.Equal(
            [$"unlisted{storage}.csproj(1,1): error NCG9005: The property NewsContentExclude is '**x'; write '**' between slashes, as in **/*.md"],
            project.Build("-p:NewsContentExclude=**x").Findings(project.Folder)
                .Select(static line => line.Replace(" (1,1)", "(1,1)", StringComparison.Ordinal)));

        File.Delete(Path.Combine(project.Folder, "content/.newscontentignore"));
        // Nobody can read a folder whose path has more than 4,096 bytes.
        Shell(project.Folder, "cd content && n=$(printf 'x%.0s' $(seq 200)); for i in $(seq 21); do mkdir $n && cd $n; done 2> /dev/null");
        var finding = Assert.Single(project.Build().Findings(project.Folder));
        Shell(project.Folder, "rm -rf content/xxx*");
        Assert.StartsWith("content/xxx", finding, StringComparison.Ordinal);
        Assert.Contains(" : error NCG9010: The folder 'xxx", finding, StringComparison.Ordinal);
        project.Build().Succeeded();
    }

    private static void Shell(string folder, string command) =>
        Process.Start(new ProcessStartInfo("/bin/sh", ["-c", command]) { WorkingDirectory = folder })!.WaitForExit();

    private static string Post(string title, string body = "Text.") => $"---\ntitle: {title}\ndate: 2026-04-21\n---\n{body}\n";

    private static IEnumerable<string> Printed(TestProject project) =>
        project.RunBuilt().Succeeded().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);

    private TestProject Project(string name, string storage, string properties = "", string items = "") =>
        new TestProject(package, name, items: "PACKAGE" + items,
            properties: $"<TreatWarningsAsErrors>false</TreatWarningsAsErrors><NewsContentStorage>{storage}</NewsContentStorage>{properties}")
            .Write("Program.cs", Print);
}
