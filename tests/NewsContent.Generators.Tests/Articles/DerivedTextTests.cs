using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Articles;

public class DerivedTextTests
{
    [Fact]
    public void FootnoteMarks_AreNoText()
    {
        var article = GeneratorHarness.Run(Post.Of("a", body: "First[^1] word.\n\n## Head[^1]\n\n[^1]: Note.")).Article;

        Assert.Equal("First word.", article.Excerpt);
        Assert.Equal("First word.\nHead\nNote.", article.PlainText);
        Assert.Equal("Head", article.Headings[0].Text);
        Assert.Equal(4, article.WordCount);
    }

    [Theory]
    [InlineData("One *two*\nthree.\n\nFour &amp; <b>five</b> &lt;six&gt;&nbsp;&#x4E00;", "One two three.\nFour & five <six>\u00A0一")]
    [InlineData("## Head\n\n- a\n- b\n\n> quote", "Head\na\nb\nquote")]
    [InlineData("A|B\n-|-\n1|2", "A\tB\n1\t2")]
    [InlineData("one\\\ntwo", "one\ntwo")]
    [InlineData("```\nif (a)\n    b();\n```", "if (a)\n    b();")]
    [InlineData("<div>one<div>two</div>three</div>\n\n<!-- not this --><img src=a.jpg alt=nor-this>", "one\ntwo\nthree")]
    [InlineData("", "")]
    public void PlainText_IsTheTextOfTheBody(string body, string expected) => Assert.Equal(expected, Article(body).PlainText);

    [Theory]
    [InlineData("One **two**.\n\nThree.", "<p>One <strong>two</strong>.</p>")]
    [InlineData("## Head\n\n![a](a.jpg)\n\nText with [a link](/b).\n\nMore.", "<p>Text with <a href=\"/b\">a link</a>.</p>")]
    [InlineData("One.\n\n- two\n- <!--more-->three\n\nFour.", "<p>One.</p>\n<ul>\n<li>two</li>\n<li></li></ul>")]
    [InlineData("One<br>two.<!--more--> Three.", "<p>One<br>two.</p>")]
    [InlineData("<div>One & <b>two</b></div>\n<div>Three</div>", "<p>One &amp; two</p>")]
    [InlineData("Text[^1] here.\n\n[^1]: Note", "<p>Text here.</p>")]
    [InlineData("> In a quote.\n\nText.", "<p>In a quote.</p>")]
    [InlineData("![a](a.jpg)", "")]
    [InlineData("", "")]
    public void ExcerptHtml_IsWellFormedHtmlOfTheBeginning(string body, string expected) => Assert.Equal(expected, Article(body).ExcerptHtml.ToString());

    [Theory]
    [InlineData("<div><p>One </i><b>two<!--more--></div>", "<div><p>One <b>two</b></p></div>")]
    [InlineData("<p>One <script>if (a < b) c('</p>');</script>two</p><p>Three</p>", "<p>One <script>if (a < b) c('</p>');</script>two</p>")]
    [InlineData("<style>p { color: red }</style><noscript><img src=/a.png></noscript><p>One</p><!--more--><p>Two</p>", "<style>p { color: red }</style><noscript><img src=/a.png></noscript><p>One</p>")]
    public void ExcerptHtmlOfRawHtml_IsClosedAndKeepsScriptsAndStyles(string body, string expected) =>
        Assert.Equal(expected, Run("NewsContentHtml", "Raw", Post.Of("a", body: body)).Article.ExcerptHtml.ToString());

    [Fact]
    public void ExcerptHtml_IsTheTextOfTheExcerpt()
    {
        var article = Article("The **first** paragraph &amp; no more.\n\nSecond.");

        Assert.Equal(article.Excerpt, article.ExcerptHtml.ToPlainText());
        Assert.Equal(System.Text.Encoding.UTF8.GetByteCount(article.ExcerptHtml.ToString()), article.ExcerptHtml.Length);
    }

