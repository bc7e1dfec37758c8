using NewsContent.Build.Packing;
using NewsContent.Build.Tests.Support;
using NewsContent.Compilation;
using Xunit;

namespace NewsContent.Build.Tests;

/// <summary>A build takes over what has not changed, and gives what a build from nothing gives.</summary>
public class RebuildTests
{
    private const int Posts = 300;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void UnchangedPosts_AreNotCompiledAndNothingIsWritten(bool isCompressed)
    {
        using var archive = new PostArchive(Posts, isCompressed);
        // For two seconds after a change, the stamp of a file is no proof. The first build after that writes the proof into the cache.
        Thread.Sleep(TimeSpan.FromSeconds(2.1));
        Assert.Equal(Posts, archive.Build().Changed);
        var before = archive.Outputs;

        Assert.Equal(0, archive.Build().Changed);
        Assert.Equal(before, archive.Outputs);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void EditedPost_IsCompiledAlone(bool isCompressed) =>
        AssertOnlyOneIsCompiled(isCompressed, static archive => archive.Write(SamplePost.PathOf(120), SamplePost.TextOf(9999)));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void AddedPost_IsCompiledAlone(bool isCompressed) =>
        AssertOnlyOneIsCompiled(isCompressed, static archive => archive.Write("2022/2022-06-15-one-more.md", SamplePost.TextOf(9999)));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void RenamedPost_IsCompiledAlone(bool isCompressed) =>
        AssertOnlyOneIsCompiled(isCompressed, static archive => File.Move(archive.FileOf(SamplePost.PathOf(7)), archive.FileOf("2024/2024-02-29-elsewhere.md")));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void DeletedPost_LeavesTheOthersAsTheyWere(bool isCompressed)
    {
        using var archive = new PostArchive(Posts, isCompressed);
        archive.Build();
        File.Delete(archive.FileOf(SamplePost.PathOf(42)));
        var result = archive.Build();

        Assert.Equal((Posts - 1, 0), (result.Posts, result.Changed));
        archive.CleanBytes().AssertEquals(archive.Bytes);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ManyEditsAtOnce_GiveWhatABuildFromNothingGives(bool isCompressed)
    {
        using var archive = new PostArchive(Posts, isCompressed);
        archive.Build();
        var random = new Random(17);
        for (var round = 0; round < 6; round++)
        {
            ChangeSome(archive, random);
            archive.Build();
            archive.CleanBytes().AssertEquals(archive.Bytes);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void SamePostsInAnotherFolder_GiveTheSameBytes(bool isCompressed)
    {
        using var archive = new PostArchive(Posts, isCompressed);
        archive.Build();
        archive.Write(SamplePost.PathOf(Posts), SamplePost.TextOf(Posts));
        archive.Build();
        using var other = new PostArchive(Posts + 1, isCompressed);
        other.Build();

        other.Bytes.AssertEquals(archive.Bytes);
    }

    [Fact]
    public void LastPostDeleted_LeavesAPackOfNone()
    {
        using var archive = new PostArchive(1);
        archive.Build();
        File.Delete(archive.FileOf(SamplePost.PathOf(0)));

        Assert.Equal(0, archive.Build().Posts);
        archive.CleanBytes().AssertEquals(archive.Bytes);
        Assert.Equal(0, archive.Build().Changed);
    }

    [Fact]
    public void OtherSettings_CompileAnew()
    {
        using var archive = new PostArchive(Posts);
        archive.Build();
        archive.Settings = archive.Settings with { TimeZone = ContentTimeZone.Parse("+08:00")! };

        Assert.Equal(Posts, archive.Build().Changed);
        archive.CleanBytes().AssertEquals(archive.Bytes);
    }

    [Theory]
    [InlineData("Raw", "")]
    [InlineData("Escape", "")]
    [InlineData("Sanitize", "example.com")]
    [InlineData("Sanitize", "None")]
    public void OtherHtmlSettings_CompileAnew(string mode, string hosts)
    {
        using var archive = new PostArchive(Posts);
        archive.Build();
        archive.Settings = archive.Settings with { Html = new(HtmlPolicy.ParseMode(mode)!.Value, HtmlPolicy.ParseHosts(hosts)!) };

        Assert.Equal(Posts, archive.Build().Changed);
        Assert.Equal(0, archive.Build().Changed);
        archive.CleanBytes().AssertEquals(archive.Bytes);
    }

    [Fact]
    public void OtherMarkdown_CompilesAnew()
    {
        using var archive = new PostArchive(Posts);
        archive.Build();
        archive.Settings = archive.Settings with { Html = HtmlPolicy.Default with { Markdown = MarkdownOptions.Parse("+alerts", out _)! } };

        Assert.Equal(Posts, archive.Build().Changed);
        Assert.Equal(0, archive.Build().Changed);
        archive.CleanBytes().AssertEquals(archive.Bytes);
    }

    [Fact]
    public void Highlighting_CompilesAnew()
    {
        using var archive = new PostArchive(Posts);
        archive.Build();
        archive.Settings = archive.Settings with { Html = HtmlPolicy.Default with { HighlightsCode = true } };

        Assert.Equal(Posts, archive.Build().Changed);
        archive.CleanBytes().AssertEquals(archive.Bytes);
    }

    [Fact]
    public void Request_CarriesAllSettings()
    {
        var settings = new PackSettings(ContentTimeZone.Parse("+08:00")!, IncludesDrafts: false, PackCompression.Brotli) { Html = new(HtmlMode.Escape, new(["*.example.com", "example.org"])) { Markdown = MarkdownOptions.Parse("emojis", out _)!, Language = "fr", HighlightsCode = true } };
        using var text = new StringWriter();
        new PackRequest("root", ["bin"], "folder", settings).Write(text);

        Assert.Equal(settings, PackRequest.Read(new StringReader(text.ToString()))?.Settings);
    }

    private static void AssertOnlyOneIsCompiled(bool isCompressed, Action<PostArchive> change)
    {
        using var archive = new PostArchive(Posts, isCompressed);
        archive.Build();
        change(archive);

        Assert.Equal(1, archive.Build().Changed);
        archive.CleanBytes().AssertEquals(archive.Bytes);
        Assert.Equal(0, archive.Build().Changed);
    }

    private static void ChangeSome(PostArchive archive, Random random)
    {
        for (var count = random.Next(1, 6); count > 0; count--)
        {
            var number = random.Next(Posts);
            var file = archive.FileOf(SamplePost.PathOf(number));
            if (random.Next(3) == 0)
                File.Delete(file);
            else if (random.Next(2) == 0 && File.Exists(file))
                File.Move(file, archive.FileOf($"{2020 + number % 5}/moved-{random.Next(1_000_000)}.md"));
            else
                archive.Write(SamplePost.PathOf(number), SamplePost.TextOf(random.Next(10_000)));
        }
    }
}
