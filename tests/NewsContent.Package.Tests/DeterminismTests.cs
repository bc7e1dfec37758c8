using System.Security.Cryptography;
using NewsContent.Package.Tests.Support;
using Xunit;

namespace NewsContent.Package.Tests;

/// <summary>The same posts give the same bytes, whoever builds them, where and when.</summary>
public sealed class DeterminismTests(PackedPackage package)
{
    private const string Print = """
        foreach (var article in NewsContent.Articles.All)
            System.Console.WriteLine($"{article.Id}|{article.Title}|{article.Date:O}|{article.Author}|{string.Join(',', article.Tags)}|{article.Permalink}|{article.Language}|{article.WordCount}|{article.ReadingTime}|{article.Excerpt}|{article.ExcerptHtml}|{article.PlainText}|{article.Html}|{string.Join(',', article.Headings)}|{string.Join(',', article.Links)}|{string.Join(',', article.Images)}HASH");
        """;

    // As a project does that wants the same bytes in every folder (Microsoft.Build.Tasks.Git is not needed for it).
    private const string Properties = """
        <Deterministic>true</Deterministic><ContinuousIntegrationBuild>true</ContinuousIntegrationBuild>
        <PathMap>$(MSBuildProjectDirectory)=/_/</PathMap><EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
        <!-- A server would compile with the culture, zone and processors of whoever started it. -->
        <UseSharedCompilation>false</UseSharedCompilation>
        """;

    [Theory]
    [InlineData("Source")]
    [InlineData("Pack")]
    public void SamePosts_GiveTheSameBytesEverywhere(string storage)
    {
        var usual = Build(storage, "a", isReversed: false, ("LC_ALL", "en_US.UTF-8"), ("TZ", "UTC"), ("DOTNET_PROCESSOR_COUNT", "1"));
        var turkish = Build(storage, "b c# ü", isReversed: true, ("LC_ALL", "tr_TR.UTF-8"), ("TZ", "Asia/Kathmandu"), ("DOTNET_PROCESSOR_COUNT", "4"));
        var arabic = Build(storage, "c", isReversed: true, ("LC_ALL", "ar_SA.UTF-8"), ("TZ", "America/St_Johns"), ("DOTNET_gcServer", "1"));
        var invariant = Build(storage, "d", isReversed: false, ("LC_ALL", "C"), ("TZ", "Pacific/Kiritimati"), ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1"));

        Assert.Contains("same.dll", usual.Keys);
        Assert.Contains("Articles.schema.json", usual.Keys);
        Assert.Equal(storage == "Pack", usual.ContainsKey("posts.table"));
        Assert.Equal(usual, turkish);
        Assert.Equal(usual, arabic);
        Assert.Equal(usual, invariant);
    }

    [Theory]
    [InlineData("Source")]
    [InlineData("Pack")]
    public void CheckoutWithCarriageReturns_GivesTheSameArticles(string storage)
    {
        string Articles(string name, string newLine, string hash)
        {
            var project = new TestProject(package, name + storage, items: "PACKAGE", properties: $"<NewsContentStorage>{storage}</NewsContentStorage>")
                .Write("Program.cs", Print.Replace("HASH", hash, StringComparison.Ordinal)).WithPosts("content/news");
            foreach (var post in Directory.GetFiles(Path.Combine(project.Folder, "content"), "*.md", SearchOption.AllDirectories))
                File.WriteAllText(post, File.ReadAllText(post).ReplaceLineEndings(newLine));

            project.Build().Succeeded();
            return project.RunBuilt().Succeeded().Output;
        }

        Assert.Equal(Articles("lf", "\n", "|{article.ContentHash}"), Articles("crlf", "\r\n", "|{article.ContentHash}"));
    }

    private Dictionary<string, string> Build(string storage, string folderName, bool isReversed, params (string, string)[] environment)
    {
        var folder = Directory.CreateDirectory(Path.Combine(package.NewFolder(folderName), "same")).FullName;
        var project = new TestProject(package, "same", items: "PACKAGE", folder: folder, properties: Properties + $"<NewsContentStorage>{storage}</NewsContentStorage>").Write("Program.cs", Print.Replace("HASH", "", StringComparison.Ordinal));
        CopyPosts(Path.Combine(folder, "content"), isReversed);
        var home = package.NewFolder("home");
        project.Build("", [.. environment, ("HOME", home), ("USERPROFILE", home), ("DOTNET_CLI_HOME", home)]).Succeeded();

        string[] outputs = [Path.Combine(folder, "bin/Debug/net10.0/same.dll"), .. Directory.GetFiles(Path.Combine(folder, "obj/newscontent"), "*.*", SearchOption.AllDirectories), .. Directory.GetFiles(Path.Combine(folder, "obj"), "*.g.cs", SearchOption.AllDirectories)];
        return outputs
            .Where(static path => Path.GetExtension(path) is not (".cache" or ".lock"))
            .ToDictionary(static path => Path.GetFileName(path), static path => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))));
    }

    // The file system may list files in the order in which they were made.
    private static void CopyPosts(string folder, bool isReversed)
    {
        var source = Path.Combine(PackedPackage.RepositoryRoot, "content/news");
        var paths = Directory.GetFiles(source, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        var time = new DateTime(isReversed ? 1999 : 2030, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var path in isReversed ? paths.Reverse() : paths)
        {
            var target = Path.Combine(folder, Path.GetRelativePath(source, path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target);
            File.SetLastWriteTimeUtc(target, time = time.AddHours(1));
        }
    }
}
