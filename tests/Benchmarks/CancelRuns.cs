using System.Diagnostics;
using NewsContent.Compilation;

namespace Benchmarks;

/// <summary>How long a cancelled build still works on a text as long as the limits permit, wherever in it the wish to stop comes.</summary>
internal static class CancelRuns
{
    private const int Moments = 12;

    private static readonly PostLimits s_limits = PostLimits.Default;

    private static readonly (string Name, string File, string Text)[] s_texts =
    [
        ("paragraphs", "a.md", Body("A *word* and [another](https://example.com/x) of **weight**, `code` here.\n\n")),
        ("one paragraph", "a.md", Body("Plain words of one long paragraph without any end at all\n")),
        ("Chinese", "a.md", Body("新闻报道的一段文字，没有任何标记。\n\n")),
        ("quotes", "a.md", Body("> quote\n> more\n\n")),
        ("HTML", "a.md", Body("<p>Text <b>bold</b> <i>x</i> <a href=\"https://example.com/\">x</a></p>\n")),
        ("code", "a.md", Body("    line of code\n")),
        ("TOML front matter", "a.md", "+++\na = [" + Repeated("1, ", s_limits.FrontMatter - 20) + "]\n+++\n"),
        ("TOML values", "a.toml", string.Concat(Enumerable.Range(0, s_limits.Data / 40).Select(static i => $"key{i} = \"some text of it\"\n"))),
        ("TOML tables", "a.toml", Repeated("[[e]]\ntitle = \"some text\"\nn = 1\n", s_limits.Data)),
        ("TOML list", "a.toml", "a = [" + Repeated("1, ", s_limits.Data - 10) + "]\n"),
        ("JSON list", "a.json", "[" + Repeated("{ \"title\": \"some text\" }, ", s_limits.Data - 40) + "{}]"),
        ("YAML list", "a.yml", Repeated("- title: some text\n", s_limits.Data)),
    ];

    public static void Measure()
    {
        Console.WriteLine($"{"",-18} {"whole, ms",9} {"worst, ms",9} {"median",7}");
        foreach (var (name, file, text) in s_texts)
        {
            Compile(file, text, default);
            var clock = Stopwatch.StartNew();
            Compile(file, text, default);
            var whole = clock.Elapsed;
            double[] waits = [.. Enumerable.Range(1, Moments).Select(moment => WaitAfterCancelling(file, text, whole * moment / (Moments + 1)).TotalMilliseconds).Order()];
            Console.WriteLine($"{name,-18} {whole.TotalMilliseconds,9:0} {waits[^1],9:0} {waits[Moments / 2],7:0}");
        }
    }

    // Zero when the work was done before.
    private static TimeSpan WaitAfterCancelling(string file, string text, TimeSpan after)
    {
        using var cancellation = new CancellationTokenSource();
        long cancelled = 0;
        using var timer = new Timer(_ =>
        {
            cancelled = Stopwatch.GetTimestamp();
            cancellation.Cancel();
        }, null, after, Timeout.InfiniteTimeSpan);
        try
        {
            Compile(file, text, cancellation.Token);
            return TimeSpan.Zero;
        }
        catch (OperationCanceledException)
        {
            return Stopwatch.GetElapsedTime(cancelled);
        }
    }

    private static void Compile(string file, string text, CancellationToken cancellationToken)
    {
        var post = PostParser.Parse(new("", file, text), s_limits, cancellationToken);
        if (post.FrontMatter is not null)
            MarkdownRenderer.Render(post, HtmlPolicy.Default, cancellationToken);

        cancellationToken.ThrowIfCancellationRequested();
    }

    private static string Body(string block) => "---\ntitle: T\ndate: 2026-04-21\n---\n" + Repeated(block, s_limits.Post - 100);

    private static string Repeated(string block, int length) => string.Concat(Enumerable.Repeat(block, length / block.Length));
}
