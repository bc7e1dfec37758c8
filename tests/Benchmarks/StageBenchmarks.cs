using BenchmarkDotNet.Attributes;
using NewsContent.Compilation;

namespace Benchmarks;

/// <summary>Parse and Render over all posts, each beside the bare parser that it stands on.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private PostFile[] _files = [];
    private ParsedPost[] _parsed = [];

    [GlobalSetup]
    public void SetUp()
    {
        _files = PostFolder.Read(PostFolder.Default);
        _parsed = [.. _files.Select(static file => PostParser.Parse(file, CancellationToken.None))];
        if (_parsed.FirstOrDefault(static post => post.FrontMatter is null) is { } broken)
            throw new InvalidOperationException($"'{broken.File.RelativePath}' has no readable front matter; measure with posts that compile.");
    }

    [Benchmark(Description = "YamlDotNet events")]
    public int BareYaml() => _files.Sum(static file => BareParsers.ReadFrontMatter(file.Text));

    [Benchmark]
    public int Parse() => _files.Sum(static file => PostParser.Parse(file, CancellationToken.None).BodyStart);

    [Benchmark(Description = "Markdig")]
    public int BareMarkdown() => _files.Sum(static file => BareParsers.RenderBody(file.Text).Length);

    [Benchmark]
    public int Render() => _parsed.Sum(static post => MarkdownRenderer.Render(post, HtmlPolicy.Default, CancellationToken.None).Html.Length);

    [Benchmark(Baseline = true, Description = "YamlDotNet events + Markdig")]
    public int BareBoth() => BareYaml() + BareMarkdown();

    [Benchmark(Description = "Parse + Render")]
    public int Both() =>
        _files.Sum(static file => MarkdownRenderer.Render(PostParser.Parse(file, CancellationToken.None), HtmlPolicy.Default, CancellationToken.None).Html.Length);
}
