using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Bodies;

/// <summary>
/// Text of a body that readers would not see as its writer meant it is reported where it stands, with what to write instead.
/// </summary>
public class LostTextTests
{
    private const string Reads = "add the extension '+cjk-friendly-emphasis' to NewsContentMarkdown";

    [Theory]
    [InlineData("这是**“引文”**吗？**重点：**正文。", "(5,3)", "**", Reads)]
    [InlineData("**重点：**正文", "(5,1)", "**", Reads)]
    [InlineData("**重点:**正文 **再:**说", "(5,1)", "**", Reads)]
    [InlineData("他说*「走」*了", "(5,3)", "*", Reads)]
    [InlineData("这~~（旧）~~新", "(5,2)", "~~", Reads)]
    [InlineData("- 甲\n- 乙**《书》**丙", "(6,4)", "**", Reads)]
    [InlineData("| a |\n|---|\n| 这**“b”**吧 |", "(7,4)", "**", Reads)]
    [InlineData("한국어**(괄호)**는", "(5,4)", "**", Reads)]
    [InlineData("这__“引文”__吗", "(5,2)", "__", "write '**' in place of '__', and " + Reads)]
    public void EmphasisThatDoesNotClose_IsAWarningAtItsFirstMarks(string body, string place, string marks, string fix) => Assert.Equal(
        [$"2026-04-21-a.md{place}: warning NCG3103: '{marks}' is shown as text, because in CommonMark emphasis does not close beside CJK punctuation; {fix}"], Printed(body));

    [Theory]
    [InlineData("这是**引文**吗？“**重点**”：*正文*。")]
    [InlineData("售价 5*（a+b）*2，价格*，见下。*注：说明")]
    [InlineData("文件 a_（b）_c，\\*\\*“a”**吧，五星 ***** 好评：**，再来")]
    [InlineData("`**“引文”**吗`\n\n    **“引文”**吗\n\n```\n这**“引文”**吗\n```")]
    [InlineData("<p>这**“引文”**吗</p>\n\n<!-- 这**“引文”**吗 -->")]
    public void OtherMarks_AreNoWarning(string body) => Assert.Empty(Printed(body));

    [Fact]
    public void EmphasisThatTheExtensionReads_IsNoWarningWithIt()
    {
        var options = new ProjectOptions { Properties = { ["NewsContentMarkdown"] = "+cjk-friendly-emphasis" } };

        Assert.Empty(GeneratorHarness.Run(options, Post.Of("a", body: "这是**“引文”**吗？**重点：**正文。")).Printed);
        Assert.Equal(
            ["2026-04-21-a.md(5,2): warning NCG3103: '__' is shown as text, because in CommonMark emphasis does not close beside CJK punctuation; write '**' in place of '__'"],
            GeneratorHarness.Run(options, Post.Of("a", body: "这__“引文”__吗")).Printed);
    }

    [Theory]
    [InlineData("![Map](the map.png)", "(5,1)", "an image", "![Map](<the map.png>)")]
    [InlineData("See ![a](x (1).png \"T\").", "(5,5)", "an image", "![a](<x (1).png> \"T\")")]
    [InlineData("![a](a.png =100x200)", "(5,1)", "an image", "<img src=\"a.png\" alt=\"a\" width=\"…\">")]
    [InlineData("[![o](i j.png)](https://example.com/)", "(5,2)", "an image", "![o](<i j.png>)")]
    [InlineData("见[附件](第一 附件.pdf)。", "(5,2)", "a link", "[附件](<第一 附件.pdf>)")]
    [InlineData("[**a**](/my page/#b)", "(5,1)", "a link", "[**a**](</my page/#b>)")]
    public void BlankInAPath_IsAWarningAtTheLink(string body, string place, string what, string fix)
    {
        var found = fix.Replace("(<", "(", StringComparison.Ordinal).Replace("> ", " ", StringComparison.Ordinal)
            .Replace(">)", ")", StringComparison.Ordinal);
        found = found[0] == '<' ? body : found;

        Assert.Equal(
            [$"2026-04-21-a.md{place}: warning NCG3104: '{found}' is shown as text, because a blank ends the path of {what}; write {fix}"],
            Printed(body));
    }

