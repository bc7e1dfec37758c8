using NewsContent.Package.Tests.Support;
using Xunit;

namespace NewsContent.Package.Tests;

/// <summary>Projects outside the repository that use the packed package.</summary>
public sealed class ConsumerTests(PackedPackage package)
{
    private const string PrintAll = """
        using NewsContent;
        foreach (var article in Articles.All)
            System.Console.WriteLine($"{article.Id}|{article.Html.Length}|{article.Tags.Length}");
        System.Console.WriteLine($"{Articles.All.Count} articles, {Tags.All.Count} tags, {Authors.All.Count} authors");
        """;

    private static readonly int s_posts = Directory.GetFiles(Path.Combine(PackedPackage.RepositoryRoot, "content/news"), "*.md").Length;

    [Fact]
    public void ConsoleApp_PrintsEveryArticle()
    {
        var project = new TestProject(package, "console", items: "PACKAGE").Write("Program.cs", PrintAll).WithPosts("content/news");
        project.Build().Succeeded();

        Assert.Contains($"{s_posts} articles", project.RunBuilt().Succeeded().Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<Nullable>disable</Nullable><ImplicitUsings>disable</ImplicitUsings><RootNamespace>NewsContent.System</RootNamespace>")]
    [InlineData("<LangVersion>12</LangVersion><AnalysisMode>All</AnalysisMode><EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild><NoWarn>$(NoWarn);CA1303;CA1305;CA2007;CA1852;CA1515;CA1724;CA1716;CA1050;IDE0160;CA1304</NoWarn>")]
    [InlineData("<TargetFramework>net8.0</TargetFramework>")]
    public void ProjectSettings_BringNoWarnings(string properties)
    {
        var project = new TestProject(package, "settings" + properties.Length, properties: properties, items: "PACKAGE").Write("Program.cs", PrintAll).WithPosts("content/news");

        Assert.Empty(project.Build().Succeeded().Findings(project.Folder));
    }

    [Fact]
    public void WebApp_ServesAnArticle()
    {
        var project = new TestProject(package, "web", "Microsoft.NET.Sdk.Web", items: "PACKAGE").WithPosts("content/news").Write("Program.cs", """
            using NewsContent;
            var app = Microsoft.AspNetCore.Builder.WebApplication.Create();
            app.Urls.Add("http://127.0.0.1:0");
            Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions.MapGet(app, "/", static async (Microsoft.AspNetCore.Http.HttpContext http) =>
                await Articles.All[0].Html.WriteToAsync(http.Response.Body));
            await app.StartAsync();
            using var client = new System.Net.Http.HttpClient();
            var served = await client.GetStringAsync(new System.Uri(System.Linq.Enumerable.First(app.Urls)));
            System.Console.WriteLine(served == Articles.All[0].Html.ToString() ? "same" : "different");
            await app.StopAsync();
            """);
        project.Build().Succeeded();

        Assert.Contains("same", project.RunBuilt().Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void LibraryAndApp_ShareTheArticles()
    {
        var folder = package.NewFolder("two");
        _ = new TestProject(package, "lib", outputType: "Library", items: "PACKAGE", folder: Path.Combine(folder, "lib"), properties: "<NewsContentNamespace>Lib.News</NewsContentNamespace>").WithPosts("content/news");
        var app = new TestProject(package, "app", items: "<ProjectReference Include=\"../lib/lib.csproj\" />", folder: Path.Combine(folder, "app"))
            .Write("content/Own.cs", "public static class Own { public const string Word = \"own\"; }")
            .Write("Program.cs", "System.Console.WriteLine($\"{Lib.News.Articles.All.Count} {Own.Word}\");");
        app.Build().Succeeded();

        Assert.Contains($"{s_posts} own", app.RunBuilt().Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void DeletedPost_BreaksTheCodeThatNamesIt()
    {
        var project = new TestProject(package, "deleted", items: "PACKAGE")
            .Write("content/2026-04-21-kept.md", "---\ntitle: Kept\ndate: 2026-04-21\n---\n")
            .Write("content/2026-04-22-gone.md", "---\ntitle: Gone\ndate: 2026-04-22\n---\n")
            .Write("Program.cs", "System.Console.WriteLine(NewsContent.Articles.Y2026.M04.gone.Title);");
        project.Build().Succeeded();
        File.Delete(Path.Combine(project.Folder, "content/2026-04-22-gone.md"));

        Assert.Contains(project.Build().Findings(project.Folder), static line => line.StartsWith("Program.cs(1,", StringComparison.Ordinal) && line.Contains("error CS0117", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("trimmed", "-p:PublishTrimmed=true -p:PublishSingleFile=true --self-contained")]
    [InlineData("aot", "-p:PublishAot=true")]
    [InlineData("packedaot", "-p:PublishAot=true -p:NewsContentStorage=Pack -p:NewsContentCompression=Brotli")]
    public void PublishedApp_RunsWithoutWarnings(string name, string arguments)
    {
        var rid = System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier;
        var project = new TestProject(package, name, items: "PACKAGE", properties: "<InvariantGlobalization>true</InvariantGlobalization>").Write("Program.cs", PrintAll).WithPosts("content/news");
        var published = DotNet.Run(project.Folder, $"publish -v:q -r {rid} -o out {arguments}");
        Assert.SkipWhen(published.Output.Contains("NU1101", StringComparison.Ordinal) || published.Output.Contains("NU1102", StringComparison.Ordinal), "The feed has no runtime pack or Native AOT compiler.");

        Assert.Empty(published.Succeeded().Findings(project.Folder));
        var drafts = Directory.GetFiles(Path.Combine(project.Folder, "content"), "*.md")
            .Count(static path => File.ReadLines(path).Any(static line => line is "draft: true" or "published: false"));
        using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo(Path.Combine(project.Folder, "out", name)) { RedirectStandardOutput = true })!;
        Assert.Contains($"{s_posts - drafts} articles", process.StandardOutput.ReadToEnd(), StringComparison.Ordinal);
    }
}
