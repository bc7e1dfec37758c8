using NewsContent.Browser.Tests.Support;
using NewsContent.Generators.Tests.Bodies;
using Xunit;

namespace NewsContent.Browser.Tests;

/// <summary>A browser shows a hostile body inside the element that holds the body, and the page around the body stays usable.</summary>
public sealed class ContainerTests(BrowserFixture browser)
{
    private const int BodiesInADocument = 1_000;

    private const string Escaped = """
        bodies => {
            const escapes = html => {
                const page = new DOMParser().parseFromString(html, 'text/html').body;
                const main = page.firstChild, article = main?.firstChild, [body, footer] = article?.childNodes ?? [];
                return !(page.childNodes.length === 1 && main.localName === 'main' && main.childNodes.length === 1 && article.localName === 'article'
                    && article.childNodes.length === 2 && body.localName === 'div' && footer.localName === 'footer' && footer.innerHTML === 'f');
            };
            return bodies.filter(body => escapes('<!DOCTYPE html><body><main><article><div>' + body + '</div><footer>f</footer></article></main>'));
        }
        """;

    [Fact]
    public async Task EveryElementInEveryOther_StaysInTheContainer()
    {
        await using var visit = await browser.OpenAsync(Screen.Desktop, "/");
        Assert.Equal(["</div>x"], await visit.Page.EvaluateAsync<string[]>(Escaped, new[] { "</div>x", "<p>x</p>" }));

        var names = HostileBodies.Elements;
        foreach (var bodies in names.SelectMany(outer => names.Select(inner => $"<{outer}>y<{inner}><{inner}>x</{inner}></{inner}></{outer}>OUT"))
            .Select(HostileBodies.Rendered).Chunk(BodiesInADocument))
            Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Escaped, bodies));
    }

    [Theory]
    [InlineData("<div class=\"nc-skip\">LINES</div>")]
    [InlineData("<div class=\"nc-header nc-skip\" id=\"nc-main\">LINES</div>")]
    [InlineData("</div></article></main><header class=\"nc-header\">LINES</header>")]
    public async Task NavigationOfThePage_CanBeClicked(string html)
    {
        await using var visit = await browser.OpenAsync(Screen.Phone, Articles.Y2026.M04.code_and_tables.Permalink);
        var body = HostileBodies.Rendered(html.Replace("LINES", string.Concat(Enumerable.Repeat("<a href=\"/evil\">click</a><br>", 500)), StringComparison.Ordinal));
        await visit.Page.Locator(".nc-body").EvaluateAsync("(element, html) => element.outerHTML = '<div class=\"nc-body\">' + html + '</div>'", body);
        await visit.Page.Locator(".nc-name a").First.ClickAsync(new() { Timeout = 10_000 });

        Assert.Equal("/", new Uri(visit.Page.Url).AbsolutePath);
    }
}
