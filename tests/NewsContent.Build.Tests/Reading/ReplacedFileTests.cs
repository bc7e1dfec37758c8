using System.Buffers;
using NewsContent.Build.Tests.Support;
using NewsContent.Packs;
using Xunit;

namespace NewsContent.Build.Tests.Reading;

/// <summary>A pack beside the app whose files are overwritten in place, cut or damaged while it is open.</summary>
public sealed class ReplacedFileTests : IDisposable
{
    private const int Posts = 40;
    private const int First = 5;

    private readonly PostArchive _archive;
    private readonly string _bodies;
    private readonly byte[] _bytes;
    private readonly string[] _texts;

    public ReplacedFileTests()
    {
        _archive = new(Posts);
        var inMemory = _archive.Open();
        _texts = [.. Enumerable.Range(0, Posts).Select(row => inMemory.Row(row).Html.ToString())];
        _bodies = _archive.Files.Bodies;
        _bytes = File.ReadAllBytes(_bodies);
    }

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void File_GivesWhatMemoryGives()
    {
        var (pack, inMemory) = (_archive.OpenFiles(), _archive.Open());
        for (var row = 0; row < Posts; row++)
        {
            var file = pack.Row(row);
            var memory = inMemory.Row(row);
            Assert.Equal(memory.Html.ToString(), file.Html.ToString());
            Assert.Equal((memory.Html.Length, memory.Excerpt, memory.Language), (file.Html.Length, file.Excerpt, file.Language));
            Assert.Equal(memory.Headings, file.Headings);
            Assert.Equal(memory.Links, file.Links);
            Assert.True(file.Html.TryGetUtf8(out var utf8));
            Assert.Equal(memory.Html.ToString(), System.Text.Encoding.UTF8.GetString(utf8.Span));
        }
    }

    [Fact]
    public void SameBytesWrittenInPlace_AreServed()
    {
        var pack = Warmed();
        Overwrite(_bytes);

        Assert.Equal(_texts, Texts(pack));
    }

    [Fact]
    public void FileCutInPlace_IsDamageAndEndsNothing()
    {
        var pack = Warmed();
        Overwrite([]);

        for (var row = 0; row < Posts; row++)
        {
            Assert.Throws<PackException>(() => pack.Row(row).Html.ToString());
            Assert.Throws<PackException>(() => pack.Row(row).Headings);
        }

        Overwrite(_bytes);
        Assert.Equal(_texts, Texts(pack));
    }

    [Fact]
    public void OtherBytesOfTheLength_AreNoArticle()
    {
        var pack = Warmed();
        Overwrite([.. _bytes.AsEnumerable().Reverse()]);

        for (var row = 0; row < Posts; row++)
        {
            var message = Assert.Throws<PackException>(() => pack.Row(row).Html.ToString()).Message;
            Assert.Contains("was replaced while the app runs", message, StringComparison.Ordinal);
            Assert.Contains(_bodies, message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void AnyByteFlipped_IsNeverServed(bool isWarmed)
    {
        var pack = isWarmed ? Warmed() : _archive.OpenFiles();
        var flipped = (byte[])_bytes.Clone();
        for (var place = 100; place < flipped.Length; place += 977)
            flipped[place] ^= 1;

        Overwrite(flipped);
        for (var row = 0; row < Posts; row++)
        {
            try
            {
                Assert.Equal(_texts[row], pack.Row(row).Html.ToString());
            }
            catch (PackException)
            {
            }
        }

        Assert.Throws<PackException>(() => Texts(pack));
    }

    [Fact]
    public void TableWrittenInPlace_ChangesNothingThatIsOpen()
    {
        var pack = _archive.OpenFiles();
        var ids = Enumerable.Range(0, Posts).Select(row => pack.Row(row).Slug).ToArray();
        File.WriteAllBytes(_archive.Files.Table, []);

        Assert.Equal(ids, Enumerable.Range(0, Posts).Select(row => pack.Row(row).Slug));
        Assert.Equal(_texts, Texts(pack));
    }

    [Fact]
    public void FlippedByteOfAResource_IsDamage()
    {
        var image = new PackImage(_archive.Bytes.Table, _archive.Bytes.Bodies);
        image.Stored(0)[5] ^= 1;
        var pack = ContentPack.Open(image.Table, image.Bodies, image.ManifestId);

        Assert.Throws<PackException>(() => pack.Row(0).Html.ToString());
        Assert.Throws<PackException>(() => pack.Row(0).Headings);
        Assert.Equal(_texts[Posts - 1], pack.Row(Posts - 1).Html.ToString());
    }

    private static string[] Texts(ContentPack pack) => [.. Enumerable.Range(0, Posts).Select(row => pack.Row(row).Html.ToString())];

    // What was read once is not trusted for ever.
    private ContentPack Warmed()
    {
        var pack = _archive.OpenFiles();
        foreach (var row in Enumerable.Range(0, First))
            pack.Row(row).Html.WriteTo(new ArrayBufferWriter<byte>());

        return pack;
    }

    // As cp does: the file stays the same one.
    private void Overwrite(byte[] bytes)
    {
        using var file = new FileStream(_bodies, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
        file.SetLength(0);
        file.Write(bytes);
    }
}
