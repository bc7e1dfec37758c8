using Markdig;
using NewsContent.Compilation;
using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Bodies;

public class HtmlModeTests
{
    private const string Body = "Text <b onclick=hit()>b</b>.\n\n<!--more-->\n\n<div>\n<script>hit()</script>\n*x*\n</div>\n\n[Link](javascript:hit()) ![I](/a.jpg) https://example.com/\n";

    [Fact]
    public void Raw_IsWhatMarkdigGives()
    {
        var run = Run("Raw", Body);

        Assert.Equal(Markdown.ToHtml(Body, MarkdownPipelines.Default), run.Article.Html.ToString());
        Assert.Empty(run.Printed);
    }

    [Fact]
    public void Escape_ShowsHtmlAsText() => Assert.Equal(
        """
        <p>Text &lt;b onclick=hit()&gt;b&lt;/b&gt;.</p>
        <!--more-->
        <p>&lt;div&gt;
        &lt;script&gt;hit()&lt;/script&gt;
        *x*
        &lt;/div&gt;</p>
        <p>Link <img src="/a.jpg" alt="I" loading="lazy" /> <a href="https://example.com/" rel="noopener nofollow">https://example.com/</a></p>

        """,
        Run("escape", Body).Article.Html.ToString());

    [Fact]
    public void Sanitize_TakesOutWhatActs()
    {
        var run = Run("Sanitize", Body);

        Assert.Equal(
            """
            <p>Text <b>b</b>.</p>
            <!--more-->
            <div>

            *x*
            </div>
            <p>Link <img src="/a.jpg" alt="I" loading="lazy"> <a href="https://example.com/" rel="noopener nofollow">https://example.com/</a></p>

            """,
            run.Article.Html.ToString());
        Assert.Equal(
            [
                "2026-04-21-a.md(14,1): warning NCG3202: The link has the scheme 'javascript:', which is not allowed, so only its text stays; use http, https, mailto, tel or a relative URL",
                "2026-04-21-a.md(5,9): info NCG3201: Removed from the HTML: onclick= (line 5), <script> (line 10); write what readers need in Markdown or with allowed elements, and add the host of a frame to NewsContentFrameHosts",
            ],
            run.Printed.OrderBy(static line => line.Length));
    }

    [Fact]
    public void ManyRemovals_AreCountedByKind()
    {
        var body = string.Concat(Enumerable.Repeat("<p style=\"a\" data-x=\"1\" data-y=\"2\">Text</p>\n", 20));

        Assert.Equal(
            "2026-04-21-a.md(5,4): info NCG3201: Removed from the HTML: style= (20 times, the first in line 5), data-* (40 times, the first in line 5); write what readers need in Markdown or with allowed elements, and add the host of a frame to NewsContentFrameHosts",
            Run("", body).Printed.Single());
    }

    private static GeneratorRun Run(string mode, string body) =>
        GeneratorHarness.Run(new ProjectOptions { Properties = new() { ["NewsContentHtml"] = mode } }, Post.Of("a", body: body.TrimEnd('\n')));
}
