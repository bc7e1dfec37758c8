using NewsContent.Compilation;

namespace NewsContent.Generators.Tests.Bodies;

/// <summary>HTML that tries to leave the element of the page that holds the body.</summary>
internal static class HostileBodies
{
    /// <summary>Every element of docs/html.md that can hold something, and elements that are taken out but for what they hold.</summary>
    public static readonly string[] Elements =
        ("a abbr address article aside audio b bdi bdo big blockquote caption center cite code colgroup dd del details dfn div dl dt em figcaption figure font footer "
        + "h1 h2 h3 h4 h5 h6 header i ins kbd li main mark nav ol p picture pre q rp rt ruby s samp section small span strike strong sub summary sup "
        + "table tbody td tfoot th thead time tr tt u ul var video form fieldset dialog menu dir marquee hgroup object select nobr").Split(' ');

    public static string Rendered(string html) => MarkdownRenderer.Render(
        PostParser.Parse(new PostFile("", "2026-04-21-a.html", "---\ntitle: a\ndate: 2026-04-21\n---\n" + html), default), HtmlPolicy.Default, default).Html;
}
