using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Bodies;

/// <summary>
/// A line end between Chinese or Japanese characters is no blank: neither in what a browser shows nor in what is derived from it.
/// </summary>
public class LineEndTests
{
    [Theory]
    [InlineData("这个段落很长，\n在一行里写不完。最好\n写成三行。And English\nlines, 한국어는\n띄어쓰기.", "这个段落很长，在一行里写不完。最好写成三行。And English lines, 한국어는 띄어쓰기.")]
    [InlineData("東京で\nカタカナ。\nﾊﾝｶｸ\n「引用」\n𠮷野家", "東京でカタカナ。ﾊﾝｶｸ「引用」𠮷野家")]
    [InlineData("**中文**\n*中文*\n[中文](/a)\n`代码`\n中文", "中文中文中文代码中文")]
    [InlineData("他说：\n“你好”，\n——然后……\n走了", "他说：“你好”，——然后……走了")]
    [InlineData("中文\nEnglish\n中文 1\n2 中文", "中文 English 中文 1 2 中文")]
    [InlineData("한국\n漢字\n한국", "한국 漢字 한국")]
    [InlineData("“quoted”\n“words” …\nand", "“quoted” “words” … and")]
    [InlineData("中 文\n 空 格 \n后", "中 文空 格后")]
    [InlineData("<b>中文</b>\n<i>中文</i>\n中文", "中文中文中文")]
    [InlineData("中文<br>\n中文  \n中文\\\n中文", "中文\n中文\n中文\n中文")]
    [InlineData("中文\r\n中文", "中文中文")]
    public void LineEnd_IsABlankOnlyWhereItsWriterMeansOne(string body, string text)
    {
        var article = GeneratorHarness.Run(Post.Of("a", body: body)).Article;

        Assert.Equal(text, article.PlainText);
        Assert.Equal(text.Replace('\n', ' '), article.Excerpt);
    }

    [Fact]
    public void LinesAreJoined_InTheHtmlAndInAllThatIsReadOffIt()
    {
        var article = GeneratorHarness.Run(
            Post.Of("a",
                body: "标题\n两行\n====\n\n段落\n[链\n接](/a) ![图\n片](/b.png)\n完\n\n- 列\n  表\n\n> 引\n> 文\n\n```\n代\n码\n```\n\nEnglish\nlines")).Article;

        Assert.Equal("标题两行", Assert.Single(article.Headings).Text);
        Assert.Equal("链接", Assert.Single(article.Links).Text);
        Assert.Equal("图片", Assert.Single(article.Images).Alt);
        Assert.Equal("段落链接完", article.Excerpt);
        var html = article.Html.ToString();
        Assert.Contains(">标题两行</h1>\n<p>段落<a href=\"/a\">链接</a> <img", html, StringComparison.Ordinal);
        Assert.Contains("<li>列表</li>", html, StringComparison.Ordinal);
        Assert.Contains("<p>引文</p>", html, StringComparison.Ordinal);
        Assert.Contains("代\n码", html, StringComparison.Ordinal);
        Assert.Contains("<p>English\nlines</p>", html, StringComparison.Ordinal);
        Assert.Contains("代\n码", article.PlainText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("中文\n<b>粗</b>\n继续 <B\nclass=\"x\">粗</B>\n<a href=\"/a\"><i>继</i></a>", "Sanitize", "<p>中文<b>粗</b>继续 <B\nclass=\"x\">粗</B><a href=\"/a\"><i>继</i></a></p>\n")]
    [InlineData("中文\n<img src=\"/a.png\" alt=\"\">\n继续<br>\n继续", "Raw", "<p>中文\n<img src=\"/a.png\" alt=\"\">\n继续<br>\n继续</p>\n")]
    [InlineData("中文\n<b>粗</b>\n继续", "Escape", "<p>中文\n&lt;b&gt;粗&lt;/b&gt;\n继续</p>\n")]
    public void TagsThatFormatText_DoNotPartLines(string body, string html, string expected) => Assert.Equal(
        expected,
        GeneratorHarness.Run(new ProjectOptions { Properties = { ["NewsContentHtml"] = html } }, Post.Of("a", body: body)).Article.Html.ToString());

    [Fact]
    public void HtmlOfThePost_IsJoinedInTheTextAlone()
    {
        var article = GeneratorHarness.Run(Post.Of("a", body: "<div>\n<p>第一段\n还是第一段</p>\n<p>第二段</p>\n</div>")).Article;

        Assert.Equal("第一段还是第一段\n第二段", article.PlainText);
        Assert.Equal("第一段还是第一段", article.Excerpt);
        Assert.Contains("<p>第一段\n还是第一段</p>", article.Html.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void BeforeTheMark_BlocksKeepABlankBetweenThem() =>
        Assert.Equal("第一段 第二段还是", GeneratorHarness.Run(Post.Of("a", body: "第一段\n\n第二段\n还是\n\n<!--more-->\n\n后面")).Article.Excerpt);

    [Fact]
    public void HardLineBreaks_StayWhereTheyAreChosen() =>
        Assert.Contains("中文<br />\n中文",
            GeneratorHarness.Run(new ProjectOptions { Properties = new() { ["NewsContentMarkdown"] = "+hardlinebreak" } },
                Post.Of("a", body: "中文\n中文")).Article.Html.ToString(), StringComparison.Ordinal);
}
