using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Diagnostics;

/// <summary>Where in a value the findings of texts and keys point, in all the ways that values are written.</summary>
public class TextRuleTests
{
    [Theory]
    [InlineData("author: ' Ada'", "(4,9): info NCG2101: 'author' begins or ends with white space; remove it")]
    [InlineData("author: \"Ada\\t\"", "(4,9): info NCG2101: 'author' begins or ends with white space; remove it")]
    [InlineData("tags: [ Ada, 'Bob ' ]", "(4,14): info NCG2101: 'tags' begins or ends with white space; remove it")]
    [InlineData("author: Ada &amp; Bob", "(4,13): info NCG2102: 'author' holds the HTML character reference '&amp;', which is shown as it is; write the character itself")]
    [InlineData("author: Ada&#x20;Bob", "(4,12): info NCG2102: 'author' holds the HTML character reference '&#x20;', which is shown as it is; write the character itself")]
    [InlineData("author: A\uFFFDa", "(4,10): warning NCG2103: 'author' holds U+FFFD, which stands where text was lost; put the lost text back")]
    [InlineData("author: Ada\u200BBob", "(4,12): info NCG2104: 'author' holds U+200B, which readers cannot see; remove it")]
    [InlineData("author: Ada\u00A0Bob", "(4,12): info NCG2104: 'author' holds U+00A0, which readers cannot see; remove it")]
    [InlineData("author: \"Ada\\u200BBob\"", "(4,9): info NCG2104: 'author' holds U+200B, which readers cannot see; remove it")]
    [InlineData("author: Ada\u202EBob", "(4,12): warning NCG2105: 'author' holds U+202E, which can make text read as something else (CVE-2021-42574); remove it")]
    [InlineData("from: https://example.com/渡", "(4,27): info NCG2106: 'from' holds '渡', which a URL writes as '%E6%B8%A1' (RFC 3986 §2.1); the URL is kept as written")]
    [InlineData("from: https://example.com/𠮷", "(4,27): info NCG2106: 'from' holds '𠮷', which a URL writes as '%F0%A0%AE%B7' (RFC 3986 §2.1); the URL is kept as written")]
    [InlineData("from: https://example.com/a|b", "(4,28): info NCG2106: 'from' holds '|', which a URL writes as '%7C' (RFC 3986 §2.1); the URL is kept as written")]
    public void Finding_PointsAtTheCharacter(string line, string expected) =>
        Assert.Equal(["2026-04-21-a.md" + expected], GeneratorHarness.Run(Post.Of("a", keys: line + "\n")).Printed);

    [Theory]
    [InlineData("---\ntitle：港口\ndate: 2026-04-21\n---\n", "(2,6)", "'：' is a full-width colon; write ': ', an ASCII colon and a space")]
    [InlineData("---\ntitle: T\ndate: 2026-04-21\nauthor：Ada\n---\n", "(4,7)", "'：' is a full-width colon; write ': ', an ASCII colon and a space")]
    [InlineData("---\ntitle:T\ndate: 2026-04-21\n---\n", "(2,6)", "a space must follow the ':' after a key")]
    [InlineData("---\ntitle: T\nfrom: a: b\n---\n", "(3,8)", "': ' inside a value begins another key; put the value in quotes")]
    public void MistypedColon_IsWhereTheFaultIs(string text, string place, string reason) =>
        Assert.Equal([$"2026-04-21-a.md{place}: error NCG1004: The front matter is not valid YAML: {reason}"], GeneratorHarness.Run(new ProjectOptions { ExpectErrors = true }, new Post("2026-04-21-a.md", text)).Printed);

    [Theory]
    [InlineData("author: Ada & Bob")]
    [InlineData("author: AT&T; and others")]
    [InlineData("author: 港口　渡轮")]
    [InlineData("from: https://example.com/%E6%B8%A1?a=[b]&c=d#e")]
    public void OrdinaryText_HasNoFinding(string line) => Assert.Empty(GeneratorHarness.Run(Post.Of("a", keys: line + "\n")).Printed);

    [Theory]
    [InlineData("https://example.com")]
    [InlineData("https://example.com/a/b?c=d#e")]
    [InlineData("https://a-1.example.com/%zz")]
    [InlineData("HTTPS://EXAMPLE.COM/")]
    [InlineData("http://192.0.2.1/")]
    [InlineData("http://192.0.2.1.2/")]
    [InlineData("http://user@example.com:8080/")]
    [InlineData("http://xn--fiqs8s.example/")]
    [InlineData("http://a--b.example/")]
    [InlineData("http://a..b/")]
    [InlineData("http://a-.b/")]
    [InlineData("http://-a.b/")]
    [InlineData("http://a_b.example/")]
    [InlineData("http://example.com:99999/")]
    [InlineData("http://example.com:x/")]
    [InlineData("http:///a")]
    [InlineData("http:/a")]
    [InlineData("https://")]
    [InlineData("ftp://example.com/a")]
    [InlineData("example.com/a")]
    public void Url_IsTakenWhenUriTakesIt(string url)
    {
        var isTaken = Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https");
        var run = GeneratorHarness.Run(new ProjectOptions { ExpectErrors = !isTaken }, Post.Of("a", keys: $"from: '{url}'\n"));

        Assert.Equal(isTaken ? [] : ["NCG2004"], run.Ids);
    }

    [Fact]
    public void SeveralKindsInOneText_AreReportedInOrderOfSeverityAndPlace()
    {
        var run = GeneratorHarness.Run(Post.Of("a", keys: "author: ' A\u200Bd\uFFFDa\u202E'\n"));

        Assert.Equal(["NCG2103", "NCG2105", "NCG2101", "NCG2104"], run.Ids);
    }

    [Fact]
    public void Place_CountsUtf16UnitsAndSurvivesCrlf()
    {
        var run = GeneratorHarness.Run(new Post("2026-04-21-a.md", "---\r\ntitle: 𠮷&amp;\r\ndate: 2026-04-21\r\n---\r\n"));

        Assert.StartsWith("2026-04-21-a.md(2,10): info NCG2102", Assert.Single(run.Printed), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tgas", "; did you mean 'tags'?")]
    [InlineData("tag", "; did you mean 'tags'?")]
    [InlineData("Auther", "; did you mean 'author'?")]
    [InlineData("categorys", "; did you mean 'categories'?")]
    [InlineData("publish", "; did you mean 'published'?")]
    public void UnknownKey_NamesTheNearestKnownOne(string key, string advice) => Assert.Equal(
        [$"2026-04-21-a.md(4,1): warning NCG2005: '{key}' is not a key of Article{advice}"],
        GeneratorHarness.Run(Post.Of("a", keys: key + ": true\n")).Printed);

    [Theory]
    [InlineData("Author: Ada")]
    [InlineData("AUTHOR: Ada")]
    [InlineData("au-thor: Ada")]
    public void KeyOfOtherCase_IsKnown(string line) => Assert.Empty(GeneratorHarness.Run(Post.Of("a", keys: line + "\n")).Printed);
}
