using NewsContent.Package.Tests.Support;
using Xunit;

namespace NewsContent.Package.Tests;

/// <summary><c>dotnet watch</c> shows edited, new and deleted posts, and their errors, in both storages.</summary>
public sealed class WatchTests(PackedPackage package)
{
    [Theory]
    [InlineData("Source", "")]
    [InlineData("Pack", "--no-hot-reload")]
    public void Posts_ShowAsTheyAreWritten(string storage, string options)
    {
        var project = new TestProject(
            package, "watched" + storage, "Microsoft.NET.Sdk.Web",
            $"<ImplicitUsings>enable</ImplicitUsings><NewsContentStorage>{storage}</NewsContentStorage>",
            $"<PackageReference Include=\"NewsContent.AspNetCore\" Version=\"{package.Version}\" />");
        project.Write("Program.cs", """
            using NewsContent;
            var app = WebApplication.Create(args);
            app.MapNewsContent(Articles.Collection);
            app.Run();
            """);
        Write(project, "one", "First text.");
        Write(project, "two", "Second text.");

        using var watch = new RunningApp(
            project.Folder, "dotnet", "watch --non-interactive " + options,
            // Polls, because systems limit the number of file watchers, and other tests use some.
            ("DOTNET_USE_POLLING_FILE_WATCHER", "1"), ("ASPNETCORE_ENVIRONMENT", "Development"),
            ("DOTNET_WATCH_SUPPRESS_LAUNCH_BROWSER", "1"), ("Logging__LogLevel__Microsoft.AspNetCore", "Warning"));
        if (storage == "Pack")
            watch.WaitFor("'dotnet watch --no-hot-reload' builds and starts the app again");

        watch.WaitForPage("/2026/01/01/one/", "First text.");
        using (var page = watch.Get("/", ("Accept", "text/html"), ("Accept-Encoding", "br")))
        {
            using var reader = new StreamReader(page.Content.ReadAsStream());
            Assert.Contains("aspnetcore-browser-refresh.js", reader.ReadToEnd(), StringComparison.Ordinal);
            Assert.Contains("script-src 'self'; connect-src 'self' ws", Assert.Single(page.Headers.GetValues("Content-Security-Policy")),
                StringComparison.Ordinal);
        }

        Write(project, "one", "Edited text.");
        watch.WaitForPage("/2026/01/01/one/", "Edited text.");
        Write(project, "three", "Third text.");
        // Without hot reload, dotnet watch does not build when only a new file appears.
        if (storage == "Source")
            watch.WaitForPage("/2026/01/01/three/", "Third text.");

        Write(project, "one", "Broken text.", date: "2026-13-01");
        watch.WaitFor("error NCG2002");
        Write(project, "one", "Mended text.");
        watch.WaitForPage("/2026/01/01/one/", "Mended text.");
        watch.WaitForPage("/2026/01/01/three/", "Third text.");
        File.Delete(Path.Combine(project.Folder, "content/2026-01-01-two.md"));
        watch.WaitForPage("/", "2026/01/01/two", isThere: false);
    }

    /// <summary>Without hot reload, <c>dotnet watch</c> watches the items named Watch alone, and no additional files of the compiler.</summary>
    [Theory]
    [InlineData("Source")]
    [InlineData("Pack")]
    public void Posts_AreItemsThatAreWatched(string storage)
    {
        var project = new TestProject(
            package, "items" + storage, items: "PACKAGE", properties: $"<NewsContentStorage>{storage}</NewsContentStorage>");
        Write(project, "one", "First text.");
        project.Build("-t:Restore").Succeeded();

        var items = DotNet.Run(project.Folder, "msbuild -getItem:Watch -p:DotNetWatchBuild=true").Succeeded().Output;
        Assert.Contains("content/2026-01-01-one.md", items, StringComparison.Ordinal);
    }

    private static void Write(TestProject project, string name, string text, string date = "2026-01-01") =>
        project.Write($"content/2026-01-01-{name}.md", $"---\ntitle: {name}\ndate: {date}\n---\n{text}\n");
}
