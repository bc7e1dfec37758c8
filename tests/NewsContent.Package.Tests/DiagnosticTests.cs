using NewsContent.Generators.Tests.Support;
using NewsContent.Package.Tests.Support;
using Xunit;

namespace NewsContent.Package.Tests;

/// <summary>What the real compiler prints.</summary>
public sealed class DiagnosticTests(PackedPackage package)
{
    private const string Good = "---\ntitle: T\ndate: 2026-04-21\n---\nText.\n";
    private const string NoSuchNames = "Windows has no such names.";

    public static bool IsWindows => OperatingSystem.IsWindows();

    [Fact]
    public void EveryError_IsPrintedAtItsPlaceInOneBuild()
    {
        var project = Project("errors")
            .Write("content/2026-04-21-a.md", Good.Replace("2026-04-21", "2026-13-45", StringComparison.Ordinal))
            .Write("content/2026-04-21-b.md", "---\ntitle: \"a\nb\"\ndate: 2026-04-21\n---\n")
            .Write("content/2026-04-21-c.md", "No front matter.\n")
            .Write("content/2026-04-21-d.md", Good);

        var findings = project.Build().Findings(project.Folder);
        Assert.Equal(3, findings.Length);
        Assert.StartsWith("content/2026-04-21-a.md(3,7): error NCG2002: 'date' is not a date: '2026-13-45'.", findings[0], StringComparison.Ordinal);
        Assert.StartsWith("content/2026-04-21-b.md(2,8): error NCG1004:", findings[1], StringComparison.Ordinal);
        Assert.StartsWith("content/2026-04-21-c.md(1,1): error NCG1001:", findings[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Severity_IsSetByGlobalConfigNoWarnAndWarningsAsErrors()
    {
        const string unknown = "---\ntitle: T\ndate: 2026-04-21\ntgas: x\n---\n";
        string[] Ids(string name, string properties, string globalConfig = "")
        {
            var project = Project(name, "<TreatWarningsAsErrors>false</TreatWarningsAsErrors>" + properties).Write("content/2026-04-21-a.md", unknown).Write(".globalconfig", "is_global = true\n" + globalConfig);
            return [.. project.Build().Findings(project.Folder).Select(static line => line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..].Split(':')[0])];
        }

        Assert.Equal(["warning NCG2005"], Ids("plain", ""));
        Assert.Empty(Ids("nowarn", "<NoWarn>$(NoWarn);NCG2005</NoWarn>"));
        Assert.Equal(["error NCG2005"], Ids("aserror", "<WarningsAsErrors>NCG2005</WarningsAsErrors>"));
        Assert.Empty(Ids("none", "", "dotnet_diagnostic.NCG2005.severity = none\n"));
        Assert.Equal(["error NCG2005"], Ids("error", "", "dotnet_diagnostic.NCG2005.severity = error\n"));
    }

    [Fact]
    public void FaultsOfOtherGenerators_StayWarnings()
    {
        var project = Project("others").Write("content/2026-04-21-a.md", Good);

        Assert.DoesNotContain("CS878", DotNet.Run(project.Folder, "msbuild -restore -getProperty:WarningsAsErrors").Succeeded().Output, StringComparison.Ordinal);
    }

    [Fact]
    [Proves("NCG9001")]
    public void OldCompiler_IsNamedInASentence()
    {
        var project = Project("old").Write("content/2026-04-21-a.md", Good);

        Assert.Contains(project.Build("-p:CompilerApiVersion=roslyn4.7").Findings(project.Folder), static line => line.Contains("error NCG9001: NewsContent.Generators needs the C# compiler of .NET SDK 8.0 or later", StringComparison.Ordinal));
    }

    [Fact(Skip = NoSuchNames, SkipWhen = nameof(IsWindows))]
    [Proves("NCG9002")]
    public void UnpassableNames_AreNamedBeforeTheCompilerRuns()
    {
        string[] names = ["a|b", "a\"b", "a\\b", "a\nb", "a\tb", "a:b?c"];
        var project = Project("names").Write("content/2026-04-21-ok.md", Good);
        foreach (var name in names)
            project.Write($"content/2026-04-21-{name}.md", Good);

        var findings = project.Build().Findings(project.Folder);
        Assert.Equal(names.Length, findings.Length);
        Assert.All(findings, static line => Assert.Contains("(1,1): error NCG9002: The file name holds U+", line, StringComparison.Ordinal));
    }

    [Fact(Skip = NoSuchNames, SkipWhen = nameof(IsWindows))]
    public void UnpassableName_DoesNotHideWhatIsWrongElsewhere()
    {
        var project = Project("both").Write("Program.cs", "System.Console.WriteLine(1);")
            .Write("content/2026-04-21-a|b.md", Good).Write("content/2026-04-22-bad.md", "---\ntitle: a\ndate: soon\n---\n");

        var result = project.Build();
        Assert.NotEqual(0, result.ExitCode);
        Assert.Equal(["NCG2002", "NCG9002"], result.Findings(project.Folder).Select(static line => line[line.IndexOf("NCG", StringComparison.Ordinal)..][..7]).Order());
        Assert.NotEqual(0, project.Build().ExitCode);
    }

    [Fact]
    public void AwkwardButPassableNames_JustWork()
    {
        string[] names = ["a?b", "a*b", "a:b", "a b;c", "a,b", "a%41b", "a#b", "a'b", "$(x)@(y)", "“引号”", "😀", "[a]{b}", " lead", "trail "];
        var project = Project("awkward").Write("Program.cs", "System.Console.WriteLine(NewsContent.Articles.All.Count);");
        foreach (var name in names.Where(static name => !OperatingSystem.IsWindows() || name.IndexOfAny(Path.GetInvalidFileNameChars()) < 0))
            project.Write($"content/2026-04-21-{name}.md", Good);

        project.Build().Succeeded();
        Assert.Equal($"{Directory.GetFiles(Path.Combine(project.Folder, "content")).Length}", project.RunBuilt().Output.Trim());
    }

    [Theory]
    [InlineData("Source")]
    [InlineData("Pack")]
    [Proves("NCG9003")]
    public void NoPosts_IsAWarningThatNamesTheFolder(string storage)
    {
        const string warning = "warning NCG9003: There is no content folder 'content', so there are no articles; put Markdown files (*.md) there";
        var project = Project("none-found" + storage, $"<NewsContentStorage>{storage}</NewsContentStorage>");

        Assert.Contains(project.Build().Findings(project.Folder), static line => line.Contains(warning, StringComparison.Ordinal));
    }

    private TestProject Project(string name, string properties = "") =>
        new TestProject(package, name, items: "PACKAGE", properties: properties).Write("Program.cs", "System.Console.WriteLine();");
}
