using System.Buffers.Binary;
using NewsContent.Build.Tests.Support;
using NewsContent.Packs;
using Xunit;

namespace NewsContent.Build.Tests.Reading;

/// <summary>A pack that is not the one the code was compiled for is refused with a reason.</summary>
public class OpeningTests
{
    private const int VersionPlace = 4;
    private const int RowCountPlace = 8;
    private const int BlockCountPlace = 12;
    private const int RowsStartPlace = 16;
    private const int BlocksStartPlace = 24;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void WrittenPack_HasTheChecksumsOfItsDescription(bool isCompressed)
    {
        var image = Image(isCompressed);

        Assert.Equal(PackImage.Crc32C(image.Table.AsSpan(0, 80)), image.HeaderChecksum);
        Assert.Equal(image.Id, image.IdOfContent);
        Assert.InRange(image.BlockCount, 2, 5);
        Assert.All(Enumerable.Range(0, image.BlockCount), block => Assert.Equal(PackImage.Crc32C(image.Stored(block)), image.ChecksumOf(block)));
    }

    [Fact]
    public void OtherManifestId_NamesBoth()
    {
        var image = Image();

        Assert.Equal(
            $"The packed archive is of another build: its front matter is {image.ManifestId}, and the code was compiled for 00112233. Build the project anew.",
            Assert.Throws<PackException>(() => ContentPack.Open(image.Table, image.Bodies, "00112233")).Message);
    }

    [Fact]
    public void OtherVersion_NamesBoth()
    {
        var image = Image();
        BinaryPrimitives.WriteUInt16LittleEndian(image.Table.AsSpan(VersionPlace), 2);
        image.Mend();

        Assert.Equal(
            "The packed archive is of format 2, and this library reads format 1. Build with the package version that the app runs with.",
            Refused(image.Table, image.Bodies, image.ManifestId));
    }

    [Fact]
    public void TableCutAnywhere_IsRefused()
    {
        var image = Image();
        for (var length = 0; length < image.Table.Length; length++)
            Assert.Contains("Build the project anew.", Refused(image.Table.AsMemory(0, length), image.Bodies, image.ManifestId), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-1)]
    public void BodiesOfAnotherLength_AreRefused(int length)
    {
        var image = Image();
        var bodies = length <= 0 ? image.Bodies[..(image.Bodies.Length + length - 1)] : [.. image.Bodies, 0];

        Assert.Equal("The bodies of the packed archive are cut short or of another build. Build the project anew.", Refused(image.Table, bodies, image.ManifestId));
    }

    [Fact]
    public void AnyByteOfTheHeaderFlipped_IsRefused()
    {
        var image = Image();
        for (var place = 0; place < 84; place++)
        {
            image.Table[place] ^= 1;
            Refused(image.Table, image.Bodies, image.ManifestId);
            image.Table[place] ^= 1;
        }
    }

    [Theory]
    [InlineData(RowCountPlace, -1, 4)]
    [InlineData(RowCountPlace, int.MaxValue, 4)]
    [InlineData(BlockCountPlace, -1, 4)]
    [InlineData(BlockCountPlace, int.MaxValue, 4)]
    [InlineData(RowsStartPlace, 0, 8)]
    [InlineData(RowsStartPlace, -1, 8)]
    [InlineData(RowsStartPlace, int.MaxValue, 8)]
    [InlineData(RowsStartPlace, long.MaxValue, 8)]
    [InlineData(RowsStartPlace, long.MinValue, 8)]
    [InlineData(BlocksStartPlace, 0, 8)]
    [InlineData(BlocksStartPlace, 1L << 32 | 88, 8)]
    [InlineData(BlocksStartPlace, long.MaxValue, 8)]
    [InlineData(BlocksStartPlace, long.MaxValue - 30, 8)]
    public void HeaderThatLeadsBeyondTheTable_IsRefused(int place, long value, int length)
    {
        var image = Image();
        BitConverter.GetBytes(value).AsSpan(0, length).CopyTo(image.Table.AsSpan(place));
        image.Mend();

        Assert.Contains("damaged", Refused(image.Table, image.Bodies, image.ManifestId), StringComparison.Ordinal);
    }

    [Fact]
    public void DamagedBlock_IsRefusedAndTheOthersAreRead()
    {
        var image = Image(isCompressed: true);
        image.Stored(0)[5] ^= 1;
        var pack = ContentPack.Open(image.Table, image.Bodies, image.ManifestId);

        Assert.Throws<PackException>(() => pack.Row(0).Html.ToString());
        Assert.Throws<PackException>(() => pack.Row(0).Headings);
        Assert.NotEmpty(pack.Row(pack.RowCount - 1).Html.ToString());
        Assert.NotEmpty(pack.Row(0).Path);
    }

    [Fact]
    public void DamagedLengthOfABlock_TakesNoMemory()
    {
        var image = Image(isCompressed: true);
        image.SetLength(block: 0, 500_000_000);
        image.Mend();
        var pack = ContentPack.Open(image.Table, image.Bodies, image.ManifestId);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Throws<PackException>(() => pack.Row(0).Html.ToString());
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Fact]
    public void BlockOfNoBytes_IsRefused()
    {
        var image = Image(isCompressed: true);
        image.SetStoredLength(block: 0, 0);
        image.Mend();
        var pack = ContentPack.Open(image.Table, image.Bodies, image.ManifestId);

        Assert.Throws<PackException>(() => pack.Row(0).Html.ToString());
    }

    [Fact]
    public void BlockOfVeryLikeText_IsRead()
    {
        using var archive = new PostArchive(0, isCompressed: true);
        archive.Write("a.md", "---\ntitle: A\n---\n" + new string('x', 100_000));
        var image = Image(archive);

        Assert.InRange(image.Stored(0).Length, 1, 1000);
        Assert.Equal(100_008, ContentPack.Open(image.Table, image.Bodies, image.ManifestId).Row(0).Html.Length);
    }

    [Fact]
    public void AssemblyWithoutAPack_IsNamed() => Assert.Equal(
        "The assembly NewsContent has no resource 'NewsContent.table'. Build the project anew.",
        Assert.Throws<PackException>(static () => ContentPack.Open(typeof(Article).Assembly, "", null)).Message);

    [Fact]
    public void MissingPackFile_IsNamed() =>
        Assert.Contains("cannot be read at 'nowhere.bodies'",
            Assert.Throws<PackException>(static () => new PackFile("nowhere.bodies")).Message, StringComparison.Ordinal);

    private static PackImage Image(bool isCompressed = false)
    {
        using var archive = new PostArchive(40, isCompressed);
        return Image(archive);
    }

    private static PackImage Image(PostArchive archive)
    {
        archive.Build();
        return new(archive.Bytes.Table, archive.Bytes.Bodies);
    }

    private static string Refused(ReadOnlyMemory<byte> table, ReadOnlyMemory<byte> bodies, string id) =>
        Assert.Throws<PackException>(() => ContentPack.Open(table, bodies, id)).Message;
}
