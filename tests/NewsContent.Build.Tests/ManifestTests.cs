using NewsContent.Build.Tests.Support;
using NewsContent.Compilation;
using NewsContent.Compilation.Packing;
using Xunit;

namespace NewsContent.Build.Tests;

/// <summary>What the compiler reads of a manifest is what the parser makes of the posts; a damaged one is refused as such.</summary>
public class ManifestTests
{
    private const int Mutations = 5_000;

    [Theory]
    [InlineData("content/news")]
    [InlineData("content/edge")]
    [InlineData("content/invalid")]
    [InlineData("samples/ReviewDesk/content")]
    public void Manifest_SaysWhatTheParserSays(string folder)
    {
        using var archive = Archive(folder);
        archive.Build();

        Assert.NotEmpty(archive.Entries);
        Assert.All(archive.Entries, entry => AssertEntry(entry, File.ReadAllBytes(archive.FileOf(entry.Post.File.RelativePath))));
    }

    // A text may begin in one part of what a reader gives and end in another.
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1_000)]
    public void ManifestInParts_SaysTheSame(int most)
    {
        using var archive = Archive("content/edge");
        archive.Build();
        using var text = new ReaderInParts(new StreamReader(archive.Files.Manifest), most);

        Assert.Equal(archive.Entries.Select(Said), new ManifestReader(text).ReadAll("content/").Select(Said));
    }

    [Fact]
    public void MutatedManifest_IsReadOrRefused()
    {
        using var archive = Archive("content/edge");
        archive.Build();
        var manifest = File.ReadAllText(archive.Files.Manifest);
        var random = new Random(20260421);
        var results = Enumerable.Range(0, Mutations).Select(_ => IsRead(Mutate(manifest, random))).ToArray();

        Assert.InRange(results.Count(static isRead => isRead), Mutations / 20, Mutations * 19 / 20);
    }

    [Theory]
    [InlineData("")]
    [InlineData("NewsContent manifest 3\t00\t0000000000\n")]
    [InlineData("NewsContent manifest 2\t00\t-1\n")]
    [InlineData("NewsContent manifest 2\t00\t1\n")]
    [InlineData("NewsContent manifest 2\t00\t1\n268435457;")]
    [InlineData("NewsContent manifest 2\t00\t1\n2684354560;")]
    [InlineData("NewsContent manifest 2\t00\t1\n4294967297;a")]
    [InlineData("NewsContent manifest 2\t00\t1\n-1;")]
    [InlineData("NewsContent manifest 2\t00\t1\n1;a0;0;268435456;")]
    [InlineData("NewsContent manifest 2\t00\t1\n1;a0;0;3;268435456;268435456;1;0;0;-\n")]
    [InlineData("NewsContent manifest 2\t00\t1\n1;a0;0;0;268435456;")]
    public void DamagedManifest_IsRefused(string manifest) => Assert.False(IsRead(manifest));

    [Fact]
    public void DeepManifest_IsRefused() =>
        Assert.False(IsRead("NewsContent manifest 2\t00\t1\n1;a0;0;0;0;0;0;0;" + string.Concat(Enumerable.Repeat("l0;0;1;", 50_000))));

    // All but the file, whose sources are compared by reference.
    private static object Said(ManifestEntry entry) =>
        (entry.Post.File.FullPath, entry.Post.File.LineStarts, entry.Post with { File = new("", "", "") }, entry.BodyFindings, entry.Anchors, entry.Links);

    private static PostArchive Archive(string folder)
    {
        var archive = new PostArchive();
        var source = Path.Combine(Checkout.Root, folder);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
            File.Copy(file, archive.Write(Path.GetRelativePath(source, file), ""), overwrite: true);

        return archive;
    }

    private static void AssertEntry(ManifestEntry entry, byte[] bytes)
    {
        var file = new PostFile("", entry.Post.File.RelativePath, PostText.Decode(bytes, out var problem));
        if (problem is not null)
        {
            Assert.Equal([problem], entry.Post.Findings);
            return;
        }

        var post = PostParser.Parse(file, default);
        Assert.Equal((post.Name, post.Fence, post.FrontMatter, post.Entries), (entry.Post.Name, entry.Post.Fence, entry.Post.FrontMatter, entry.Post.Entries));
        Assert.Equal(post.Findings, entry.Post.Findings);
        Assert.All(Scalars(post.Entries ?? (Compilation.FrontMatterValue?)post.FrontMatter), scalar => AssertScalar(scalar, file, entry.Post.File));
        var bodyFindings = post.FrontMatter is null ? EquatableArray<Finding>.Empty : MarkdownRenderer.Render(post, HtmlPolicy.Default, default).Findings;
        Assert.Equal(bodyFindings.Select(finding => new PlacedFinding(finding, file.Lines.At(finding.Place.Start), file.Lines.At(finding.Place.End))), entry.BodyFindings);
    }

    private static void AssertScalar(FrontMatterScalar scalar, PostFile file, PostFile read)
    {
        Assert.Equal(file.Lines.At(scalar.Place.Start), read.Lines.At(scalar.Place.Start));
        var (source, rebuilt) = (file.SourceOf(scalar.Text, scalar.Place), read.SourceOf(scalar.Text, scalar.Place));
        // Quotes are not kept when they are all that stands around the text.
        Assert.Equal(source, rebuilt is ['\0', .. var inner, '\0'] ? source[..1] + inner + source[^1..] : rebuilt);
    }

    private static IEnumerable<FrontMatterScalar> Scalars(Compilation.FrontMatterValue? value) => value switch
    {
        FrontMatterList list => list.Items.SelectMany(Scalars),
        FrontMatterMap map => map.Entries.SelectMany(static entry => Scalars(entry.Value)),
        FrontMatterScalar scalar => [scalar],
        _ => [],
    };

    private static string Mutate(string manifest, Random random)
    {
        if (random.Next(8) == 0)
            return manifest[..random.Next(manifest.Length)];

        var characters = manifest.ToCharArray();
        for (var count = random.Next(1, 9); count > 0; count--)
            characters[random.Next(characters.Length)] = ";0123456789-plqm\n\0"[random.Next(18)];

        return new(characters);
    }

    private static bool IsRead(string manifest)
    {
        try
        {
            return new ManifestReader(new StringReader(manifest)).ReadAll("").ToArray() is not null;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
