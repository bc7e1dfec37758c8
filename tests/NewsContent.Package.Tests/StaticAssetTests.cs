using System.Net;
using NewsContent.Generators.Tests.Support;
using NewsContent.Package.Tests.Support;
using Xunit;

namespace NewsContent.Package.Tests;

/// <summary>
/// Files beside posts are static web assets: an app serves them at the paths that links in posts lead to, built and published.
/// </summary>
public sealed class StaticAssetTests(PackedPackage package)
{
    private const string Sandbox = "sandbox; default-src 'none'; style-src 'unsafe-inline'";

    private const string Program = """
        using NewsContent;
        var app = WebApplication.Create(args);
        if (args.Contains("endpoints"))
            app.MapStaticAssets();
        else
            app.UseStaticFiles();
        app.MapNewsContent(ContentCollection.Concat(Articles.Collection, Razor.Articles.Collection, Plain.Articles.Collection));
        app.Run();
        """;

    // The files of an app, of a Razor class library and of a plain one.
    private static readonly string[] s_folders = ["app", "razor", "plain"];

    [Fact]
    public void App_ServesItsFilesAndThoseOfLibraries()
    {
        var folder = package.NewFolder("assets");
        Library(folder, "razor", "Microsoft.NET.Sdk.Razor",
            "<NewsContentNamespace>Razor</NewsContentNamespace><NewsContentStorage>Pack</NewsContentStorage>");
        Library(folder, "plain", "Microsoft.NET.Sdk", "<NewsContentNamespace>Plain</NewsContentNamespace>");
        var app = new TestProject(
            package, "app", "Microsoft.NET.Sdk.Web", "<ImplicitUsings>enable</ImplicitUsings>",
            $"<PackageReference Include=\"NewsContent.AspNetCore\" Version=\"{package.Version}\" /><ProjectReference Include=\"../razor/razor.csproj\" /><ProjectReference Include=\"../plain/plain.csproj\" />",
            folder: Path.Combine(folder, "app"));
        Posts(app.Write("Program.cs", Program).Write("wwwroot/own.svg", "<svg/>"), "app");

        DotNet.Run(app.Folder, "publish -v:q -o ../out").Succeeded();
        foreach (var mode in new[] { "endpoints", "files" })
        {
            using (var published = new RunningApp(Path.Combine(folder, "out"), "dotnet", "app.dll " + mode).WhenListening())
                AssertServed(published, mode == "endpoints");

            using var built = new RunningApp(app.Folder, "dotnet", "bin/Release/net10.0/app.dll " + mode).WhenListening();
            AssertServed(built, mode == "endpoints");
        }

        using var developed = new RunningApp(app.Folder, "dotnet", "bin/Release/net10.0/app.dll endpoints",
            ("ASPNETCORE_ENVIRONMENT", "Development")).WhenListening();
        AssertServed(developed, hasEndpoints: true);
    }

    [Fact]
    public void FileOfWwwroot_IsNotOverwritten()
    {
        var app = new TestProject(package, "own", "Microsoft.NET.Sdk.Web", items: "PACKAGE")
            .Write("Program.cs", "System.Console.WriteLine(NewsContent.Articles.All.Count);").Write("wwwroot/Logo.svg", "<svg/>")
                .Write("content/logo.svg", "<svg/>").Write("content/2026-01-01-a.md", "---\ntitle: A\ndate: 2026-01-01\n---\nText.\n");

        var finding = Assert.Single(app.Build().Findings(app.Folder));
        Assert.StartsWith(
            "content/logo.svg(1,1): error NCG4012: 'logo.svg' would be copied to 'wwwroot/logo.svg', where the app puts its own '", finding,
            StringComparison.Ordinal);
        app.Build("-p:NewsContentAssets=None").Succeeded();
        Assert.DoesNotContain("content/logo.svg",
            File.ReadAllText(Path.Combine(app.Folder, "bin/Debug/net10.0/own.staticwebassets.runtime.json")), StringComparison.Ordinal);
        app.Build("-p:NewsContentAssets=wwwroot/news").Succeeded();
        Assert.Contains("\"Route\":\"news/logo.svg\"",
            File.ReadAllText(Path.Combine(app.Folder, "bin/Debug/net10.0/own.staticwebassets.endpoints.json")), StringComparison.Ordinal);
    }

