using Microsoft.Playwright;
using NewsContent.Browser.Tests.Support;
using Xunit;

namespace NewsContent.Browser.Tests;

/// <summary>Light and dark, as the reader's system is.</summary>
public sealed class ColorTests(BrowserFixture browser)
{
    // The relative luminance of WCAG 2.2 of text and background, from 0 to 1.
    private const string Luminances = """
        () => ['color', 'backgroundColor'].map(part => getComputedStyle(document.body)[part].match(/\d+/g).slice(0, 3)
            .map(number => number / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
            .map(([r, g, b]) => 0.2126 * r + 0.7152 * g + 0.0722 * b)
        """;

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Colors_FollowTheSystem(ColorScheme colors)
    {
        await using var visit = await browser.OpenAsync(Screen.Phone, Articles.Y2026.M04.code_and_tables.Permalink, colors);
        var luminances = await visit.Page.EvaluateAsync<double[]>(Luminances);

        Assert.Equal(colors == ColorScheme.Dark, luminances[1] < 0.1);
        // AAA, §1.4.6.
        Assert.InRange((luminances.Max() + 0.05) / (luminances.Min() + 0.05), 7, 21);
    }
}
