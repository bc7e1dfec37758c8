using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsContent.Compilation;
using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Diagnostics;

/// <summary>Exceptions in each stage: they become errors of the package, and those of a post leave the other posts.</summary>
public class StageFaultTests
{
    private static readonly ProjectOptions s_own = new()
    {
        Code = """[NewsContent.ContentCollection("**/*.md")] public sealed partial record Report : NewsContent.Article;""",
        Files = [new ContentFile("a.png", 1, 1)],
        ExpectErrors = true,
    };

    private static readonly Post[] s_posts = [Post.Of("a", body: "[b](2026-04-21-b.md)"), Post.Of("b", body: "[a](2026-04-21-a.md)")];

    private static readonly bool s_isPacked = StoredPosts.Properties.Count > 0;

    // These run where the compiler is given posts, or where it is given a pack.
    private static readonly string[] s_ofOtherStorage = s_isPacked
        ? [Stage.Read, Stage.Parse, Stage.Render, Stage.PostFindings, Stage.EmitEntries, Stage.EmitBodies]
        : [Stage.Manifest];

    public static TheoryData<string> Stages => [.. Seen()];

    public static TheoryData<string> StagesOfAPost => [.. Seen().Where(static stage =>
        stage is Stage.Read or Stage.Parse or Stage.Render or Stage.Bind or Stage.BindEntry or Stage.Validate or Stage.LinkPost or Stage.PostFindings)];

    // Those that hand on what they are given, and can only be tracked.
    [Fact]
    public void EveryStage_HasAGuard() => Assert.Equal(
        typeof(Stage).GetFields().Select(static field => (string)field.GetValue(null)!).Except([.. s_ofOtherStorage, Stage.Packed, Stage.Files, Stage.Terms]).Order(StringComparer.Ordinal),
        Seen().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Stages))]
    public void Exception_IsAnErrorOfThePackage(string stage)
    {
        var diagnostics = Run(s_own, name => Throw(name == stage)).Diagnostics;

        Assert.DoesNotContain(diagnostics, static diagnostic => diagnostic.Id is "CS8785" or "CS8784");
        Assert.Contains(diagnostics, static diagnostic => diagnostic is { Id: "NCG9999", Severity: DiagnosticSeverity.Error }
            && diagnostic.ToString().Contains("InvalidOperationException: on purpose", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(StagesOfAPost))]
    public void ExceptionAtAPost_LeavesTheOthers(string stage)
    {
        var calls = 0;
        var run = Run(new ProjectOptions(), name => Throw(name == stage && calls++ == 0));

        var finding = Assert.Single(run.Printed, static line => line.Contains("NCG9999", StringComparison.Ordinal));
        Assert.Matches(@"^2026-04-21-[ab]\.md\(1,1\): error NCG9999: NewsContent\.Generators failed at this post", finding);
        Assert.NotEmpty(run.Articles);
    }

    [Theory]
    [MemberData(nameof(Stages))]
    public void Cancellation_PassesThrough(string stage)
    {
        using var cancelled = new CancellationTokenSource();
        void Cancel(string name)
        {
            if (name != stage)
                return;

            cancelled.Cancel();
            cancelled.Token.ThrowIfCancellationRequested();
        }

        Assert.ThrowsAny<OperationCanceledException>(() => Run(s_own, Cancel, cancelled.Token));
    }

    private static void Throw(bool isTime)
    {
        if (isTime)
            throw new InvalidOperationException("on purpose");
    }

    private static HashSet<string> Seen()
    {
        var seen = new HashSet<string>();
        Run(s_own, stage => seen.Add(stage));
        return seen;
    }

    private static GeneratorRun Run(ProjectOptions options, Action<string> beforeEachStage, CancellationToken cancellationToken = default)
    {
        var stored = StoredPosts.Of(options, s_posts);
        var driver = GeneratorHarness.Driver(options, stored.Texts, beforeEachStage)
            .RunGeneratorsAndUpdateCompilation(GeneratorHarness.Compile(options), out var output, out var diagnostics, cancellationToken);
        return new(driver, (CSharpCompilation)output, diagnostics, stored.Resources);
    }
}
