using System.Diagnostics;
using NewsContent.Build.Listing;
using NewsContent.Build.Packing;
using NewsContent.Build.Tests.Support;
using NewsContent.Compilation;
using Xunit;

namespace NewsContent.Build.Tests;

/// <summary>Which files of a content folder are posts, files beside posts, or neither.</summary>
public class ListingTests
{
    private const string Post = "---\ntitle: T\ndate: 2026-04-21\n---\nText.\n";

    [Fact]
    public void Extension_CountsInAnyCase()
    {
        using var archive = Archive("a.MD", "b.Markdown", "c.md", "d.HTM", "e.JSON", "f.Yml");

        Assert.Equal(["a.MD", "b.Markdown", "c.md", "d.HTM", "e.JSON", "f.Yml"], ListingOf.Folder(archive).Posts);
    }

    [Fact]
    public void NamesThatAreNoContent_AreLeftOut()
    {
        using var archive = Archive(
            ".obsidian/note.md", ".hidden.md", ".git/image.png", "_layouts/post.html", "_index.md", "_data/picture.png",
            "a/node_modules/x/doc.md",
            "_posts/one.md", "archived/2020/_posts/two.md", "a/_POSTS/three.md", "a/picture.png", "binder/four.md", "a.bin/five.md");

        var (posts, files, findings) = ListingOf.Folder(archive);
        Assert.Equal(["_posts/one.md", "a.bin/five.md", "a/_POSTS/three.md", "archived/2020/_posts/two.md", "binder/four.md"], posts);
        Assert.Equal(["a/picture.png"], files);
        Assert.Empty(findings);
    }

    [Fact]
    public void Readme_IsAPostOnlyWithFrontMatter()
    {
        using var archive = Archive("a/README.md", "b/readme.md", "c/Readme.markdown", "d/readme-first.md");
        archive.Write("a/README.md", "# About\n---\n");
        archive.Write("c/Readme.markdown", "");
        archive.Write("d/readme-first.md", "# About\n");

        Assert.Equal(["b/readme.md", "d/readme-first.md"], ListingOf.Folder(archive).Posts);
    }

    [Theory]
    [InlineData("---\ntitle: T\n---\n<p>", true)]
    [InlineData("\uFEFF--- \t\r\ntitle: T\r\n---\r\n", true)]
    [InlineData("+++\ntitle = 'T'\n+++\n", true)]
    [InlineData("<!DOCTYPE html>\n", false)]
    [InlineData("{% include head.html %}\n", false)]
    [InlineData("----\n", false)]
    [InlineData("", false)]
    public void Html_IsAPostOnlyWithFrontMatter(string text, bool isPost)
    {
        using var archive = new PostArchive();
        archive.Write("a/page.html", text);

        var (posts, files, _) = ListingOf.Folder(archive);
        Assert.Equal(isPost ? ["a/page.html"] : [], posts);
        Assert.Equal(isPost ? [] : ["a/page.html"], files);
    }

    [Fact]
    public void BuildOutput_IsLeftOutAndReportedWhereItHasPosts()
    {
        using var archive = Archive("a/bin/one.md", "b/obj/deep/er/two.md", "c/bin/tool.png", "d/Obj/readme.md", "e/three.md");
        archive.Write("d/Obj/readme.md", "# No post\n");

        var (posts, files, findings) = ListingOf.Folder(archive);
        Assert.Equal(["e/three.md"], posts);
        Assert.Empty(files);
        Assert.Equal(["NCG9012 a/bin", "NCG9012 b/obj"], findings);
        archive.Write(IgnoreFile.Name, "!/a/bin/\nobj\n");
        (posts, _, findings) = ListingOf.Folder(archive);
        Assert.Equal(["a/bin/one.md", "e/three.md"], posts);
        Assert.Empty(findings);
    }

    [Fact]
    public void OtherTextFormats_AreOneWarningPerFolder()
    {
        using var archive = Archive("a/b.mdx", "a/a.rst", "a/c.ADOC", "b/x.org", "b/c/y.textile", "b/c/z.txt", "d/left-out.mdx");
        archive.Choices = new("d/*.mdx", FollowsLinks: false);

        var (posts, files, findings) = ListingOf.Folder(archive);
        Assert.Empty(posts);
        Assert.Equal(["b/c/z.txt"], files);
        Assert.Equal(["NCG9013 a/a.rst", "NCG9013 b/c/y.textile", "NCG9013 b/x.org"], findings);
    }

    [Theory]
    [InlineData("drafts|*.draft.md")]
    [InlineData(" drafts/ ;\n /**/*.draft.md ")]
    [InlineData("content/drafts/**|content/**/*.draft.md")]
    [InlineData(@"content\DRAFTS\**;**\*.Draft.?d")]
    [InlineData("*|!keep|!/keep/[a-c]*.md|[!a-z]*")]
    public void Exclude_LeavesOutPostsAndFiles(string exclude)
    {
        using var archive = Archive("keep/a.md", "keep/b.draft.md", "drafts/c.md", "drafts/picture.png");
        archive.Choices = new(exclude, FollowsLinks: false);

        var (posts, files, _) = ListingOf.Folder(archive);
        Assert.Equal(exclude[0] == '*' ? ["keep/a.md", "keep/b.draft.md"] : ["keep/a.md"], posts);
        Assert.Empty(files);
        Assert.Equal(posts.Length, archive.Build().Posts);
    }

