using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using NewsContent.Browser.Tests.Support;
using Xunit;

namespace NewsContent.Browser.Tests;

/// <summary>What holds of every kind of page, on a phone and on a desktop.</summary>
public sealed class EveryPageTests(BrowserFixture browser)
{
    public static TheoryData<string, string> Pages => [.. SitePages.Paths.SelectMany(static path => new[] { (Screen.Phone.Name, path), (Screen.Desktop.Name, path) })];

    public static TheoryData<string, ColorScheme, string> PagesAndColors =>
        [.. SitePages.Paths.SelectMany(static path => new[] { (Screen.Phone.Name, ColorScheme.Light, path), (Screen.Desktop.Name, ColorScheme.Dark, path) })];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_IsNoWiderThanTheScreen(string screen, string path)
    {
        await using var visit = await browser.OpenAsync(Screen.Of(screen), path);

        Assert.InRange(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"), int.MinValue, 0);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_GivesTheBrowserNothingToComplainOf(string screen, string path)
    {
        await using var visit = await browser.OpenAsync(Screen.Of(screen), path);

        // That a page is not found is what its status says, and the console repeats it.
        Assert.DoesNotContain(visit.Complaints, complaint => path != "/no/such/page/" || !complaint.Contains("404", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(PagesAndColors))]
    public async Task Page_HasNoBarriersThatAxeKnows(string screen, ColorScheme colors, string path)
    {
        await using var visit = await browser.OpenAsync(Screen.Of(screen), path, colors);
        await visit.ShootAsync($"{screen}-{colors}-{path.Trim('/').Replace('/', '-')}");
        var result = await visit.Page.RunAxe();

        Assert.NotEmpty(result.Passes);
        Assert.Empty(
            from violation in result.Violations
            from node in violation.Nodes
            where !KnownBarriers.Has(violation.Id, node.Html)
            select $"{violation.Id}: {violation.Help}: {node.Html}");
    }
}
