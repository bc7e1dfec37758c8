using NewsContent.Browser.Tests.Support;
using Xunit;

namespace NewsContent.Browser.Tests;

/// <summary>The site without a mouse.</summary>
public sealed class KeyboardTests(BrowserFixture browser)
{
    private const string Focused = """
        () => {
            const element = document.activeElement, box = element.getBoundingClientRect(), style = getComputedStyle(element);
            return [element.tagName, element.innerText, style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 ? 'outlined' : 'bare',
                box.width > 0 && box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth ? 'in sight' : 'out of sight'];
        }
        """;

    public static TheoryData<string> Screens => [Screen.Phone.Name, Screen.Desktop.Name];

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task FirstTab_ShowsTheLinkThatSkipsToTheContent(string screen)
    {
        await using var visit = await browser.OpenAsync(Screen.Of(screen), "/");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.Equal(["A", "Skip to content", "outlined", "in sight"], await visit.Page.EvaluateAsync<string[]>(Focused));

        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Short news 10", (await visit.Page.EvaluateAsync<string[]>(Focused))[1]);
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task EveryLink_ShowsThatItIsFocused(string screen)
    {
        await using var visit = await browser.OpenAsync(Screen.Of(screen), "/");
        var links = await visit.Page.Locator("a").CountAsync();
        for (var link = 0; link < links; link++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            Assert.Equal(["outlined", "in sight"], (await visit.Page.EvaluateAsync<string[]>(Focused))[2..]);
        }
    }

    [Theory]
    [InlineData("pre")]
    [InlineData("table")]
    public async Task WideBlock_IsScrolledByTheKeyboard(string block)
    {
        await using var visit = await browser.OpenAsync(Screen.Phone, Articles.Y2026.M04.code_and_tables.Permalink);
        for (var tabs = 0; tabs < 30 && await FocusedTagAsync(visit) != block; tabs++)
            await visit.Page.Keyboard.PressAsync("Tab");

        Assert.Equal(block, await FocusedTagAsync(visit));
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await visit.Page.WaitForFunctionAsync("() => document.activeElement.scrollLeft > 0");
    }

    private static Task<string> FocusedTagAsync(Visit visit) => visit.Page.EvaluateAsync<string>("document.activeElement.localName");
}
