using NewsContent.Compilation;
using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Bodies;

public class HtmlSafetyTests
{
    private static readonly Lazy<Dictionary<string, string>> s_sanitized = new(static () => Render(""));
    private static readonly Lazy<Dictionary<string, string>> s_extended = new(static () => Render("", string.Join('+', MarkdownOptions.Known)));
    private static readonly Lazy<Dictionary<string, string>> s_escaped = new(static () => Render("Escape"));
    private static readonly Lazy<Dictionary<string, string>> s_raw = new(static () => Render("Raw"));

    public static TheoryData<string> Bodies => [.. ActiveMarkup.All];

    [Theory]
    [MemberData(nameof(Bodies))]
    public void ActiveMarkup_IsInertWhenSanitized(string body) => Assert.Empty(ActiveContent.In(s_sanitized.Value[body]));

    [Theory]
    [MemberData(nameof(Bodies))]
    public void ActiveMarkup_IsInertWithEveryExtension(string body) => Assert.Empty(ActiveContent.In(s_extended.Value[body]));

    [Theory]
    [MemberData(nameof(Bodies))]
    public void ActiveMarkup_IsInertWhenEscaped(string body) => Assert.Empty(ActiveContent.In(s_escaped.Value[body]));

    [Fact]
    public void ActiveMarkup_IsActiveWhenRaw() => Assert.InRange(ActiveMarkup.All.Count(static body => ActiveContent.In(s_raw.Value[body]).Any()), 150, ActiveMarkup.All.Count);

    [Fact]
    public void ActiveMarkup_IsReportedInItsPost()
    {
        var run = Run("", maxDiagnostics: 1000);
        var reported = run.Diagnostics.Where(static diagnostic => diagnostic.Id is "NCG3201" or "NCG3202").Select(static diagnostic => diagnostic.Location.GetLineSpan().Path).ToHashSet();

        Assert.Empty(ActiveMarkup.All.Where((body, number) => ActiveContent.In(s_raw.Value[body]).Any() && !reported.Contains(Post.Root + PathOf(number))));
    }

    private static Dictionary<string, string> Render(string mode, string markdown = "")
    {
        var run = Run(mode, maxDiagnostics: 100, markdown);
        return ActiveMarkup.All.Select(static (body, number) => (body, number)).ToDictionary(
            static pair => pair.body, pair => run.Articles.Find($"2026/04/21/body-{pair.number}")!.Html.ToString());
    }

    private static GeneratorRun Run(string mode, int maxDiagnostics, string markdown = "") => GeneratorHarness.Run(
        new ProjectOptions { Properties = new() { ["NewsContentHtml"] = mode, ["NewsContentMarkdown"] = markdown,
            ["NewsContentMaxDiagnostics"] = $"{maxDiagnostics}" } },
        [.. ActiveMarkup.All.Select(static (body, number) => Post.Of($"body-{number}", body: body))]);

    private static string PathOf(int number) => $"2026-04-21-body-{number}.md";
}