    [Fact]
    public void IgnoreFile_IsReadInEveryFolderAsGitDoes()
    {
        using var archive = Archive("a.md", "b.md", "#c.md", "notes/d.md", "notes/keep.md", "notes/sub/e.md", "deep/notes/f.md",
            "deep/g.md", "deep/sub/g.md", "_index.md", "C #.md");
        archive.Write(IgnoreFile.Name, "\uFEFF# comment\r\n\r\nb.md  \r\nC \\#.md\n\\#c.md\n/notes/*\n!keep.md\n!_index.md\n");
        archive.Write("deep/.newscontentignore", "/g.md\nnotes/\n");

        Assert.Equal(["_index.md", "a.md", "deep/sub/g.md", "notes/keep.md"], ListingOf.Folder(archive).Posts);
    }

    [Theory]
    [InlineData("ok\n[a", "The pattern '[a' of .newscontentignore cannot be read; close the bracket, or write [[] for the character itself", 2)]
    [InlineData("a/../b",
        "The pattern 'a/../b' of .newscontentignore cannot be read; remove '..': a pattern has only names of files and folders", 1)]
    [InlineData("**.md", "The pattern '**.md' of .newscontentignore cannot be read; write '**' between slashes, as in **/*.md", 1)]
    [InlineData("*.{md,txt}",
        "The pattern '*.{md,txt}' of .newscontentignore cannot be read; write a separate pattern for each name in braces, or [{] for a brace", 1)]
    [InlineData("a//b", "The pattern 'a//b' of .newscontentignore cannot be read; write one '/' between two names", 1)]
    [InlineData("[z-a]", "The pattern '[z-a]' of .newscontentignore cannot be read; write the range as [a-z]", 1)]
    [InlineData("a\\", "The pattern 'a\\' of .newscontentignore cannot be read; write a character after the last '\\'", 1)]
    [InlineData("a.md\n*.draft.md # later",
        "The pattern '*.draft.md # later' of .newscontentignore cannot be read; give the comment a line of its own, or write \\# for the character itself", 2)]
    [InlineData("!",
        "The pattern '!' of .newscontentignore cannot be read; write the name of a file or folder, such as drafts or *.draft.md", 1)]
    public async Task PatternThatCannotBeRead_IsAnErrorAtItsLine(string text, string message, int line)
    {
        using var archive = Archive("sub/a.md");
        archive.Write("sub/.newscontentignore", text);
        using var packer = new PackerRun(archive);

        var finding = FindingText.Read((await packer.Answer()).Split('\t')[1..]);
        Assert.Equal((archive.FileOf("sub/.newscontentignore"), line), (finding.Path, finding.Line));
        Assert.Equal(message,
            string.Format(System.Globalization.CultureInfo.InvariantCulture, finding.Finding.Rule.Format,
                finding.Finding.Arguments.ToArray<object>()));
        Assert.False(File.Exists(archive.Files.Table));
    }

    [Fact]
    public void IgnoreFileThatIsALink_IsNotRead()
    {
        using var archive = Archive("a.md");
        File.CreateSymbolicLink(archive.FileOf(IgnoreFile.Name), "/etc/passwd");

        Assert.Equal("NCG9009", Assert.Throws<ListingException>(() => ListingOf.Folder(archive)).Finding.Finding.Rule.Id);
    }

    [Theory]
    [InlineData("*a*a*a*a*a*a*a*a*a*a*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false)]
    [InlineData("**/a/**/a/**/a/**/a/**/a/**/a/**/a/**/b",
        "a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a", false)]
    [InlineData("a/**", "a", false)]
    [InlineData("a/**", "a/b/c", true)]
    [InlineData("a/**/b", "a/b", true)]
    [InlineData("a/**/b", "a/x/y/b", true)]
    [InlineData("a/**/b/*.md", "a/x/b/b/c.md", true)]
    [InlineData("/b", "a/b", false)]
    [InlineData("a/b", "x/a/b", false)]
    [InlineData("?", "𠮷", true)]
    [InlineData("[𠮷野]", "𠮷", true)]
    [InlineData("ÄÖ*", "äöü", true)]
    [InlineData("caf\u00E9?.md", "cafe\u03011.md", true)]
    [InlineData("cafe\u0301*", "caf\u00E9.md", true)]
    [InlineData("[]-]", "-", true)]
    [InlineData("a\\*b", "a*b", true)]
    [InlineData("a\\*b", "axb", false)]
    public void Pattern_MatchesAsGitsDo(string pattern, string path, bool matches) =>
        Assert.Equal(matches, ContentGlob.Parse(pattern, out _)!.Matches(path, isFolder: false));

    [Fact]
    public async Task FolderThatCannotBeRead_IsAnErrorThatNamesIt()
    {
        if (!OperatingSystem.IsLinux())
            return;

        using var archive = Archive("a.md");
        archive.Build();
        // No user, not even root, can read a path of more than 4,096 bytes.
        Shell(archive.Content, "n=$(printf 'x%.0s' $(seq 200)); for i in $(seq 21); do mkdir $n && cd $n; done 2> /dev/null");
        try
        {
            using var packer = new PackerRun(archive);
            var finding = FindingText.Read((await packer.Answer()).Split('\t')[1..]);
            Assert.Equal("NCG9010", finding.Finding.Rule.Id);
            Assert.StartsWith(archive.FileOf("xxx"), finding.Path, StringComparison.Ordinal);
            Assert.Throws<ListingException>(() => ListingOf.Folder(archive));
            archive.Choices = new("xxx*", FollowsLinks: false);
            Assert.Equal(["a.md"], ListingOf.Folder(archive).Posts);
        }
        finally
        {
            Shell(archive.Content, "rm -rf xxx*");
        }
    }

    private static void Shell(string folder, string command) =>
        Process.Start(new ProcessStartInfo("/bin/sh", ["-c", command]) { WorkingDirectory = folder })!.WaitForExit();

    private static PostArchive Archive(params string[] files)
    {
        var archive = new PostArchive();
        foreach (var file in files)
            archive.Write(file, Post);

        return archive;
    }
}