    [Theory]
    [InlineData("![a][map]\n\n[map]: the map.png", "[map]: <the map.png>")]
    [InlineData("![Map]\n\n  [map]: the map.png 'T'", "[map]: <the map.png> 'T'")]
    [InlineData("[a][图]\n\n[图]: 第一 附件.pdf \"T\"", "[图]: <第一 附件.pdf> \"T\"")]
    public void BlankInTheDefinitionOfALink_IsAWarningAtIt(string body, string fix)
    {
        var found = fix.Replace("<", "", StringComparison.Ordinal).Replace(">", "", StringComparison.Ordinal);
        var column = body[body.LastIndexOf('\n')..].IndexOf('[', StringComparison.Ordinal);

        Assert.Equal(
            [$"2026-04-21-a.md(7,{column}): warning NCG3104: '{found}' is shown as text, because a blank ends the path of a definition; write {fix}"],
            Printed(body));
    }

    [Theory]
    [InlineData("As said [1].\n\n[1]: see page three\n[2]: the map.png\n")]
    [InlineData("Is [1] here?\n\n[1]: Smith 2010, https://example.com/a.pdf")]
    [InlineData("[a]\n\n`[a]: b c.png`\n\n    [a]: b c.png\n\nx [a]: b c.png")]
    public void OtherTextAfterABracket_IsNoWarning(string body) => Assert.Empty(Printed(body));

    [Theory]
    [InlineData("[1](see page three) and [2](第一、 第二) and f(a b.png) and \\[x](a b.png)")]
    [InlineData("`![a](b c.png)` <code>![a](b c.png)</code>\n\n    ![a](b c.png)\n\n<p>![a](b c.png)</p>")]
    [InlineData("[a](https://example.com/ \"a title\") [b](<https://example.com/a b>) [c](https://example.com/?a=%20b 'c d')")]
    public void OtherParentheses_AreNoWarning(string body) => Assert.Empty(Printed(body));

    [Theory]
    [InlineData("[2]: 人民日报（三月五日）",
        "the line defines a link that no link uses; write '\\[2]: 人民日报（三月五日）' to show the line as text, or add a link that uses the definition")]
    [InlineData("[注]: 说明文字",
        "the line defines a link that no link uses; write '\\[注]: 说明文字' to show the line as text, or add a link that uses the definition")]
    [InlineData("[^n]: A note.", "no text refers to this footnote; write '[^n]' where the footnote belongs")]
    [InlineData("[A]: /x",
        "'[A]' is defined above already, and the first definition counts; give this definition another name, or write '\\[A]: /x' to show the line as text")]
    public void DefinitionThatNothingUses_IsAWarningAtIt(string line, string reason) => Assert.Equal(
        [$"2026-04-21-a.md(8,1): warning NCG3105: '{line}' is not shown: {reason}"],
        Printed("Text [a] [^1].\n\n[a]: https://example.com/\n" + line + "\n\n[^1]: Note."));

    [Theory]
    [InlineData(
        "Text [a], [b][c], ![d] [^1].\n\n[a]: https://example.com/\n[c]: https://example.com/\n[d]: https://example.com/d.png\n[^1]: Note.")]
    [InlineData("Text.\n\n[//]: # (a comment)\n[comment]: <> (another)\n\n[note]: this is shown\n\n```\n[a]: b\n```")]
    public void DefinitionThatIsUsedOrAComment_IsNoWarning(string body) => Assert.Empty(Printed(body));

    [Theory]
    [InlineData("## Title {#custom-id}", "(5,10)", "{#custom-id}", "write the element as HTML, such as <h2 id=\"custom-id\">Title</h2>")]
    [InlineData("## 标题 {: #zh }", "(5,7)", "{: #zh }", "write the element as HTML, such as <h2 id=\"zh\">标题</h2>")]
    [InlineData("Title {#a .b c=\"d\"}\n---", "(5,7)", "{#a .b c=\"d\"}",
        "write the element as HTML, such as <h2 id=\"a\" c=\"d\" class=\"b\">Title</h2>")]
    [InlineData("Text.\n{: .note}", "(6,1)", "{: .note}", "write the element as HTML, such as <p class=\"note\">…</p>")]
    [InlineData("[a](https://example.com/){:target=\"_blank\"}", "(5,26)", "{:target=\"_blank\"}", "write the element as HTML, such as <a target=\"_blank\">…</a>")]
    [InlineData("![a](https://example.com/a.png){width=50%}", "(5,32)", "{width=50%}", "write the element as HTML, such as <img width=\"50%\" src=\"…\">")]
    [InlineData("- Item\n- Text {.lead}\n- Item", "(6,8)", "{.lead}", "write the element as HTML, such as <span class=\"lead\">…</span>")]
    [InlineData("* Contents\n{:toc}", "(6,1)", "{:toc}", "remove the braces: Article.TableOfContents has the headings")]
    public void AttributesInBraces_AreAWarningAtTheBrace(string body, string place, string found, string fix) => Assert.Equal(
        [$"2026-04-21-a.md{place}: warning NCG3106: '{found}' is shown as text, because no extension of NewsContentMarkdown reads attributes in braces; {fix}"], Printed(body));

