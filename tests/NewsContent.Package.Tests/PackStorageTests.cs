using NewsContent.Package.Tests.Support;
using Xunit;

namespace NewsContent.Package.Tests;

/// <summary>Projects outside the repository whose posts are packed.</summary>
public sealed class PackStorageTests(PackedPackage package)
{
    private const string Packed = "<NewsContentStorage>Pack</NewsContentStorage>";

    private const string PrintAll = """
        using NewsContent;
        foreach (var article in Articles.All)
            System.Console.WriteLine($"{article.Id}|{article.Title}|{article.Date:O}|{article.Html.ToString().GetHashCode(System.StringComparison.Ordinal) != 0}|{article.Html.Length}|{string.Join(',', article.Tags)}|{article.Excerpt}|{article.Links.Length}|{article.ContentHash}");
        System.Console.WriteLine(string.Join(',', Tags.All) + string.Join(',', Authors.All) + Articles.Y2026.M01.第一篇文章.Title);
        """;

    [Theory]
    [InlineData("None", "Resource")]
    [InlineData("Brotli", "File")]
    public void PackedArchive_SaysWhatSourceStorageSays(string compression, string bodies)
    {
        var source = new TestProject(package, "source" + compression, items: "PACKAGE").Write("Program.cs", PrintAll).WithPosts("content/news");
        source.Build().Succeeded();
        var pack = new TestProject(package, "pack" + compression, items: "PACKAGE", properties: $"{Packed}<NewsContentCompression>{compression}</NewsContentCompression><NewsContentPackAs>{bodies}</NewsContentPackAs>")
            .Write("Program.cs", PrintAll).WithPosts("content/news");

        Assert.Equal(source.Build().Findings(source.Folder), pack.Build().Succeeded().Findings(pack.Folder));
        Assert.Equal(source.RunBuilt().Succeeded().Output, pack.RunBuilt().Succeeded().Output);
    }

    [Theory]
    [InlineData("Exe", true)]
    [InlineData("Library", false)]
    public void LargePack_GoesBesideAnAppAndIntoALibrary(string outputType, bool isBeside)
    {
        var name = "large" + outputType;
        var project = new TestProject(package, name, items: "PACKAGE", properties: $"{Packed}<OutputType>{outputType}</OutputType><NewsContentPackAsFileBeyond>1</NewsContentPackAsFileBeyond>")
            .Write("Program.cs", outputType == "Exe" ? PrintAll : "").WithPosts("content/news");

        project.Build().Succeeded();
        DotNet.Run(project.Folder, "publish --no-build -c Debug -o published").Succeeded();

        foreach (var part in new[] { $"bin/Debug/net10.0/{name}.table", $"bin/Debug/net10.0/{name}.bodies", $"published/{name}.table", $"published/{name}.bodies" })
            Assert.Equal(isBeside, File.Exists(Path.Combine(project.Folder, part)));
    }

    [Fact]
    public void PackBesideTheApp_NeedsTheCompilerForFrontMatterAlone()
    {
        var project = new TestProject(package, "beside", items: "PACKAGE", properties: $"{Packed}<NewsContentPackAs>File</NewsContentPackAs>")
            .Write("Program.cs", "foreach (var article in NewsContent.Articles.All) System.Console.WriteLine(article.Title + article.Html);");
        DateTime BuildWith(string title, string body)
        {
            project.Write("content/2026-04-21-one.md", $"---\ntitle: {title}\ndate: 2026-04-21\n---\n{body}\n").Build().Succeeded();
            Assert.Equal($"{title}<p>{body}</p>", project.RunBuilt().Succeeded().Output.Trim());
            return File.GetLastWriteTimeUtc(Path.Combine(project.Folder, "bin/Debug/net10.0/beside.dll"));
        }

        var compiled = BuildWith("First", "Text.");
        Assert.Equal(compiled, BuildWith("First", "Other text."));
        Assert.NotEqual(compiled, BuildWith("Second", "Other text."));
    }

    [Fact]
    public void PostThatATargetWrites_IsPackedByTheSameBuild()
    {
        var project = new TestProject(package, "written", items: "PACKAGE", properties: Packed)
            .Write("Program.cs", "foreach (var article in NewsContent.Articles.All) System.Console.Write(article.Title + ' ');")
            .Write("Directory.Build.targets", """
                <Project>
                  <Target Name="WritePost" BeforeTargets="PackNewsContent" Condition="'$(Written)' != ''">
                    <WriteLinesToFile File="content/2026-04-22-two.md" Lines="---;title: $(Written);date: 2026-04-22;---;Text." Overwrite="true" />
                  </Target>
                </Project>
                """)
            .Write("content/2026-04-21-one.md", "---\ntitle: One\ndate: 2026-04-21\n---\nText.\n");
        string Run(string arguments)
        {
            project.Build(arguments).Succeeded();
            return project.RunBuilt().Succeeded().Output.Trim();
        }

        // The second build starts the packer before its targets run.
        Assert.Equal("One", Run(""));
        Assert.Equal("Two One", Run("-p:Written=Two"));
        Assert.Equal("Three One", Run("-p:Written=Three"));
    }

