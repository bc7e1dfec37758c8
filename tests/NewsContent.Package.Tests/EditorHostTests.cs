using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.MSBuild;
using NewsContent.Package.Tests.Support;
using Xunit;

namespace NewsContent.Package.Tests;

/// <summary>Hosts other than the command line's build: what editors and tools that load projects are given.</summary>
public sealed class EditorHostTests(PackedPackage package)
{
    // As MSBuildWorkspace and language servers build projects to know the compiler's command line.
    private const string DesignTime =
        "msbuild -t:Compile;CoreCompile -p:DesignTimeBuild=true -p:NonExistentFile=none -p:BuildingProject=false -p:SkipCompilerExecution=true -p:ProvideCommandLineArgs=true -getItem:CscCommandLineArgs";

    [Theory]
    [InlineData("Source", "content/2026-04-21-one.md")]
    [InlineData("Pack", "posts.manifest")]
    public void DesignTimeBuild_GivesTheCompilerThePosts(string storage, string expected)
    {
        var project = Project("designtime" + storage, storage);
        DotNet.Run(project.Folder, "restore -v:q").Succeeded();

        Assert.EndsWith(expected, Assert.Single(AdditionalFiles(project)), StringComparison.Ordinal);
        // What is there is taken as it is: such builds run at every keystroke in a project file.
        var made = Directory.GetFiles(Path.Combine(project.Folder, "obj"), "posts.*", SearchOption.AllDirectories).ToDictionary(static path => path, File.GetLastWriteTimeUtc);
        project.Write("content/2026-04-22-two.md", "---\ntitle: Two\ndate: 2026-04-22\n---\nText.\n");
        Assert.Equal(storage == "Source" ? 2 : 1, AdditionalFiles(project).Length);
        Assert.Equal(made, Directory.GetFiles(Path.Combine(project.Folder, "obj"), "posts.*", SearchOption.AllDirectories).ToDictionary(static path => path, File.GetLastWriteTimeUtc));
    }

    [Theory]
    [InlineData("Source")]
    [InlineData("Pack")]
    public async Task Workspace_SeesTypedMembersWithoutErrors(string storage)
    {
        var project = Project("workspace" + storage, storage);
        DotNet.Run(project.Folder, "restore -v:q").Succeeded();
        using var workspace = MSBuildWorkspace.Create();
        var opened = await workspace.OpenProjectAsync(Path.Combine(project.Folder, $"workspace{storage}.csproj"));
        var compilation = await opened.GetCompilationAsync();

        Assert.Empty(workspace.Diagnostics);
        Assert.Empty(compilation!.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        Assert.NotNull(compilation.GetTypeByMetadataName("NewsContent.Articles+Y2026+M04")?.GetMembers("one").SingleOrDefault());
    }

    [Theory]
    [InlineData("Source")]
    [InlineData("Pack")]
    public void Formatter_FindsNothingToChange(string storage)
    {
        var project = Project("format" + storage, storage);
        DotNet.Run(project.Folder, "restore -v:q").Succeeded();

        DotNet.Run(project.Folder, "format --verify-no-changes --no-restore --severity info").Succeeded();
    }

    [Theory]
    [InlineData("Source")]
    [InlineData("Pack")]
    public void CompilerServer_GivesTheSameAssembly(string storage)
    {
        var project = Project("server" + storage, storage);
        byte[] Build(bool isServer)
        {
            project.Build($"-p:UseSharedCompilation={isServer} -p:Deterministic=true --no-incremental").Succeeded();
            return File.ReadAllBytes(Path.Combine(project.Folder, $"bin/Debug/net10.0/server{storage}.dll"));
        }

        Assert.Equal(Build(isServer: false), Build(isServer: true));
    }

    private static string[] AdditionalFiles(TestProject project)
    {
        using var answer = JsonDocument.Parse(DotNet.Run(project.Folder, DesignTime).Succeeded().Output);
        return
        [
            .. answer.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray()
                .Select(static item => item.GetProperty("Identity").GetString()!)
                .Where(static argument => argument.StartsWith("/additionalfile:", StringComparison.Ordinal)),
        ];
    }

    private TestProject Project(string name, string storage) =>
        new TestProject(package, name, items: "PACKAGE", properties: $"<NewsContentStorage>{storage}</NewsContentStorage>")
            .Write("Program.cs", "System.Console.WriteLine(NewsContent.Articles.Y2026.M04.one.Title);\n")
            .Write("content/2026-04-21-one.md", "---\ntitle: One\ndate: 2026-04-21\n---\nText.\n");
}
