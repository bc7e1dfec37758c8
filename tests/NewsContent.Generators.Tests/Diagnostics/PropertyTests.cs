using System.Text.RegularExpressions;
using NewsContent.Generators.Tests.Support;
using Xunit;

namespace NewsContent.Generators.Tests.Diagnostics;

/// <summary>A wrong value of any property is an error in both storages, and is never replaced by another value.</summary>
public partial class PropertyTests
{
    private const string Flag = "write true or false";
    private const string Count = "write a whole number above 0";
    private const string Members = "write a whole number from 1 to 65000";
    private const string Bytes = "write a whole number of bytes such as 4194304";
    private const string Folder = "write the path of one folder, without line ends";
    private const string Zone = "write an offset such as +08:00 or a zone such as Asia/Shanghai";
    private const string Namespace = "write a C# namespace such as MyApp.Content";
    private const string Language = "write a language tag such as en, zh-Hans or zh-TW";
    private const string Hosts = "write hosts such as www.youtube.com|*.example.com, or None";
    private const string Pattern =
        "write a path of Jekyll's placeholders such as /:year/:month/:day/:title/, or pretty, date, ordinal, weekdate or none";
    private const string Html = "write Sanitize, Raw or Escape";
    private const string PackAs = "write Auto, Resource or File";

    private static readonly Post s_post = Post.Of("a");

