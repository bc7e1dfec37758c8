using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Mvc;
using RouteAttribute = Microsoft.AspNetCore.Components.RouteAttribute;

namespace NewsContent.AspNetCore.Tests.Support;

/// <summary>The controller of an app with conventional routes.</summary>
public sealed class HomeController : Controller
{
    public IActionResult Index() => Content("app home");

    public IActionResult Privacy() => Content("app privacy");

    [HttpGet("attribute/{id}")]
    public IActionResult ByAttribute(string id) => Content("app " + id);
}

/// <summary>The root component of a Blazor app.</summary>
public sealed class BlazorApp : ComponentBase
{
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenComponent<Microsoft.AspNetCore.Components.Routing.Router>(0);
        builder.AddAttribute(1, "AppAssembly", typeof(BlazorApp).Assembly);
        builder.AddAttribute(2, "Found", (RenderFragment<RouteData>)(static data => inner =>
        {
            inner.OpenComponent<RouteView>(0);
            inner.AddAttribute(1, "RouteData", data);
            inner.CloseComponent();
        }));
        builder.CloseComponent();
    }
}

[Route("/counter")]
public sealed class CounterPage : ComponentBase
{
    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, "app counter");
}

[Route("/not-found")]
public sealed class MissingPage : ComponentBase
{
    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, "app is missing it");
}