    [Theory]
    [InlineData("", "Ferries return to the harbour.", "en")]
    [InlineData("", "", "en")]
    [InlineData("", "渡轮回到了港口，这是三年来的第一次。", "zh-Hans")]
    [InlineData("", "渡輪回到了港口，這是三年來的第一次。", "zh-Hant")]
    [InlineData("", "江山如此多娇", "zh")]
    [InlineData("", "フェリーが港に戻ってきた。", "ja")]
    [InlineData("", "여객선이 항구로 돌아왔다.", "ko")]
    [InlineData("", "Паромы вернулись в гавань.", "ru")]
    [InlineData("", "عادت العبارات إلى الميناء", "ar")]
    [InlineData("", "The word “渡轮” means ferry; the rest of this text is in English.", "en")]
    [InlineData("", "使用 NewsContent.Generators 编译这些文章", "zh-Hans")]
    [InlineData("lang: pt-BR\n", "渡轮", "pt-BR")]
    [InlineData("language: zh-Hant-HK\n", "Text", "zh-Hant-HK")]
    [InlineData("lang: ~\n", "Text", "en")]
    public void Language_IsGivenOrToldByTheScript(string keys, string body, string expected) =>
        Assert.Equal(expected, GeneratorHarness.Run(Post.Of("t", body: body, keys: keys)).Article.Language);

    [Theory]
    [InlineData("fr", "Texte", "fr")]
    [InlineData("fr", "渡轮回到了港口，这是第一次。", "zh-Hans")]
    [InlineData("zh-TW", "江山如此多", "zh-TW")]
    public void LanguageOfTheProject_IsTakenWhereTheScriptTellsNone(string language, string body, string expected) =>
        Assert.Equal(expected, Run("NewsContentLanguage", language, Post.Of("t", body: body)).Article.Language);

    [Theory]
    [InlineData("english")]
    [InlineData("zh_CN")]
    [InlineData("zh-")]
    [InlineData("zh-x")]
    [InlineData("zh-Hans!")]
    public void BadLanguage_IsAnErrorAtTheValue(string tag) => Assert.Equal(
        [$"2026-04-21-t.md(4,7): error NCG2016: 'lang' is not a language tag (BCP 47): '{tag}'. Write it as en, zh-Hans or zh-TW"],
        GeneratorHarness.Run(new ProjectOptions { ExpectErrors = true }, Post.Of("t", keys: $"lang: {tag}\n")).Printed);

    [Fact]
    public void BadLanguageOfTheProject_IsAnError() => Assert.Equal(
        ["error NCG9005: The property NewsContentLanguage is 'zh_CN'; write a language tag such as en, zh-Hans or zh-TW"],
        GeneratorHarness.Run(new ProjectOptions { ExpectErrors = true, Properties = new() { ["NewsContentLanguage"] = "zh_CN" } }, Post.Of("t")).Printed);

    [Fact]
    public void OwnType_HasThemByName()
    {
        const string Code = """
            using NewsContent;

            [ContentCollection("**/*.md")]
            public sealed partial class Note
            {
                public required string Title { get; init; }
                public required System.DateOnly Date { get; init; }
                [Derived] public Html ExcerptHtml { get; init; }
                [Derived] public string PlainText { get; init; } = "";
                [Derived] public string Language { get; init; } = "";
            }

            public static class Use
            {
                public static string It => $"{Notes.All[0].ExcerptHtml}|{Notes.All[0].PlainText}|{Notes.All[0].Language}";
            }
            """;
        var run = GeneratorHarness.Run(new ProjectOptions { Code = Code }, Post.Of("t", body: "*渡轮*回到了港口。\n\n这是第二段。"));

        Assert.Equal("<p><em>渡轮</em>回到了港口。</p>|渡轮回到了港口。\n这是第二段。|zh-Hans", run.Member("Use", "It"));
    }

    [Fact]
    public void OwnKeyLang_MeansWhatTheTypeSays()
    {
        const string Code = """
            [NewsContent.ContentCollection("**/*.md")]
            public sealed partial class Note
            {
                public required string Title { get; init; }
                public required System.DateOnly Date { get; init; }
                public string[] Lang { get; init; } = [];
            }

            public static class Use
            {
                public static string It => string.Join(" ", Notes.All[0].Lang);
            }
            """;
        var run = GeneratorHarness.Run(new ProjectOptions { Code = Code }, Post.Of("t", keys: "lang: [ C#, F# ]\n"));

        Assert.Empty(run.Printed);
        Assert.Equal("C# F#", run.Member("Use", "It"));
    }

    private static Article Article(string body) => GeneratorHarness.Run(Post.Of("a", body: body)).Article;

    private static GeneratorRun Run(string property, string value, params Post[] posts) => GeneratorHarness.Run(new ProjectOptions { Properties = new() { [property] = value } }, posts);
}
