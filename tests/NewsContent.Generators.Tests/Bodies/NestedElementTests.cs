using NewsContent.Compilation;
using Xunit;

namespace NewsContent.Generators.Tests.Bodies;

/// <summary>Elements in each other, to a depth of three, stay in the element of the page that holds the body.</summary>
public class NestedElementTests
{
    private const string FrontMatter = "---\ntitle: a\ndate: 2026-04-21\n---\n";

    // Every element of docs/html.md that can hold something, and elements that are taken out but for what they hold.
    private static readonly string[] s_elements =
        ("a abbr address article aside audio b bdi bdo big blockquote caption center cite code colgroup dd del details dfn div dl dt em figcaption figure font footer "
        + "h1 h2 h3 h4 h5 h6 header i ins kbd li main mark nav ol p picture pre q rp rt ruby s samp section small span strike strong sub summary sup "
        + "table tbody td tfoot th thead time tr tt u ul var video form fieldset dialog menu dir marquee hgroup object select nobr").Split(' ');

    [Fact]
    public void EveryElementInEveryOther_StaysInTheContainer()
    {
        var escaped = s_elements.AsParallel().SelectMany(static outer => s_elements.SelectMany(middle => Escaped(
            s_elements.Select(inner => $"<{outer}><{middle}><{inner}>x</{inner}></{middle}></{outer}>")))).ToList();

        Assert.Empty(escaped);
    }

    private static IEnumerable<string> Escaped(IEnumerable<string> bodies)
    {
        var rendered = bodies.Select(Rendered).ToList();
        return BodyInPage.Escaped(rendered).Select(number => rendered[number]);
    }

    private static string Rendered(string html) => MarkdownRenderer.Render(
        PostParser.Parse(new PostFile("", "2026-04-21-a.html", FrontMatter + html), default), HtmlPolicy.Default, default).Html;
}
