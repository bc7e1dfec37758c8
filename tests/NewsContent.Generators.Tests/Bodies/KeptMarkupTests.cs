using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Bodies;

public class KeptMarkupTests
{
    [Theory]
    [InlineData("<figure><img src=\"/a.jpg\" alt=\"A\" loading=\"eager\"><figcaption>A ferry</figcaption></figure>")]
    [InlineData("<p><picture><source srcset=\"/a.webp 1x, https://example.com/a,b.webp 2x\" type=\"image/webp\"><img src=\"/a.jpg\" loading=\"lazy\"></picture></p>")]
    [InlineData("<div><video controls poster=\"/a.jpg\" width=\"640\"><source src=\"/a.mp4\" type=\"video/mp4\"><track src=\"/a.vtt\" kind=\"captions\"></video></div>")]
    [InlineData("<div><audio controls src='https://example.com/a.mp3'></audio></div>")]
    [InlineData("<table border=1><caption>Fares</caption><thead><tr><th scope=\"col\">A</th></tr></thead><tbody><tr><td colspan=\"2\">1</td></tr></tbody></table>")]
    [InlineData("<div class=\"note\" id=\"n1\" lang=\"zh\" dir=\"ltr\"><p>Text &amp; text &nbsp; &copy; 1 < 2</p></div>")]
    [InlineData("<blockquote cite=\"https://example.com/\"><p>Text<br/>text</p></blockquote>")]
    [InlineData("<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby><del>a</del><ins>b</ins><time datetime=\"2026-04-21\">21 April</time></p>")]
    [InlineData("<details open><summary>More</summary><p>Text</p></details>")]
    [InlineData("<p><a name=\"top\"></a><a href=\"#top\">Up</a> <a href=\"mailto:a@example.com\">Mail</a> <a href=\"tel:+100\">Call</a> <a href=\"/b.html?a=1&b=2\">Next</a></p>")]
    [InlineData("<p><img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==\" loading=\"lazy\"></p>")]
    [InlineData("<p><a href=\"https://example.com/\" rel=\"noopener nofollow ugc\" target=\"_blank\">Text</a></p>")]
    public void NewsMarkup_StaysAsItIs(string html)
    {
        var run = GeneratorHarness.Run(Post.Of("a", body: html));

        Assert.Equal(html + "\n", run.Article.Html.ToString());
        Assert.Empty(run.Printed);
    }

    [Theory]
    [InlineData("| A | B |\n|:-:|--:|\n| 1 | 2 |", "<th style=\"text-align: center;\">A</th>")]
    [InlineData("- [x] Done", "<input disabled=\"disabled\" type=\"checkbox\" checked=\"checked\" />")]
    [InlineData("Text[^1]\n\n[^1]: Note", "<a id=\"fnref:1\" href=\"#fn:1\" class=\"footnote-ref\"><sup>1</sup></a>")]
    [InlineData("## 标题", "<h2 id=\"标题\">标题</h2>")]
    [InlineData("```csharp\nvar a = 1 < 2;\n```", "<pre><code class=\"language-csharp\">var a = 1 &lt; 2;\n</code></pre>")]
    [InlineData("![A](/a.jpg)", "<p><img src=\"/a.jpg\" alt=\"A\" loading=\"lazy\" /></p>")]
    [InlineData("[A](/b)", "<p><a href=\"/b\">A</a></p>")]
    [InlineData("[A](https://example.com/?a=1&b=2)", "<p><a href=\"https://example.com/?a=1&amp;b=2\" rel=\"noopener nofollow\">A</a></p>")]
    [InlineData("[A](//example.com/)", "<p><a href=\"//example.com/\" rel=\"noopener nofollow\">A</a></p>")]
    [InlineData("https://example.com/", "<p><a href=\"https://example.com/\" rel=\"noopener nofollow\">https://example.com/</a></p>")]
    public void Markdown_NeedsNoCleaning(string body, string expected)
    {
        var run = GeneratorHarness.Run(Post.Of("a", body: body));

        Assert.Contains(expected, run.Article.Html.ToString(), StringComparison.Ordinal);
        Assert.Empty(run.Printed);
    }

    [Theory]
    [InlineData("<p>One<p>Two", "<p>One</p><p>Two\n</p>")]
    [InlineData("<div><b>One</div></b></div></div>", "<div><b>One</b></div>\n")]
    [InlineData("<P ALIGN=left>One</P >", "<p align=\"left\">One</p>\n")]
    [InlineData("<a href=https://example.com/ rel='opener me'>A</a>", "<p><a href=\"https://example.com/\" rel=\"noopener nofollow\">A</a></p>\n")]
    [InlineData("<a href=\"https://example.com/?a=1&amp;b\" rel=noreferrer>A</a>", "<p><a href=\"https://example.com/?a=1&amp;b\" rel=\"noopener nofollow noreferrer\">A</a></p>\n")]
    [InlineData("<a href='a\"b'>A</a><img srcset='a\"b'>", "<p><a>A</a><img loading=\"lazy\"></p>\n")]
    [InlineData("<a href=R&D/b.html style=a>A</a>", "<p><a href=\"R&amp;D/b.html\">A</a></p>\n")]
    [InlineData("<iframe src=\"//www.youtube.com/embed/1\" loading=\"lazy\"></iframe>", "<iframe src=\"https://www.youtube.com/embed/1\" loading=\"lazy\"></iframe>\n")]
    [InlineData("<pre style=a>\n\n a</pre>", "<pre>\n\n a</pre>\n")]
    public void BrokenMarkup_IsPutRight(string html, string expected) =>
        Assert.Equal(expected, GeneratorHarness.Run(Post.Of("a", body: html)).Article.Html.ToString());

    [Theory]
    [InlineData("<img data-src=\"/a.jpg\" src=\"data:image/gif;base64,R0lGOD==\" alt=\"A\">", "src=\"/a.jpg\"")]
    [InlineData("<img data-lazy-src='/a.jpg'>", "src=\"/a.jpg\"")]
    [InlineData("<noscript><img src='/a.jpg'></noscript>", "src=\"/a.jpg\"")]
    public void LazyImage_ShowsItsImage(string html, string expected) =>
        Assert.Contains(expected, GeneratorHarness.Run(Post.Of("a", body: html)).Article.Html.ToString(), StringComparison.Ordinal);

    [Fact]
    public void MarkOfTheExcerpt_Stays()
    {
        var article = GeneratorHarness.Run(Post.Of("a", body: "One.\n\nTwo.\n\n<!--more-->\n\n<p style=\"x\">Three.</p>")).Article;

        Assert.Equal("One. Two.", article.Excerpt);
        Assert.Contains("<!--more-->", article.Html.ToString(), StringComparison.Ordinal);
    }
}
