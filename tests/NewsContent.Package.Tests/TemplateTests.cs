using NewsContent.Package.Tests.Support;
using Xunit;

namespace NewsContent.Package.Tests;

/// <summary>What <c>dotnet new</c> makes of the templates builds with the packed package, and says nothing.</summary>
public sealed class TemplateTests(PackedPackage package, TemplateHive hive) : IClassFixture<TemplateHive>
{
    [Fact]
    public void Reader_BuildsAndPrintsItsPosts()
    {
        var folder = package.NewFolder("template-reader");
        hive.New(package, folder, "newscontent-reader -n News.Desk -o .");
        hive.New(package, Path.Combine(folder, "content"), "newscontent-post --here -n \"港口渡轮：恢复通航\" --tags \"交通, ferries\"");

        Assert.Empty(DotNet.Run(folder, "build -v:q").Succeeded().Findings(folder));
        var printed = DotNet.Run(folder, "bin/Debug/net10.0/News.Desk.dll").Succeeded().Output;
        Assert.Contains("Welcome: This post was compiled together with the app.", printed, StringComparison.Ordinal);
        Assert.Contains("港口渡轮：恢复通航  交通, ferries", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Site_IsWrittenByItsWorkflowAndStartsInAReadOnlyFolder()
    {
        var folder = package.NewFolder("template-site");
        hive.New(package, folder, "newscontent-site -n News.Site -o .");
        hive.New(package, folder, "newscontent-post -n 港口");
        File.WriteAllText(Path.Combine(folder, "content/map.txt"), "not looked into");

        Assert.Contains("BaseUrl", DotNet.Run(folder, "run -- export site").Output, StringComparison.Ordinal);
        var withoutScheme = DotNet.Run(folder, "run --no-build -- export site", ("BaseUrl", "news.example.org")).Output;
        Assert.Contains("BaseUrl is 'news.example.org'. Write an http or https URL", withoutScheme, StringComparison.Ordinal);
        foreach (var step in RunSteps(Path.Combine(folder, ".github/workflows/pages.yml")))
            Assert.Empty(DotNet.Run(folder, step, ("BaseUrl", "https://news.example.org/")).Succeeded().Findings(folder));

        Assert.Contains("This post was compiled together with the site.", File.ReadAllText(Path.Combine(folder, "site/index.html")),
            StringComparison.Ordinal);
        Assert.Contains("https://news.example.org/", File.ReadAllText(Path.Combine(folder, "site/sitemap.xml")), StringComparison.Ordinal);
        Assert.Equal(2,
            Directory.GetFiles(Path.Combine(folder, "site"), "index.html", SearchOption.AllDirectories)
            .Count(static path => path.Contains("welcome", StringComparison.Ordinal) || path.Contains("港口", StringComparison.Ordinal)));
        Assert.True(File.Exists(Path.Combine(folder, "site/favicon.svg")) && File.Exists(Path.Combine(folder, "site/map.txt")));
        Assert.True(File.Exists(Path.Combine(folder, ".gitignore")) && File.Exists(Path.Combine(folder, ".dockerignore")));

        using var site = new ReadOnlySite(folder);
        foreach (var (path, type) in new[] { ("/", "text/html"), ("/favicon.svg", "image/svg+xml"), ("/map.txt", "text/plain") })
        {
            using var response = site.App.Get(path);
            Assert.Equal((true, type), (response.IsSuccessStatusCode, response.Content.Headers.ContentType?.MediaType));
        }
    }

    [Theory]
    [InlineData("--title \"A/B 'tests' & co: 100% \\\"sure\\\" #1\" --by \"O'Neil: Mei\"", "a-b-tests-co-100-sure-1", "A/B 'tests' & co: 100% \"sure\" #1|O'Neil: Mei|False")]
    [InlineData("-n 草稿 --draft", "草稿", "草稿||True")]
    [InlineData("", "new-post", "New post||False")]
    public void Post_IsNamedAfterDayAndTitle(string options, string slug, string expected)
    {
        var project = new TestProject(package, "templatepost" + slug.Length, items: "PACKAGE").Write("Program.cs", """
            foreach (var post in NewsContent.Articles.All)
                System.Console.WriteLine($"{post.Title}|{post.Author}|{post.IsDraft}");
            """);
        var posts = Directory.CreateDirectory(Path.Combine(project.Folder, "content")).FullName;
        hive.New(package, project.Folder, "newscontent-post " + options);

        Assert.Empty(project.Build().Succeeded().Findings(project.Folder));
        Assert.Equal(slug, Path.GetFileNameWithoutExtension(Assert.Single(Directory.GetFiles(posts)))[11..]);
        Assert.Equal(expected, project.RunBuilt().Succeeded().Output.Trim());
    }

    // The commands of dotnet; the other steps are services of GitHub.
    private static string[] RunSteps(string workflow) =>
    [
        .. File.ReadLines(workflow).Select(static line => line.Trim())
            .Where(static line => line.StartsWith("- run: dotnet ", StringComparison.Ordinal))
            .Select(static line => line["- run: dotnet ".Length..]),
    ];
}
