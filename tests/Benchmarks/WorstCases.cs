using System.Globalization;
using NewsContent.Compilation;

namespace Benchmarks;

/// <summary>Posts of the greatest length, each of which asks for as much of one thing as a text can. <c>benchmarks/worst.sh</c> builds them.</summary>
internal static class WorstCases
{
    private const string Globalization = "NewsContentMarkdown=+globalization";
    private const string Highlighting = "NewsContentHighlight=true";

    private static readonly PostLimits s_limits = PostLimits.Default;

    private static readonly int s_half = s_limits.Post / 2;

    private static readonly (string Name, string FrontMatter, string Body, string Property)[] s_cases =
    [
        ("ordinary", "", Times("A *word* and [another](https://example.com/x) of **weight**, `code` here.\n\n"), ""),
        ("long anchor", "", $"<a id=\"{Letters('a', s_half - 100)}\">x</a> [link](#{Letters('b', s_half - 100)})", ""),
        ("long anchors", "", Numbered(i => $"<a id=\"{Letters('a', 120)}{i}\">x</a> [link](#{Letters('a', 119)}b{i})\n\n"), ""),
        ("anchors", "", Numbered(i => $"<a id=\"anchor{i}\">x</a> [link](#anker{i})\n\n"), ""),
        ("dead links", "", Numbered(i => $"[link](2026-04-21-other-{i}.md)\n\n"), ""),
        ("links", "", Numbered(i => $"[link](https://example.com/{i})\n\n"), ""),
        ("addresses", "", Numbered(i => $"https://example.com/{i} "), ""),
        ("images", "", Numbered(i => $"![a]({i}.png)\n\n"), ""),
        ("headings", "", Numbered(i => i < 1_500 ? $"# heading {i}\n\n" : "word "), ""),
        ("long slug", $"slug: {Letters('a', 30_000)}\n", "", ""),
        ("long unknown key", $"{Letters('a', 256)}: b\ntitel: {Letters('c', 30_000)}\n", "", ""),
        ("unknown keys", FrontMatter(i => $"titel{i}: a\n", 1_900), "", ""),
        ("tags", $"tags: [{FrontMatter(i => $"t{i:x}, ", 3_900)}]\n", "", ""),
        ("authors", $"authors: [{FrontMatter(i => $"a{i:x}, ", 3_900)}]\n", "", ""),
        ("tags with one name", $"tags: [C#, C--8c03e0ce, {FrontMatter(i => $"'C{new string('#', i % 200 + 2)}', ", 500)}]\n", "", ""),
        ("octal numbers", FrontMatter(i => $"n{i}: 0o{Letters('7', 21)}\n", 1_500), "", ""),
        ("elements in each other", "", Times(Times("<div>", 500) + Times("</div>", 500)), ""),
        ("elements left open", "", Times("<li><dd><rt>"), ""),
        ("text in a table", "", "<table>" + Times("x<tr>"), ""),
        ("preformatted text", "", Times(Times("<pre>", 16) + Times("</pre>", 16)), ""),
        ("headings in headings", "", Times("<h1><main><h2><h2>x</h2></h2></main></h1>"), ""),
        ("unclosed formatting", "", Times("<b><p>"), ""),
        ("names of the theme", "", Times("<p class=\"nc-skip nc-a nc-b\" id=\"nc-main\">a</p>"), ""),
        ("scripts", "", Times("<script>a<b</script>"), ""),
        ("event handlers", "", Times("<b onclick=\"hit()\">a</b>"), ""),
        ("attributes", "", "<p " + Numbered(i => $"a{i}=\"b\" "), ""),
        ("broken tags", "", Times("<p><select><xmp></xmp><select>>"), ""),
        ("imports", "", Times("<link rel=import href=\"//>\">"), ""),
        ("comments", "", Times("<!-- <b> -- >"), ""),
        ("source set", "", $"<img srcset=\"{Times("/a.jpg 1x, ")}\">", ""),
        ("references in a source set", "", $"<img srcset=\"{Times("a/&#32;1x,")}\">", ""),
        ("brackets", "", Times(Times("[[", 900) + Letters('a', 1_000) + "\n\n"), Globalization),
        ("brackets before a long paragraph", "", Times("[[", 900) + Times("a "), Globalization),
        ("emphasis in paragraphs", "", Times(Times("*a ", 990) + "\n\n"), ""),
        ("emphasis in one paragraph", "", Times("*a "), ""),
        ("underscores", "", Times(Times("_a__", 490) + "\n\n"), ""),
        ("code spans", "", Numbered(i => Letters('`', i % 1_000 + 1) + " "), ""),
        ("unclosed links", "", Times(Times("[a](", 450) + "\n\n"), ""),
        ("angle brackets", "", Times("<a "), ""),
        ("link definitions", "", Numbered(i => i < 1_500 ? $"[a{i}]: /b\n" : "word "), ""),
        ("footnotes", "", Numbered(i => i < 1_500 ? $"[^{i}]: a\n\n" : "[^1] "), "NewsContentMarkdown=+footnotes"),
        ("table cells", "", "|" + Times("a|", 400) + "\n|" + Times("-|", 400) + "\n" + Times("|" + Times("a|", 400) + "\n", 490), ""),
        ("levels of lists", "", Times(string.Concat(Enumerable.Range(0, 38).Select(static i => new string(' ', 2 * i) + "- a\n")) + "\n"), ""),
        ("levels of quotes", "", Times(Letters('>', 39) + " a\n\n"), ""),
        ("code to highlight", "", Times("```csharp\n" + Times("/* \" */ 'a' + ", 280) + "\n```\n\n"), Highlighting),
        ("Chinese", "", Times("新闻报道的**“一段”**文字，没有任何标记。"), ""),
        ("one line", "", Times("word "), ""),
        ("line ends", "", Times("\n"), ""),
        ("expression", $"code: {Letters('a', 30_000)}!\n", "", ""),
    ];

    /// <summary>Writes an app for each case, without its project file: <c>Program.cs</c>, <c>content</c>, and <c>property</c> if the case sets one.</summary>
    public static void Write(string folder)
    {
        foreach (var (name, frontMatter, body, property) in s_cases)
        {
            var app = Path.Combine(folder, name.Replace(' ', '-'));
            var content = Directory.CreateDirectory(Path.Combine(app, "content")).FullName;
            var start = "---\ntitle: T\ndate: 2026-04-21\n" + frontMatter + "---\n";
            var text = start + (body.Length > 0 ? body : Times("word "));
            File.WriteAllText(Path.Combine(content, "2026-04-21-worst.md"), text[..Math.Min(text.Length, s_limits.Post)].PadRight(s_limits.Post, ' '));
            File.WriteAllText(Path.Combine(content, "2026-04-22-other.md"), "---\ntitle: Other\ndate: 2026-04-22\n---\nOther\n");
            File.WriteAllText(
                Path.Combine(app, "Program.cs"),
                """
                using NewsContent;
                using System.ComponentModel.DataAnnotations;
                Console.WriteLine(Posts.All.Count);
                [ContentCollection("**/*.md", Name = "Posts")]
                public sealed partial record Post : Article { [RegularExpression("(a+)+b")] public string? Code { get; init; } }
                """);
            if (property.Length > 0)
                File.WriteAllText(Path.Combine(app, "property"), property);
        }
    }

    private static string Times(string text) => Times(text, s_limits.Post / text.Length);

    private static string Times(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Letters(char letter, int number) => new(letter, number);

    private static string FrontMatter(Func<int, string> text, int number) => string.Concat(Enumerable.Range(0, number).Select(text));

    private static string Numbered(Func<int, string> text)
    {
        var numbered = new System.Text.StringBuilder();
        for (var i = 0; numbered.Length < s_limits.Post; i++)
            numbered.Append(CultureInfo.InvariantCulture, $"{text(i)}");

        return numbered.ToString();
    }
}