    public static bool IgnoresCase => OperatingSystem.IsWindows() || OperatingSystem.IsMacOS();

    [Fact(Skip = "The file system of this machine has no such files.", SkipWhen = nameof(IgnoresCase))]
    [Proves("NCG4018")]
    public void FilesThatDifferByCase_AreOneOfTheSite()
    {
        var app = new TestProject(package, "twins", "Microsoft.NET.Sdk.Web", items: "PACKAGE", properties: "<TreatWarningsAsErrors>false</TreatWarningsAsErrors>")
            .Write("Program.cs", "System.Console.WriteLine(NewsContent.Articles.All.Count);")
            .Write("content/img/map.svg", "<svg/>").Write("content/img/Map.svg", "<svg/>").Write("content/IMG/MAP.svg", "<svg/>")
            .Write("content/2026-01-01-a.md", "---\ntitle: A\ndate: 2026-01-01\n---\nText.\n");

        Assert.Equal(
            [
                "content/img/Map.svg(1,1): warning NCG4018: The path of 'img/Map.svg' differs from 'IMG/MAP.svg' only by case",
                "content/img/map.svg(1,1): warning NCG4018: The path of 'img/map.svg' differs from 'IMG/MAP.svg' only by case",
            ],
            app.Build().Succeeded().Findings(app.Folder).Select(static finding => finding.Split(", so")[0]).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("\"Route\":\"img/",
            File.ReadAllText(Path.Combine(app.Folder, "bin/Debug/net10.0/twins.staticwebassets.endpoints.json")), StringComparison.Ordinal);
    }

    private static void AssertServed(RunningApp app, bool hasEndpoints)
    {
        foreach (var folder in s_folders)
        {
            using var image = app.Get($"/{folder}/map%20of%20it.png");
            Assert.Equal((HttpStatusCode.OK, "image/png"), (image.StatusCode, image.Content.Headers.ContentType?.MediaType));
            using var drawing = app.Get($"/{folder}/%E5%9B%BE.svg", ("Accept-Encoding", "br, gzip"));
            Assert.Equal((HttpStatusCode.OK, "image/svg+xml"), (drawing.StatusCode, drawing.Content.Headers.ContentType?.MediaType));
            AssertSandboxed(drawing);
            if (hasEndpoints)
            {
                using var page = app.Get($"/{folder}/page.html");
                Assert.Equal(HttpStatusCode.OK, page.StatusCode);
                AssertSandboxed(page);
            }
        }

        using var own = app.Get("/own.svg");
        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
        Assert.False(own.Headers.Contains("Content-Security-Policy"));
        foreach (var variant in hasEndpoints
            ? s_folders[..2].SelectMany(static folder => new[] { $"/{folder}/%E5%9B%BE.svg.gz", $"/{folder}/%E5%9B%BE.svg.br" })
            : [])
        {
            using var response = app.Get(variant);
            if (response.Content.Headers.ContentType?.MediaType == "image/svg+xml")
                AssertSandboxed(response);
        }
    }

    private static void AssertSandboxed(HttpResponseMessage response)
    {
        Assert.Equal(Sandbox, string.Join('|', response.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", string.Join('|', response.Headers.GetValues("X-Content-Type-Options")));
    }

    private void Library(string folder, string name, string sdk, string properties) =>
        Posts(new TestProject(package, name, sdk, properties, "PACKAGE", "Library", Path.Combine(folder, name)), name);

    private static void Posts(TestProject project, string name)
    {
        project.Write($"content/{name}/2026-01-01-{name}.md",
            $"---\ntitle: {name}\ndate: 2026-01-01\n---\n![Map](map%20of%20it.png) ![Drawing](图.svg)\n");
        project.Write($"content/{name}/map of it.png", "not looked into").Write($"content/{name}/page.html", "<script>alert(1)</script>");
        project.Write($"content/{name}/图.svg",
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\">{new string(' ', 2000)}</svg>");
    }
}
