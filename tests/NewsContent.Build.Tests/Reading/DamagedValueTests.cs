using System.Buffers.Binary;
using NewsContent.Build.Tests.Support;
using NewsContent.Packs;
using Xunit;

namespace NewsContent.Build.Tests.Reading;

/// <summary>A value that is not what the build has bound means a damaged pack, and is never read as something else.</summary>
public class DamagedValueTests
{
    private static readonly byte[] s_text = [(byte)PackKind.Text, 3, (byte)'x', (byte)'y', (byte)'z'];
    private static readonly byte[] s_largest = [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 1];
    private static readonly byte[] s_nextToLargest = [0xFE, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 1];

    [Fact]
    public void DateOutOfRange_IsDamage()
    {
        byte[] date = [(byte)PackKind.Date, (byte)PackKind.Text, 0];
        Assert.Equal(DateTimeOffset.MinValue, new PackValue([.. date, 0, 0]).Date());
        foreach (var ticks in new[] { [0], [1], s_largest, s_nextToLargest })
        {
            foreach (var minutes in new[] { [2], [0xFF, 0x7F], s_largest, s_nextToLargest })
                Assert.Throws<PackException>(() => new PackValue([.. date, .. ticks, .. minutes]).Date());
        }
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(10000, 1, 1)]
    [InlineData(2021, 0, 1)]
    [InlineData(2021, 13, 1)]
    [InlineData(2021, 4, 0)]
    [InlineData(2021, 4, 31)]
    [InlineData(2021, 2, 29)]
    [InlineData(2021, 255, 255)]
    public void DayOfNoCalendar_IsDamage(int year, byte month, byte day)
    {
        using var archive = new PostArchive(0);
        archive.Write("2021-04-21-a.md", "---\ntitle: A\ndate: 2021-04-21\n---\n");
        archive.Build();
        var (table, bodies) = (archive.Bytes.Table, archive.Bytes.Bodies);
        var image = new PackImage(table, bodies);
        var place = table.AsSpan().IndexOf(new byte[] { 0xE5, 0x07, 4, 21 });
        Assert.Equal("2021/04/21/a", IdOf(image));
        BinaryPrimitives.WriteUInt16LittleEndian(table.AsSpan(place), (ushort)year);
        (table[place + 2], table[place + 3]) = (month, day);

        Assert.Throws<PackException>(() => IdOf(image));
    }

    private static string IdOf(PackImage image) =>
        ContentPack.Open(image.Table, image.Bodies, image.ManifestId).Row(0).DatedId(new("date"), isDateOnly: false);

    [Fact]
    public void TextInPlaceOfANumber_IsDamage() => AssertDamage(
        s_text,
        static value => _ = PackNumber.Whole(value),
        static value => _ = PackNumber.Decimal(value),
        static value => _ = PackNumber.Double(value),
        static value => _ = PackNumber.Single(value),
        static value => _ = PackNumber.Duration(value),
        static value => _ = PackNumber.Time(value));

    [Fact]
    public void TextInPlaceOfAnotherValue_IsDamage() => AssertDamage(
        s_text,
        static value => _ = value.Date(),
        static value => _ = value.DateTime(),
        static value => _ = value.DateOnly(),
        static value => _ = value.Uri(),
        static value => _ = value.Map.ToDictionary(static entry => entry.Any()),
        static value => _ = value.At(0).Text(),
        static value => _ = new PackNames<DayOfWeek>().With("monday", DayOfWeek.Monday).Of(value));

    [Theory]
    [InlineData("24:00:00")]
    [InlineData("99999999999999999999999999999999")]
    [InlineData("1e999999")]
    [InlineData("0x11111111111111111")]
    [InlineData("0o8")]
    public void NumberOutOfRange_IsDamage(string text)
    {
        byte[] value = [(byte)PackKind.Text, (byte)text.Length, .. System.Text.Encoding.UTF8.GetBytes(text)];

        AssertDamage(value, static value => _ = PackNumber.Whole(value), static value => _ = PackNumber.Decimal(value), static value => _ = PackNumber.Time(value));
    }

    [Fact]
    public void ListsInListsWithoutEnd_AreDamage()
    {
        var deep = new byte[300];
        for (var place = 0; place < deep.Length; place += 2)
            (deep[place], deep[place + 1]) = ((byte)PackKind.List, 1);

        AssertDamage(deep, static value => _ = value.Any(), static value => _ = value.At(0).Any());
    }

    private static void AssertDamage(byte[] bytes, params PackItem[] readings) =>
        Assert.All(readings, reading => Assert.Throws<PackException>(() => reading(new(bytes))));

    private delegate void PackItem(PackValue value);
}
