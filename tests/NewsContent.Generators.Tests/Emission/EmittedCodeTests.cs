using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Emission;

public class EmittedCodeTests
{
    private static readonly GeneratorRun s_run = GeneratorHarness.Run(
        new Post("2026/2026-04-21-第一篇 Post.md", """
            ---
            layout: post
            title: "第一篇 & first"
            date: 2026-04-21T20:11:31.500+08:00
            author: 陈默
            from: https://newscontent.example/1?q=中
            tags: [ 编译器, class ]
            categories: [ 公告 ]
            comments: true
            ---
            # 标题

            One [link](https://example.com/).
            """),
        Post.Of("second", "2025-02-03"));

    [Theory]
    [InlineData("Articles")]
    [InlineData("Articles.2026")]
    [InlineData("Articles.2026.Html")]
    [InlineData("Articles.Members")]
    [InlineData("Tags")]
    public void GeneratedFile_ReadsAsAPersonWouldWriteIt(string file) => Snapshot.Matches(s_run.Sources[file == "Tags" ? "Tags.g.cs" : $"NewsContent.{file}.g.cs"], file);
}
