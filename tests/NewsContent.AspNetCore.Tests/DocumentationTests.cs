using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using NewsContent.AspNetCore.Tests.Support;

namespace NewsContent.AspNetCore.Tests;

public sealed partial class DocumentationTests
{
    private static readonly string s_repository = typeof(DocumentationTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static metadata => metadata.Key == "RepositoryRoot").Value!;

    [Fact]
    public void CodeInTheDocumentation_IsCodeThatIsCompiled()
    {
        var compiled = string.Concat(((string[])["samples/NewsSite/Program.cs", "samples/NewsSite/Export.cs", "tests/NewsContent.AspNetCore.Tests/DocumentedLayouts.cs"]).Select(Read).Select(WithoutIndents));
        var blocks = CodeBlock().Matches(Read("docs/aspnetcore.md")).Select(static block => block.Groups[1].Value).ToList();

        Assert.Equal(4, blocks.Count);
        Assert.All(blocks, block => Assert.Contains(WithoutIndents(block), compiled, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryOption_IsDocumented()
    {
        var documentation = Read("docs/aspnetcore.md");

        Assert.All(typeof(NewsContentOptions).GetProperties(), option => Assert.Contains($"`{option.Name}`", documentation, StringComparison.Ordinal));
    }

    [Fact]
    public async Task OverriddenPart_IsWritten()
    {
        await using var site = await TestSite.StartAsync(Sample.Articles(1), static options => options.Layout = new WithImprint());

        Assert.Contains("<p><a href=\"/imprint\">Imprint</a></p>", await site.Client.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Component_WritesThePageAroundTheBody()
    {
        await using var site = await TestSite.StartAsync([Sample.Article(0, "A & B", body: "<p>body</p>")], static options => options.Layout = new RazorLayout<Component>());

        Assert.Equal("<h1>A &amp; B</h1><p>body</p><hr>", await site.Client.GetStringAsync("/2026/04/21/post-0/"));
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(s_repository, file));

    private static string WithoutIndents(string code) => string.Join('\n', code.Split('\n').Select(static line => line.Trim()));

    [GeneratedRegex("^```csharp\n(.*?)\n```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CodeBlock();

    private sealed class Component : ComponentBase
    {
        [Parameter]
        public NewsPage Page { get; set; } = null!;

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "h1");
            builder.AddContent(1, Page.Title);
            builder.CloseElement();
            builder.AddMarkupContent(2, "<!--body--><hr>");
        }
    }
}