    [Fact]
    public void NamesThatTheCompilerCannotTake_ArePacked()
    {
        var project = new TestProject(package, "names", items: "PACKAGE", properties: Packed)
            .Write("Program.cs", "foreach (var article in NewsContent.Articles.All) System.Console.WriteLine(article.Title);");
        string[] names = ["a|b", "c\"d", "e\\f", "g*h?i:j", "k\nl", "m ", "%41"];
        foreach (var (name, number) in names.Select(static (name, number) => (name, number)))
            project.Write($"content/2026-04-21-{name}.md", $"---\ntitle: number {number}\ndate: 2026-04-21\n---\nText.\n");

        project.Build().Succeeded();

        Assert.Equal(names.Length, project.RunBuilt().Succeeded().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void Findings_AreThoseOfSourceStorage()
    {
        string[] Findings(string properties)
        {
            var project = new TestProject(package, "findings" + properties.Length, items: "PACKAGE", properties: properties).Write("Program.cs", "return;");
            foreach (var folder in Directory.GetDirectories(Path.Combine(PackedPackage.RepositoryRoot, "content/invalid")))
                project.WithPosts(Path.GetRelativePath(PackedPackage.RepositoryRoot, folder), "content/" + Path.GetFileName(folder));
            return project.Build().Findings(project.Folder);
        }

        var packed = Findings(Packed);

        Assert.True(packed.Length > 20, string.Join('\n', packed));
        Assert.Equal(Findings(""), packed);
    }

    [Fact]
    public void EditedPost_IsTheOneThatIsCompiled()
    {
        var project = new TestProject(package, "edited", items: "PACKAGE", properties: Packed).Write("Program.cs", PrintAll).WithPosts("content/news");
        var first = DotNet.Run(project.Folder, "build -v:m").Succeeded().Output;
        var edited = Directory.GetFiles(Path.Combine(project.Folder, "content"), "*第一篇文章.md").Single();
        File.AppendAllText(edited, "\nOne more paragraph, [linked](https://example.com/more).\n");

        Assert.Contains("NewsContent: ", first, StringComparison.Ordinal);
        Assert.Contains(" packed, 1 of them compiled", DotNet.Run(project.Folder, "build -v:m").Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void NothingChanged_LeavesTheAssemblyAlone()
    {
        var project = new TestProject(package, "unchanged", items: "PACKAGE", properties: Packed).Write("Program.cs", PrintAll).WithPosts("content/news");
        project.Build().Succeeded();
        var assembly = Path.Combine(project.Folder, "obj/Debug/net10.0/unchanged.dll");
        var written = File.GetLastWriteTimeUtc(assembly);
        project.Build().Succeeded();

        Assert.Equal(written, File.GetLastWriteTimeUtc(assembly));
    }

    [Fact]
    public void DeletedPost_BreaksTheCodeThatNamesIt()
    {
        var project = new TestProject(package, "deletedpack", items: "PACKAGE", properties: Packed)
            .Write("content/2026-04-21-kept.md", "---\ntitle: Kept\ndate: 2026-04-21\n---\n")
            .Write("content/2026-04-22-gone.md", "---\ntitle: Gone\ndate: 2026-04-22\n---\n")
            .Write("Program.cs", "System.Console.WriteLine(NewsContent.Articles.Y2026.M04.gone.Title);");
        project.Build().Succeeded();
        File.Delete(Path.Combine(project.Folder, "content/2026-04-22-gone.md"));

        Assert.Contains(project.Build().Findings(project.Folder), static line => line.StartsWith("Program.cs(1,", StringComparison.Ordinal) && line.Contains("error CS0117", StringComparison.Ordinal));
    }

    [Fact]
    public void SeveralFrameworks_ShareOnePack()
    {
        var project = new TestProject(package, "frameworks", items: "PACKAGE", outputType: "Library", properties: Packed + "<TargetFramework></TargetFramework><TargetFrameworks>net8.0;net10.0</TargetFrameworks>").WithPosts("content/news");
        DotNet.Run(project.Folder, "build -v:q -m").Succeeded();

        Assert.Single(Directory.GetFiles(Path.Combine(project.Folder, "obj"), "posts.table", SearchOption.AllDirectories));
    }

    [Fact]
    public void Auto_PacksBeyondTheLimitAndGoesBack()
    {
        var project = new TestProject(package, "auto", items: "PACKAGE", properties: "<NewsContentPackBeyond>1000</NewsContentPackBeyond>")
            .Write("content/2026-04-21-long.md", $"---\ntitle: Long\ndate: 2026-04-21\n---\n{new string('a', 1000)}\n")
            .Write("content/2026-04-22-short.md", "---\ntitle: Short\ndate: 2026-04-22\n---\nText.\n")
            .Write("Program.cs", "System.Console.WriteLine(string.Concat(System.Linq.Enumerable.Select(NewsContent.Articles.All, static a => a.Title)));");

        Assert.Contains("the storage is Pack", DotNet.Run(project.Folder, "build -v:n").Succeeded().Output, StringComparison.Ordinal);
        Assert.Contains("ShortLong", project.RunBuilt().Output, StringComparison.Ordinal);
        File.Delete(Path.Combine(project.Folder, "content/2026-04-21-long.md"));
        Assert.Contains("the storage is Source", DotNet.Run(project.Folder, "build -v:n").Succeeded().Output, StringComparison.Ordinal);
        Assert.Equal("Short", project.RunBuilt().Output.Trim());
    }

    [Theory]
    [InlineData("NewsContentStorage")]
    [InlineData("NewsContentCompression")]
    [InlineData("NewsContentHandles")]
    public void UnknownChoice_IsAnError(string property)
    {
        var project = new TestProject(package, "choice" + property, items: "PACKAGE", properties: $"{(property == "NewsContentStorage" ? "" : Packed)}<{property}>Zip</{property}>")
            .Write("Program.cs", "return;").WithPosts("content/news");

        Assert.Contains(project.Build().Findings(project.Folder), line => line.Contains($"error NCG9005: The property {property} is 'Zip'; write ", StringComparison.Ordinal));
    }
}
