using System.IO.Compression;
using System.Text.RegularExpressions;
using NewsContent.Package.Tests.Support;
using Xunit;

namespace NewsContent.Package.Tests;

public sealed class PackageContentTests(PackedPackage package)
{
    [Fact]
    public void Package_HoldsTheseFilesAndNoOthers()
    {
        using var archive = ZipFile.OpenRead(package.File);
        var names = archive.Entries.Select(static entry => entry.FullName)
            .Where(static name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
            // Of the machine that packs.
            .Select(static name => Regex.Replace(name, "^readytorun/[^/]+/", "readytorun/PLATFORM/"));

        Assert.Equal(
            [
                "LICENSE", "NewsContent.Generators.nuspec", "README.md", "THIRD-PARTY-NOTICES.txt",
                "analyzers/dotnet/cs/AngleSharp.dll", "analyzers/dotnet/cs/ColorCode.Core.dll", "analyzers/dotnet/cs/Markdig.Signed.dll", "analyzers/dotnet/cs/NewsContent.Compilation.dll", "analyzers/dotnet/cs/NewsContent.Generators.CodeFixes.dll", "analyzers/dotnet/cs/NewsContent.Generators.dll",
                "analyzers/dotnet/cs/Tomlyn.dll", "analyzers/dotnet/cs/YamlDotNet.dll",
                "build/Articles.schema.json", "build/NewsContent.Generators.props", "build/NewsContent.Generators.targets",
                "build/NewsContent.ReferencedAssets.targets", "build/NewsContent.StaticAssets.targets", "build/NewsContent.Steps.targets",
                "build/NewsContent.Watch.targets",
                "icon.png",
                "lib/net10.0/NewsContent.dll", "lib/net10.0/NewsContent.xml", "lib/net8.0/NewsContent.dll", "lib/net8.0/NewsContent.xml",
                "readytorun/PLATFORM/AngleSharp.dll", "readytorun/PLATFORM/ColorCode.Core.dll", "readytorun/PLATFORM/Markdig.Signed.dll", "readytorun/PLATFORM/NewsContent.Build.dll", "readytorun/PLATFORM/NewsContent.Build.runtimeconfig.json", "readytorun/PLATFORM/NewsContent.Compilation.dll", "readytorun/PLATFORM/NewsContent.Generators.CodeFixes.dll", "readytorun/PLATFORM/NewsContent.Generators.dll",
                "readytorun/PLATFORM/Tomlyn.dll", "readytorun/PLATFORM/YamlDotNet.dll",
                "tasks/net8.0/AngleSharp.dll", "tasks/net8.0/ColorCode.Core.dll", "tasks/net8.0/Markdig.Signed.dll", "tasks/net8.0/NewsContent.Build.dll", "tasks/net8.0/NewsContent.Build.runtimeconfig.json", "tasks/net8.0/NewsContent.Compilation.dll", "tasks/net8.0/Tomlyn.dll", "tasks/net8.0/YamlDotNet.dll",
                "tasks/netstandard2.0/NewsContent.Build.dll", "tasks/netstandard2.0/NewsContent.Compilation.dll",
            ],
            names.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Compiler_IsGivenTheGeneratorThatIsCompiledAheadOfTime()
    {
        var project = new TestProject(package, "ahead", items: "PACKAGE").Write("Program.cs", "").WithPosts("content/news");
        var analyzers = DotNet.Run(project.Folder, "build -restore -t:ResolveLockFileAnalyzers -getItem:Analyzer").Succeeded().Output;

        Assert.Matches("readytorun.+NewsContent.Generators.dll", analyzers);
        Assert.DoesNotContain("analyzers/dotnet/cs/NewsContent", analyzers, StringComparison.Ordinal);
    }

    [Fact]
    public void EachVersion_HasATimeOfItsOwn()
    {
        // A build takes files of one length and time for one file: the runtime library of the version before would stay beside the app.
        static string TimeOf(string version) => DotNet.Run(
            PackedPackage.RepositoryRoot, $"msbuild src/NewsContent.Generators -getProperty:DeterministicTimestamp -p:Version={version} -p:PackageVersion={version}").Succeeded().Output.Trim();

        Assert.Equal(TimeOf("1.2.3"), TimeOf("1.2.3"));
        Assert.NotEqual(TimeOf("1.2.3"), TimeOf("1.2.4"));
        using var file = ZipFile.OpenRead(package.File);
        Assert.All(file.Entries.Where(static entry => entry.FullName.StartsWith("lib/", StringComparison.Ordinal)), entry =>
            Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(long.Parse(TimeOf(package.Version), System.Globalization.CultureInfo.InvariantCulture)).DateTime, entry.LastWriteTime.DateTime));
    }

    [Fact]
    public void TwoFoldersCulturesAndZones_GiveTheSameAssembly()
    {
        byte[] Build(string folder, string culture, string zone)
        {
            // Path maps are the project's own business, as in any deterministic build of another folder.
            var parent = package.NewFolder(folder);
            var project = new TestProject(package, "same", items: "PACKAGE", folder: Path.Combine(parent, "same"),
                properties: "<PathMap>$(MSBuildProjectDirectory)=/_/</PathMap><GenerateDocumentationFile>false</GenerateDocumentationFile><NoWarn>$(NoWarn);NCG4017</NoWarn>")
                .Write("Program.cs", "System.Console.WriteLine(NewsContent.Articles.All.Count);").WithPosts("content/news").WithPosts("content/edge", "content/edge");
            project.Build("-p:UseSharedCompilation=false", ("LANG", culture), ("LC_ALL", culture), ("TZ", zone)).Succeeded();
            return File.ReadAllBytes(Path.Combine(project.Folder, "bin/Debug/net10.0/same.dll"));
        }

        var expected = Build("here", "C.UTF-8", "UTC");
        Assert.Equal(expected, Build("there/and-deeper", "tr_TR.UTF-8", "Asia/Shanghai"));
        Assert.Equal(expected, Build("elsewhere", "ar_SA.UTF-8", "America/New_York"));
    }
}
