using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(NewsContent.Browser.Tests.Support.BrowserFixture))]

namespace NewsContent.Browser.Tests.Support;

/// <summary>One browser and one site for all tests.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private Site? _site;

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Path is null)
            return;

        _site = await Site.StartAsync();
        _playwright = await Playwright.CreateAsync();
        // Root cannot use Chromium's sandbox, and the pages are our own.
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, ChromiumSandbox = false });
    }

    /// <summary>A page of the site on a screen, with a reader of its own. The test is skipped where there is no browser.</summary>
    public async Task<Visit> OpenAsync(Screen screen, string path, ColorScheme colors = ColorScheme.Light)
    {
        Assert.SkipWhen(Chromium.Path is null, Chromium.Missing);
        var context = await _browser!.NewContextAsync(new()
        {
            BaseURL = _site!.Url,
            ViewportSize = new() { Width = screen.Width, Height = screen.Height },
            ColorScheme = colors,
            ReducedMotion = ReducedMotion.Reduce,
        });
        return await Visit.StartAsync(context, path);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();

        _playwright?.Dispose();
        if (_site is not null)
            await _site.DisposeAsync();
    }
}
