using System.Text;
using Microsoft.CodeAnalysis;
using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Diagnostics;

/// <summary>Each folder of <c>content/invalid</c> breaks the rule it is named after, and no other.</summary>
public class FixtureTests
{
    public const string Folder = "content/invalid";

    public static TheoryData<string> Fixtures =>
        [.. Directory.EnumerateDirectories(Path.Combine(Repository.Root, Folder)).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Fixture_PrintsWhatItExpects(string fixture) => Assert.Equal(Expected(fixture), Run(fixture).Printed);

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Fixture_BreaksTheRuleOfItsNameOnly(string fixture) => Assert.Equal([IdOf(fixture)], Run(fixture).Ids);

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Page_QuotesTheOffendingLine(string fixture)
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, $"docs/diagnostics/{IdOf(fixture)}.md"));

        Assert.All(Run(fixture).Diagnostics, diagnostic => Assert.Contains(Offence(fixture, diagnostic.Location), page, StringComparison.Ordinal));
    }

    // The line; or the file's name, where the finding is in no line.
    private static string Offence(string fixture, Location location)
    {
        var place = location.GetLineSpan();
        var post = Posts(fixture).Single(post => post.Path == place.Path);
        return location.SourceSpan == default
            ? post.RelativePath
            : Encoding.UTF8.GetString(post.Bytes).Split('\n')[place.StartLinePosition.Line];
    }

    private static GeneratorRun Run(string fixture) => GeneratorHarness.Run(
        new ProjectOptions { ExpectErrors = Expected(fixture).Any(static line => line.Contains(": error ", StringComparison.Ordinal)) }, Posts(fixture));

    private static Post[] Posts(string fixture) => Repository.Posts($"{Folder}/{fixture}");

    private static string[] Expected(string fixture) => File.ReadAllLines(Path.Combine(Repository.Root, Folder, fixture, "expected.txt"));

    private static string IdOf(string fixture) => fixture[..7];
}