    public static TheoryData<string, string, string> Wrong => new()
    {
        { "NewsContentNamespace", "My News", Namespace },
        { "NewsContentNamespace", "My.class", Namespace },
        { "NewsContentNamespace", "My..News", Namespace },
        { "NewsContentNamespace", "My.News;Other", Namespace },
        { "NewsContentNamespace", "My#News", Namespace },
        { "NewsContentTimeZone", "Beijing", Zone },
        { "NewsContentTimeZone", "+15:00", Zone },
        { "NewsContentTimeZone", "Asia", Zone },
        { "NewsContentTimeZone", "/etc/localtime", Zone },
        { "NewsContentTimeZone", "../zoneinfo/Asia/Shanghai", Zone },
        { "NewsContentTimeZone", "zone.tab", Zone },
        { "NewsContentTimeZone", "Asia/Shanghai;UTC", Zone },
        { "NewsContentTimeZone", "Asia/Shanghai#China", Zone },
        { "NewsContentDrafts", "flase", Flag },
        { "NewsContentDrafts", "true;false", Flag },
        { "NewsContentHighlight", "yes", Flag },
        { "NewsContentHighlight", "true#", Flag },
        { "NewsContentJsonSchemas", "1", Flag },
        { "NewsContentJsonSchemas", "false\ntrue", Flag },
        { "NewsContentMaxDiagnostics", "0", Count },
        { "NewsContentMaxDiagnostics", "5;6", Count },
        { "NewsContentMaxPostLength", "1 MB", Count },
        { "NewsContentMaxFrontMatterLength", "-1", Count },
        { "NewsContentMaxDataLength", "99999999999", Count },
        { "NewsContentMaxDataLength", "5 # characters", Count },
        { "NewsContentPackBeyond", "x", Bytes },
        { "NewsContentPackBeyond", "4 MB", Bytes },
        { "NewsContentPackBeyond", "99999999999999999999", Bytes },
        { "NewsContentPackAsFileBeyond", "-1", Bytes },
        { "NewsContentPackAsFileBeyond", "16777216;1", Bytes },
        { "NewsContentHtml", "raw;sanitize", Html },
        { "NewsContentHtml", "Raw # trusted", Html },
        { "NewsContentHtml", "Raw\nSanitize", Html },
        { "NewsContentHtml", "Raw\u2028Sanitize", Html },
        { "NewsContentStorage", "Zip", "write Auto, Source or Pack" },
        { "NewsContentStorage", "1", "write Auto, Source or Pack" },
        { "NewsContentCompression", "Gzip", "write Auto, None or Brotli" },
        { "NewsContentPackAs", "Files", PackAs },
        { "NewsContentPackAs", "Resource;File", PackAs },
        { "NewsContentHandles", "Zip", "write Auto, Properties, Ids or None" },
        { "NewsContentHandles", "2", "write Auto, Properties, Ids or None" },
        { "NewsContentHandles", "Ids;None", "write Auto, Properties, Ids or None" },
        { "NewsContentTerms", "Ids", "write Members or Names" },
        { "NewsContentTerms", "0", "write Members or Names" },
        { "NewsContentMaxMembers", "0", Members },
        { "NewsContentMaxMembers", "65001", Members },
        { "NewsContentMaxMembers", "5,000", Members },
        { "NewsContentLanguage", "English", Language },
        { "NewsContentLanguage", "en;fr", Language },
        { "NewsContentFrameHosts", "https://example.com", Hosts },
        { "NewsContentFrameHosts", "example.com#a", Hosts },
        { "NewsContentMarkdown", "+footnote", "there is no extension 'footnote'; did you mean 'footnotes'?" },
        { "NewsContentMarkdown", "alerts;footnote", "there is no extension 'footnote'; did you mean 'footnotes'?" },
        { "NewsContentPermalink", ":title", Pattern },
        { "NewsContentPermalink", "/:yeer/:title/", "':yeer' is no placeholder; did you mean ':year'?" },
        { "NewsContentRoot", "posts\nmore", Folder },
        { "NewsContentAssets", "wwwroot\nnews", Folder },
        { "NewsContentExclude", "drafts|[a", "close the bracket, or write [[] for the character itself" },
        { "NewsContentExclude", "a;../b", "remove '..': a pattern has only names of files and folders" },
        { "NewsContentExclude", "**.draft.md", "write '**' between slashes, as in **/*.md" },
        { "NewsContentFollowLinks", "yes", Flag },
        { "NewsContentJsonSchemaFolder", "schemas\nmore", Folder },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    [Proves("NCG9005")]
    public void WrongValue_IsAnErrorThatSaysWhatToWrite(string property, string value, string fix)
    {
        var run = GeneratorHarness.Run(new ProjectOptions { Properties = { [property] = value }, ExpectErrors = true }, s_post);

        var printed = value.Replace("\n", @"\u000A", StringComparison.Ordinal).Replace("\u2028", @"\u2028", StringComparison.Ordinal);
        Assert.StartsWith($"error NCG9005: The property {property} is '{printed}'; {fix}", Assert.Single(run.Printed),
            StringComparison.Ordinal);
        Assert.Empty(run.Sources);
    }

    [Fact]
    public void EveryPropertyOfTheDocs_HasAWrongValueHere() => Assert.Equal(
        DocumentedProperty().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs/msbuild.md")))
            .Select(static match => match.Groups[1].Value).Order(StringComparer.Ordinal),
        Wrong.Select(static row => row.Data.Item1).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("NewsContentHtml", "\n    Raw\n  ", "<b onclick=\"a()\">x</b>")]
    [InlineData("NewsContentHtml", "raw", "<b onclick=\"a()\">x</b>")]
    [InlineData("NewsContentHtml", "", "<b>x</b>")]
    [InlineData("NewsContentMarkdown", "pipetables;\n  footnotes", "<b>x</b>")]
    public void WhiteSpaceAroundAValue_DoesNotMatter(string property, string value, string html)
    {
        var options = new ProjectOptions { Properties = { [property] = value } };

        Assert.Contains(html, GeneratorHarness.Run(options, Post.Of("a", body: "<b onclick=\"a()\">x</b>")).Article.Html.ToString(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Asia/Shanghai", 8)]
    [InlineData("Asia/Calcutta", 5.5)]
    [InlineData("China Standard Time", 8)]
    [InlineData("UTC-11", -11)]
    [InlineData("-03:00", -3)]
    public void TimeZone_IsFoundByEitherName(string zone, double hours)
    {
        var options = new ProjectOptions { Properties = { ["NewsContentTimeZone"] = zone } };

        Assert.Equal(TimeSpan.FromHours(hours), GeneratorHarness.Run(options, Post.Of("a")).Article.Date.Offset);
    }

    [GeneratedRegex(@"^\| `(NewsContent\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex DocumentedProperty();
}
