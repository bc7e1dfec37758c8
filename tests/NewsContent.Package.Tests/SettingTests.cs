using NewsContent.Generators.Tests.Support;
using NewsContent.Package.Tests.Support;
using Xunit;

namespace NewsContent.Package.Tests;

/// <summary>Properties, platforms and projects of other kinds, as a build sees them.</summary>
public sealed class SettingTests(PackedPackage package)
{
    private const string Print =
        "foreach (var article in NewsContent.Articles.All) System.Console.WriteLine($\"{article.Date:zzz} {article.Title}\");";
    private const string Post = "---\ntitle: One\ndate: 2026-04-21\n---\nText.\n";

    [Theory]
    [InlineData("Source")]
    [InlineData("Pack")]
    public void WrongValues_AreErrorsOfOneBuildInBothStorages(string storage)
    {
        (string Property, string Value)[] wrong =
        [
            ("TimeZone", "Asia/Shanghai;UTC"), ("Drafts", "flase"), ("Html", "raw;sanitize"), ("FrameHosts", "https://example.com"),
            ("Markdown", "footnote"),
            ("Highlight", "yes#"), ("Language", "English"), ("Permalink", ":title"), ("Handles", "Zip"), ("Terms", "Ids"),
            ("MaxMembers", "0"), ("JsonSchemas", "1"),
            ("MaxDiagnostics", "5;6"),
            ("MaxPostLength", "1 MB"), ("MaxFrontMatterLength", "0"), ("MaxDataLength", "x"), ("PackBeyond", "x"), ("Compression", "Zip"),
            ("PackAs", "Zip"), ("PackAsFileBeyond", "x"),
        ];
        var project = Project("wrong" + storage, storage,
            string.Concat(wrong.Select(static pair => $"<NewsContent{pair.Property}>{pair.Value}</NewsContent{pair.Property}>")));

        var findings = project.Build().Findings(project.Folder);
        Assert.All(wrong,
            pair => Assert.Contains(findings,
                line => line.Contains($"error NCG9005: The property NewsContent{pair.Property} is '{pair.Value}'; ",
                    StringComparison.Ordinal)));
        Assert.Equal(wrong.Length, findings.Length);
    }

    [Theory]
    [InlineData("Source")]
    [InlineData("Pack")]
    public void MachineWithoutZoneData_KnowsOffsetsAlone(string storage)
    {
        var project = Project("zones" + storage, storage,
            "<UseSharedCompilation>false</UseSharedCompilation><NewsContentTimeZone Condition=\"'$(Zone)' == ''\">\n  Asia/Shanghai\n</NewsContentTimeZone><NewsContentTimeZone Condition=\"'$(Zone)' != ''\">$(Zone)</NewsContentTimeZone>");
        var empty = Directory.CreateDirectory(Path.Combine(project.Folder, "none")).FullName;
        if (!OperatingSystem.IsWindows())
        {
            var finding = Assert.Single(project.Build("", ("TZDIR", empty)).Findings(project.Folder));
            Assert.Contains("error NCG9005: The property NewsContentTimeZone is 'Asia/Shanghai'; this machine knows no time zones", finding,
                StringComparison.Ordinal);
            project.Build("-p:Zone=+09:00", ("TZDIR", empty)).Succeeded();
            Assert.Equal("+09:00 One", project.RunBuilt().Output.Trim());
        }

        project.Build().Succeeded();
        Assert.Equal("+08:00 One", project.RunBuilt().Output.Trim());
    }

