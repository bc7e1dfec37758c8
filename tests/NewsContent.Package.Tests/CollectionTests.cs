using System.Text.Json;
using NewsContent.Package.Tests.Support;
using Xunit;

namespace NewsContent.Package.Tests;

/// <summary>Projects with collections of their own that use the packed package.</summary>
public sealed class CollectionTests(PackedPackage package)
{
    private static readonly string s_sample = Path.Combine(PackedPackage.RepositoryRoot, "samples/ReviewDesk");

    [Fact]
    public void ThreeCollections_ReferToEachOther()
    {
        var project = Desk("desk");
        Assert.Empty(project.Build().Succeeded().Findings(project.Folder));

        var output = project.RunBuilt().Succeeded().Output;
        Assert.Contains("★★★★★ The Long Canal, a book of 2025 by Ines Moor; MustRead, says Tom Hale", output, StringComparison.Ordinal);
        Assert.Contains("林薇: 1 review, 1 pupil", output, StringComparison.Ordinal);
    }

    [Fact]
    public void MistakesInDataFilesAndPosts_AreAllReportedInOneBuild()
    {
        var project = Desk("mistakes")
            .Write("content/authors.yml", "lin-wei: { name: 林薇, joined: yesterday }\ntom-hale: { name: Tom Hale, mentor: lin-wai }\n")
            .Write("content/reviews/third.md", "---\ntitle: Third\nrating: 6\nby: tom-hale\nbook: { author: X, year: soon }\n---\n");

        var result = project.Build();
        Assert.Equal(
            [
                "content/authors.yml(1,30): error NCG2002",
                "content/authors.yml(2,37): error NCG4008",
                "content/reviews/third.md(3,9): error NCG2012",
                "content/reviews/third.md(5,26): error NCG2003",
            ],
            result.Findings(project.Folder).Where(static line => line.Contains(": error NCG", StringComparison.Ordinal))
                .Select(static line => line[..(line.IndexOf("NCG", StringComparison.Ordinal) + 7)]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void JsonSchemas_AreWrittenForEditors()
    {
        var project = Desk("schemas");
        project.Build().Succeeded();

        var folder = Path.Combine(project.Folder, "obj/newscontent");
        Assert.Equal(["Posts", "Reviews", "Writers"], Directory.GetFiles(folder, "*.schema.json").Select(static file => Path.GetFileName(file).Split('.')[0]).Order());
        using var reviews = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "Reviews.schema.json")));
        Assert.Equal(["title", "rating", "by", "book"], reviews.RootElement.GetProperty("required").EnumerateArray().Select(static key => key.GetString()));
    }

    [Fact]
    public void BuiltInArticle_HasItsJsonSchemaToo()
    {
        var project = new TestProject(package, "built-in", items: "PACKAGE").Write("Program.cs", "System.Console.WriteLine(NewsContent.Articles.All.Count);").WithPosts("content/news");
        project.Build().Succeeded();

        Assert.Equal(["Articles.schema.json"], Directory.GetFiles(Path.Combine(project.Folder, "obj/newscontent"), "*.json").Select(Path.GetFileName));
    }

    [Fact]
    public void JsonSchemas_AreOffByTheirProperty()
    {
        var project = Desk("no-schemas", "<NewsContentJsonSchemas>false</NewsContentJsonSchemas>");
        project.Build().Succeeded();

        Assert.False(Directory.Exists(Path.Combine(project.Folder, "obj/newscontent")));
    }

    private TestProject Desk(string name, string properties = "")
    {
        var project = new TestProject(package, name, properties: properties + "<ImplicitUsings>enable</ImplicitUsings>", items: "PACKAGE").WithPosts("samples/ReviewDesk/content")
            .Write("content/authors.yml", File.ReadAllText(Path.Combine(s_sample, "content/authors.yml")));
        foreach (var code in Directory.GetFiles(s_sample, "*.cs"))
            project.Write(Path.GetFileName(code), File.ReadAllText(code));

        return project;
    }
}
