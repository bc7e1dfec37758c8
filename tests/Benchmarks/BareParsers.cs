using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Markdig;
using NewsContent.Compilation;
using YamlDotNet.Core;

namespace Benchmarks;

/// <summary>What the parsers alone cost: YamlDotNet's events over the front matter, Markdig over the body, no checks and no model.</summary>
internal static class BareParsers
{
    public static int ReadFrontMatter(string text)
    {
        var parser = new Parser(new StringReader(text[..BodyStart(text)].TrimEnd('-', '\r', '\n')));
        var events = 0;
        while (parser.MoveNext())
            events++;

        return events;
    }

    public static string RenderBody(string text) => Markdown.ToHtml(text[BodyStart(text)..], MarkdownPipelines.Default);

    /// <summary>Reads and compiles every post once, as a build would, and prints what that took.</summary>
    public static void Measure(string folder)
    {
        using var process = Process.GetCurrentProcess();
        var cpu = process.TotalProcessorTime;
        var wall = Stopwatch.StartNew();
        var html = 0L;
        foreach (var post in PostFolder.Read(folder))
        {
            _ = ReadFrontMatter(post.Text);
            html += RenderBody(post.Text).Length;
        }

        wall.Stop();
        process.Refresh();
        cpu = process.TotalProcessorTime - cpu;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{wall.Elapsed.TotalSeconds:F3} {cpu.TotalSeconds:F3} {html}"));
    }

    /// <summary>Prints the SHA-256 of the HTML that Markdig alone makes of each post, and its path.</summary>
    public static void HashBodies(string folder, string[] paths)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput());
        foreach (var path in paths.Order(StringComparer.Ordinal))
            output.Write(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(RenderBody(File.ReadAllText(Path.Combine(folder, path)))))) + ' ' + path + '\n');
    }

    private static int BodyStart(string text)
    {
        var fence = text.StartsWith("---", StringComparison.Ordinal) ? text.IndexOf("\n---", 3, StringComparison.Ordinal) : -1;
        return fence < 0 ? 0 : fence + "\n---".Length;
    }
}