    [Fact]
    public void PlatformWithoutFiles_KeepsThePackInTheAssembly()
    {
        string[] platforms = ["TargetPlatformIdentifier=android", "TargetPlatformIdentifier=ios", "TargetPlatformIdentifier=maccatalyst",
            "TargetPlatformIdentifier=tvos", "RuntimeIdentifier=browser-wasm", "UsingMicrosoftNETSdkWebAssembly=true",
            "UsingMicrosoftNETSdkBlazorWebAssembly=true"];
        var items = string.Concat(
            platforms.Append("TargetPlatformIdentifier=windows").Select(static platform => $"<Platform Include=\"{platform}\" />"));
        var project = Project("platforms", "Pack", "<NewsContentPackAsFileBeyond>0</NewsContentPackAsFileBeyond>", items);
        // The workloads of these platforms are not needed to see what the package's targets decide.
        project.Write("Directory.Build.targets", """
            <Project>
              <Target Name="ShowPlaces"><MSBuild Projects="$(MSBuildProjectFullPath)" Targets="ShowPlace" Properties="Shown=%(Platform.Identity);%(Platform.Identity)" /></Target>
              <Target Name="ShowPlace" DependsOnTargets="AddAnalyzer;PackNewsContent;PlaceNewsContentPack"><Message Importance="high" Text="place of $(Shown): '$(NewsContentPackFile)'" /></Target>
              <Target Name="AddAnalyzer"><ItemGroup><Analyzer Include="NewsContent.Generators.dll" /></ItemGroup></Target>
            </Project>
            """);

        DotNet.Run(project.Folder, "restore -v:q").Succeeded();
        var shown = DotNet.Run(project.Folder, "msbuild -v:m -t:ShowPlaces").Succeeded().Output;
        Assert.All(platforms, platform => Assert.Contains($"place of {platform}: ''", shown, StringComparison.Ordinal));
        Assert.Contains("place of TargetPlatformIdentifier=windows: 'platforms'", shown, StringComparison.Ordinal);
        Assert.Contains(
            "error NCG9005: The property NewsContentPackAs is 'File'; an app for android has no files beside its assembly, so write Resource or Auto",
            DotNet.Run(project.Folder, "msbuild -v:m -t:ShowPlaces -p:NewsContentPackAs=File").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void MissingPackFile_IsAnExceptionThatNamesTheProperty()
    {
        var project = Project("gone", "Pack", "<NewsContentPackAs>File</NewsContentPackAs>");
        project.Build().Succeeded();
        File.Delete(Path.Combine(project.Folder, "bin/Debug/net10.0/gone.table"));

        Assert.Contains("set to Resource, which puts the archive into the assembly", project.RunBuilt().Output, StringComparison.Ordinal);
    }

    [Fact]
    [Proves("NCG9014")]
    public void ProjectOfAnotherLanguage_IsToldWhatToDo()
    {
        var folder = package.NewFolder("visualbasic");
        File.WriteAllText(Path.Combine(folder, "app.vbproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
            <ItemGroup><PackageReference Include="NewsContent.Generators" Version="{package.Version}" /></ItemGroup></Project>
            """);

        Assert.Equal(
            ["app.vbproj : warning NCG9014: NewsContent.Generators compiles posts only in C# projects, and app.vbproj is not a C# project, so no articles are made; move the posts and the package reference to a C# class library, and reference that library here"],
            DotNet.Run(folder, "build -v:q").Succeeded().Findings(folder));
    }

    [Fact]
    public void LibraryAndAppWithTheSameNamespace_AreToldOfTheProperty()
    {
        var folder = package.NewFolder("same");
        _ = new TestProject(package, "lib", outputType: "Library", items: "PACKAGE", folder: Path.Combine(folder, "lib"))
            .Write("content/2026-04-21-one.md", Post);
        var app = new TestProject(package, "app", items: "PACKAGE<ProjectReference Include=\"../lib/lib.csproj\" />",
            folder: Path.Combine(folder, "app"), properties: "<TreatWarningsAsErrors>false</TreatWarningsAsErrors>")
            .Write("Program.cs", Print).Write("content/2026-04-21-one.md", Post);

        Assert.Contains(app.Build().Succeeded().Findings(folder),
            static line =>
            line.Contains("warning NCG9015: The referenced assembly 'lib' has a type 'NewsContent.Articles'", StringComparison.Ordinal));
    }

    [Fact]
    [Proves("NCG9017")]
    public void FileThatAnotherProgramUses_IsNamed()
    {
        var project = Project("used", "Source", "").Write("content/one.txt", "");
        project.Build().Succeeded();
        project.Write("content/two.txt", "");
        using var used = new FileStream(Path.Combine(project.Folder, "obj/newscontent/content.files"), FileMode.Open, FileAccess.ReadWrite,
            FileShare.None);

        Assert.Contains(project.Build().Findings(project.Folder),
            static line =>
            line.Contains("error NCG9017: The file '", StringComparison.Ordinal)
            && line.Contains("content.files' is used by another program", StringComparison.Ordinal));
    }

    [Fact]
    public void JsonSchemaThatAnotherProgramUses_IsAWarningThatNamesIt()
    {
        var project = Project("schema", "Source", "");
        project.Build().Succeeded();
        using var used = new FileStream(
            Path.Combine(project.Folder, "obj/newscontent/Articles.schema.json"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Contains(project.Build("--no-incremental -p:TreatWarningsAsErrors=false").Succeeded().Findings(project.Folder),
            static line =>
            line.Contains("warning NCG9017: The file '", StringComparison.Ordinal)
            && line.Contains("Articles.schema.json' is used by another program", StringComparison.Ordinal));
    }

    private TestProject Project(string name, string storage, string properties, string items = "") =>
        new TestProject(package, name, items: "PACKAGE" + items,
            properties: $"<NewsContentStorage>{storage}</NewsContentStorage>{properties}")
            .Write("Program.cs", Print).Write("content/2026-04-21-one.md", Post);
}
