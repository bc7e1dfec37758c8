using System.Text.RegularExpressions;
using NewsContent.Package.Tests.Support;
using Xunit;

namespace NewsContent.Package.Tests;

/// <summary>Who copies the readme's post and program into a new project has an app that runs.</summary>
public sealed partial class ReadmeTests(PackedPackage package)
{
    private static readonly string s_readme = File.ReadAllText(Path.Combine(PackedPackage.RepositoryRoot, "README.md"));

    [Fact]
    public void FirstSample_PrintsTheFirstPost()
    {
        var folder = package.NewFolder("first-steps");
        DotNet.Run(folder, "new console -o . --no-restore").Succeeded();
        DotNet.Run(folder, $"add package NewsContent.Generators --version {package.Version}").Succeeded();
        Directory.CreateDirectory(Path.Combine(folder, "content"));
        File.WriteAllText(Path.Combine(folder, "content/2026-01-05-第一篇文章.md"), Sample("markdown"));
        File.WriteAllText(Path.Combine(folder, "Program.cs"), Sample("csharp"));

        Assert.Empty(DotNet.Run(folder, "build -v:q").Succeeded().Findings(folder));
        var printed = DotNet.Run(folder, "run --no-build").Succeeded().Output;
        Assert.Equal(["2026-01-05 第一篇文章 by 陈默", "<p>The body, in <strong>Markdown</strong>.</p>"], printed.Trim().Split('\n'));
    }

    private static string Sample(string language) => Fence().Matches(s_readme).First(match => match.Groups[1].Value == language).Groups[2].Value;

    [GeneratedRegex(@"^```(\w+)\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();
}
