using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsContent.AspNetCore.Layouts;

namespace NewsContent.AspNetCore.Tests;

internal sealed class WithImprint : DefaultLayout
{
    protected override void WriteFooter(NewsPage page, PageWriter html)
    {
        base.WriteFooter(page, html);
        html.Markup("<p><a href=\"/imprint\">"u8).Text("Imprint").Markup("</a></p>\n"u8);
    }
}

internal sealed class RazorLayout<TComponent> : INewsLayout
    where TComponent : IComponent
{
    public async ValueTask WriteAsync(NewsPage page, PageWriter html, IServiceProvider services)
    {
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Page"] = page });
        var text = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TComponent>(parameters)).ToHtmlString());
        var parts = text.Split("<!--body-->");
        html.Markup(parts[0]);
        if (page is ArticlePage { Article: var article } && parts.Length == 2)
            html.Body(article.Html).Markup(parts[1]);
    }
}
