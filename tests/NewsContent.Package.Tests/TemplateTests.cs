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
        hive.New(package, Path.Combine(folder, "content"), "newscontent-post -n \"港口渡轮：恢复通航\" --tags \"交通, ferries\"");

        Assert.Empty(DotNet.Run(folder, "build -v:q").Succeeded().Findings(folder));
        var printed = DotNet.Run(folder, "bin/Debug/net10.0/News.Desk.dll").Succeeded().Output;
        Assert.Contains("Welcome: This post was compiled together with the app.", printed, StringComparison.Ordinal);
        Assert.Contains("港口渡轮：恢复通航  交通, ferries", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Site_BuildsAndWritesItsPages()
    {
        var folder = package.NewFolder("template-site");
        hive.New(package, folder, "newscontent-site -n News.Site -o .");

        Assert.Empty(DotNet.Run(folder, "build -v:q").Succeeded().Findings(folder));
        DotNet.Run(folder, "bin/Debug/net10.0/News.Site.dll export out").Succeeded();
        Assert.Contains("This post was compiled together with the site.", File.ReadAllText(Path.Combine(folder, "out/index.html")), StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(Path.Combine(folder, "out"), "index.html", SearchOption.AllDirectories), static path => path.Contains("welcome", StringComparison.Ordinal));
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
        hive.New(package, posts, "newscontent-post " + options);

        Assert.Empty(project.Build().Succeeded().Findings(project.Folder));
        Assert.Equal(slug, Path.GetFileNameWithoutExtension(Assert.Single(Directory.GetFiles(posts)))[11..]);
        Assert.Equal(expected, project.RunBuilt().Succeeded().Output.Trim());
    }
}
