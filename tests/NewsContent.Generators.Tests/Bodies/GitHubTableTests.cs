using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Bodies;

/// <summary>
/// Without a setting tables are those of GitHub Flavored Markdown 0.29, section 4.10; each case is one that it describes.
/// </summary>
public class GitHubTableTests
{
    [Theory]
    [InlineData("| foo | bar |\n| --- | --- |\n| baz | bim |", "<th>foo <th>bar <td>baz <td>bim")]
    [InlineData("| abc | defghi |\n:-: | -----------:\nbar | baz",
        "<th style=\"text-align: center;\">abc <th style=\"text-align: right;\">defghi <td style=\"text-align: center;\">bar <td style=\"text-align: right;\">baz")]
    [InlineData("| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |",
        "<th>f|oo <td>b <code>|</code> az <td>b <strong>|</strong> im")]
    [InlineData("| Name | Code |\n|---|---|\n| D | `x \\| y` |", "<th>Name <th>Code <td>D <td><code>x | y</code>")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |\nA line right below", "<th>a <th>b <td>1 <td>2 <td>A line right below <td>")]
    [InlineData("| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |", "<th>abc <th>def <td>bar <td> <td>bar <td>baz")]
    [InlineData("a | b\n---|---\none`|x`\ntwo|y", "<th>a <th>b <td>one` <td>x` <td>two <td>y")]
    [InlineData("| abc | def |\n| --- | --- |", "<th>abc <th>def")]
    [InlineData("| 名字 | 值 |\n|:--|--|\n| 北京 | **“一”** |",
        "<th style=\"text-align: left;\">名字 <th>值 <td style=\"text-align: left;\">北京 <td><strong>“一”</strong>")]
    public void Table_HasTheCellsOfGitHub(string body, string cells)
    {
        var html = Html(body);

        Assert.Equal(cells,
            string.Join(' ',
                html.Split('\n')
                .Where(static line => line.StartsWith("<t", StringComparison.Ordinal) && line.Contains("</t", StringComparison.Ordinal))
            .Select(static line => line.Replace("</td>", "", StringComparison.Ordinal).Replace("</th>", "", StringComparison.Ordinal))));
        Assert.DoesNotContain("<p>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("| abc | def |\n| --- |\n| bar |", "<p>| abc | def |\n| --- |\n| bar |</p>")]
    [InlineData("a | b\n\n---|---", "<p>a | b</p>\n<p>---|---</p>")]
    public void HeaderAndDelimiterRowThatDoNotMatch_AreNoTable(string body, string expected) => Assert.Equal(expected, Html(body));

    [Theory]
    [InlineData("| abc | def |\n| --- | --- |\n| bar | baz |\n> bar", "</table>\n<blockquote>\n<p>bar</p>\n</blockquote>")]
    [InlineData("| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar",
        "<tr>\n<td>bar</td>\n<td></td>\n</tr>\n</tbody>\n</table>\n<p>bar</p>")]
    [InlineData("Text above\n| a | b |\n|---|---|\n| 1 | 2 |", "<p>Text above</p>\n<table>")]
    public void Table_EndsAtABlankLineOrAnotherBlock(string body, string expected) =>
        Assert.Contains(expected, Html(body), StringComparison.Ordinal);

    [Fact]
    public void LinkInACell_IsReportedAtItsPlace()
    {
        var run = GeneratorHarness.Run(Post.Of("a", body: "| a | b |\n|---|---|\n| `x \\| y` | [z](missing.png) |"));

        Assert.Contains("(7,18)", Assert.Single(run.Printed), StringComparison.Ordinal);
    }

    private static string Html(string body) => GeneratorHarness.Run(Post.Of("a", body: body)).Article.Html.ToString().Trim();
}
