using NewsContent.Compilation;
using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Links;

/// <summary>Images and files beside posts.</summary>
public class LocalFileTests
{
    private static readonly ContentFile[] s_files = [new("2026/harbour map.png", 640, 480), new("2026/票价.pdf", 0, 0), new("shared/logo.svg", 0, 0), new("2026/talk.mp3", 0, 0)];

    [Theory]
    [InlineData("![Map](<harbour map.png>)", "<img src=\"/2026/harbour%20map.png\" width=\"640\" height=\"480\" alt=\"Map\"")]
    [InlineData("<img src='harbour map.png' alt=''>", "<img src='/2026/harbour%20map.png' width=\"640\" height=\"480\" alt=''")]
    [InlineData("<img alt=\"\" src=\"/2026/harbour%20map.png\">", "src=\"/2026/harbour%20map.png\" width=\"640\" height=\"480\"")]
    [InlineData("<img src=\"harbour%20map.png\" width=\"9\" alt=\"x\">", "<img src=\"/2026/harbour%20map.png\" width=\"9\" alt=\"x\"")]
    [InlineData("![Logo](../shared/logo.svg#dark)", "<img src=\"/shared/logo.svg#dark\" alt=\"Logo\"")]
    [InlineData("[fares](票价.pdf)", "<a href=\"/2026/%E7%A5%A8%E4%BB%B7.pdf\">")]
    public void File_IsFoundAndImagesGetTheirSize(string body, string expected)
    {
        var run = Run(false, "文字。\n\n" + body);

        Assert.Empty(run.Printed);
        Assert.Contains(expected, run.Article.Html.ToString(), StringComparison.Ordinal);
        Assert.All(run.Article.Images, image => Assert.Contains($"\"{image.Source}\"", run.Article.Html.ToString().Replace('\'', '"'), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<img src=\"harbour map.png\" width=\"1\" alt=\"\" srcset=\"harbour%20map.png 1x, ../shared/logo.svg 2x\">", "srcset=\"/2026/harbour%20map.png 1x, /shared/logo.svg 2x\"")]
    [InlineData("<img srcset='harbour%20map.png 640w, https://example.com/a.png 2x' alt='' width=1 src='harbour map.png'>", "/2026/harbour%20map.png 640w, https://example.com/a.png 2x")]
    [InlineData("<img srcset=票价.pdf, alt='' src=https://example.com/a.png>", "<img srcset=\"/2026/%E7%A5%A8%E4%BB%B7.pdf")]
    [InlineData("<picture><source srcset=\"../shared/logo.svg, harbour%20map.png?a=1&amp;b=2 2x\"><img src=https://example.com/a.png alt=\"\"></picture>", "<source srcset=\"/shared/logo.svg, /2026/harbour%20map.png?a=1&amp;b=2 2x\">")]
    [InlineData("<video poster=\"harbour map.png\" src=\"talk.mp3#t=10\" controls></video>", "<video poster=\"/2026/harbour%20map.png\" src=\"/2026/talk.mp3#t=10\" controls")]
    [InlineData("<blockquote cite=\"票价.pdf#2\"><p>Q</p></blockquote><p><q cite=\"The timetable\">q</q></p>",
        "<blockquote cite=\"/2026/%E7%A5%A8%E4%BB%B7.pdf#2\"><p>Q</p></blockquote><p><q cite=\"The timetable\">")]
    [InlineData("<img src=\"/2026/harbour%20map.png\" width=1 alt=\"\" srcset=\"https://example.com/a,b.png 1x,harbour%20map.png 2x\">",
        "srcset=\"https://example.com/a,b.png 1x,/2026/harbour%20map.png 2x\"")]
    [InlineData("<audio src=\"talk.mp3\"></audio>", "<audio src=\"/2026/talk.mp3\"")]
    [InlineData("<audio controls><source src=\"/2026/talk.mp3\"><source src=\"talk.mp3\"></audio>", "<source src=\"/2026/talk.mp3\"><source src=\"/2026/talk.mp3\">")]
    public void FileOfOtherMedia_IsFound(string body, string expected)
    {
        foreach (var mode in new[] { "Sanitize", "Raw" })
        {
            var run = GeneratorHarness.Run(new ProjectOptions { Properties = { ["NewsContentHtml"] = mode }, Files = s_files }, new Post("2026/2026-01-03-a.md", $"---\ntitle: A\ndate: 2026-01-03\n---\n文字。\n\n{body}\n"));

            Assert.Empty(run.Printed);
            Assert.Contains(expected, run.Article.Html.ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("<img src=\"harbour map.png\" alt=\"\" srcset=\"harbour%20map.png 1x,\n harbor%20map.png 2x\">", "(6,2): warning NCG3305: 'harbor%20map.png' leads to no file below the content folder; did you mean 'harbour map.png'?")]
    [InlineData("<video poster=\"Harbour map.png\"></video>", "(5,16): warning NCG3304: 'Harbour map.png' is found only if case does not matter; write 'harbour map.png'")]
    [InlineData("<video><source src=\"talk.mp4\"></video>", "(5,21): warning NCG3305: 'talk.mp4' leads to no file below the content folder; did you mean 'talk.mp3'?")]
    [InlineData("<audio src=\"talk.ogg\"></audio>", "(5,13): warning NCG3305: 'talk.ogg' leads to no file below the content folder; did you mean 'talk.mp3'?")]
    [InlineData("<video src=\"https://example.com/a.mp4\"><track src=\"talk.vtt\"></video>", "(5,52): warning NCG3305: 'talk.vtt' leads to no file below the content folder; did you mean 'talk.mp3'?")]
    public void MissingFileOfOtherMedia_IsReportedAtItsPlace(string body, string expected) =>
        Assert.Equal(["2026/2026-01-03-a.md" + expected], Run(false, body).Printed);

    [Theory]
    [InlineData("![Map](harbor-map.png)", "(5,8): warning NCG3305: 'harbor-map.png' leads to no file below the content folder; did you mean 'harbour map.png'?")]
    [InlineData("![Map](<Harbour map.png>)", "(5,8): warning NCG3304: 'Harbour map.png' is found only if case does not matter; write 'harbour map.png'")]
    [InlineData("![](https://example.com/x.png)", "(5,1): warning NCG3307: The image 'https://example.com/x.png' has no alternative text; say what it shows")]
    [InlineData("<img src=\"harbour map.png\">", "(5,11): warning NCG3307: The image 'harbour map.png' has no alternative text; say what it shows")]
    public void WrongImage_IsReportedAtItsPlace(string body, string expected) =>
        Assert.Equal(["2026/2026-01-03-a.md" + expected], Run(false, body).Printed);

    private static GeneratorRun Run(bool expectErrors, string body) =>
        GeneratorHarness.Run(new ProjectOptions { ExpectErrors = expectErrors, Files = s_files }, new Post("2026/2026-01-03-a.md", $"---\ntitle: A\ndate: 2026-01-03\n---\n{body}\n"));
}