    [Theory]
    [InlineData("A set {a, b}, {.5}, {x}, {#1 of 2} and {: }, \\{: .a}, {.a} or {.5}")]
    [InlineData("`{: .note}` <code>{: .note}</code>\n\n```js\nconst a = {: .b}\n```\n\n<p>{: .note}</p>")]
    public void OtherBraces_AreNoWarning(string body) => Assert.Empty(Printed(body));

    [Theory]
    [InlineData("{% include note.html %} {%- include b -%}", "(5,1)", "{% include note.html %}", " (2 such tags in this post)",
        "write what the tag stands for as Markdown or HTML")]
    [InlineData("[a]({% post_url 2026-01-01-a %})", "(5,5)", "{% post_url 2026-01-01-a %}", "",
        "write the path of the post's file, such as 2021-04-21-slug.md")]
    [InlineData("{% highlight cs %}\nvar a;\n{% endhighlight %}", "(5,1)", "{% highlight cs %}", " (2 such tags in this post)",
        "write fenced code")]
    [InlineData("![a]({{ '/a.png' | relative_url }})", "(5,6)", "{{ '/a.png' | relative_url }}", "", "write the value of the tag")]
    [InlineData("<p>In {{ site.title }}</p>", "(5,7)", "{{ site.title }}", "", "write the value of the tag")]
    [InlineData("<a href=\"{{ site.url }}/a\">a</a>", "(5,10)", "{{ site.url }}", "", "write the value of the tag")]
    [InlineData("{{< youtube abc >}}", "(5,1)", "{{< youtube abc >}}", "", "write an <iframe>, whose host NewsContentFrameHosts allows")]
    [InlineData("{{% notice %}}a{{% /notice %}}", "(5,1)", "{{% notice %}}", " (2 such tags in this post)",
        "write what the tag stands for as Markdown or HTML")]
    [InlineData("[caption id=\"a\"]A[/caption]", "(5,1)", "[caption id=\"a\"]", "", "write what the tag stands for as Markdown or HTML")]
    [InlineData("[embed]https://example.com/[/embed]", "(5,1)", "[embed]", "", "write what the tag stands for as Markdown or HTML")]
    [InlineData("[youtube id=abc_1 width=640]", "(5,1)", "[youtube id=abc_1 width=640]", "",
        "write an <iframe>, whose host NewsContentFrameHosts allows")]
    [InlineData("[vimeo https://vimeo.com/1]", "(5,1)", "[vimeo https://vimeo.com/1]", "",
        "write an <iframe>, whose host NewsContentFrameHosts allows")]
    [InlineData("{::comment}\na\n{:/comment}", "(5,1)", "{::comment}", "", "write <!-- … -->")]
    [InlineData("a {::nomarkdown}b{:/} c", "(5,3)", "{::nomarkdown}", "", "remove the tag, as braces have no meaning here")]
    public void TemplateTag_IsOneWarningPerNameAtTheFirst(string body, string place, string found, string count, string fix) =>
        Assert.Equal(
        [$"2026-04-21-a.md{place}: warning NCG3107: '{found}' is shown as text{count}, because template tags and shortcodes are not run; {fix}"],
        Printed(body).Where(static line => !line.Contains("NCG33", StringComparison.Ordinal)));

    [Theory]
    [InlineData("`{{ a }}` and ``{% b %}``\n\n```liquid\n{% include a %}\n```\n\n    {{ c }}")]
    [InlineData("<pre>\n{{ a }}\n\n{% b %}\n</pre>\n\nText <code>{{ c }}</code> <kbd>{% d %}</kbd>\n\n<!-- {{ e }} [caption id=\"a\"] -->")]
    [InlineData("\\{{ a }} ${{ secrets.A }} $x^{{2}}$ {{ open and {} and { { a } } 100 {%")]
    [InlineData("[see x=1 and y=2] [sum a=b] [i == j] [is https://example.com/ down] `{::a}` {: :} \\{::comment}")]
    [InlineData("[video] news, [gallery](https://example.com/) [a b=\"c\"](https://example.com/)")]
    [InlineData("<div title='{{ \"b\": [c d=\"e\"] }}'>a</div>")]
    public void OtherBracesAndBrackets_AreNoWarning(string body) => Assert.Empty(Printed(body));

    private static IEnumerable<string> Printed(string body) => GeneratorHarness.Run(Post.Of("a", body: body)).Printed;
}
