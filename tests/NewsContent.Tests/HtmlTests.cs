using System.Buffers;
using System.Text;
using CsCheck;
using Xunit;

namespace NewsContent.Tests;

public class HtmlTests
{
    [Fact]
    public void Default_IsEmpty()
    {
        Assert.True(default(Html).IsEmpty);
        Assert.Equal("", default(Html).ToString());
        Assert.Equal(0, default(Html).Length);
        Assert.Equal(new Html(""), default);
    }

    [Fact]
    public void LongText_IsWrittenInChunksThatKeepSurrogatePairs() => Gen.Int[16 * 1024 - 3, 16 * 1024 + 3].Sample(async length =>
    {
        var text = new string('字', length) + string.Concat(Enumerable.Repeat("𠮷", 9000)) + "end";
        await AssertWritten(text);
    }, iter: 7);

    [Fact]
    public void StoredBody_IsNotLoadedBeforeItIsWritten()
    {
        var store = new CountingStore();
        var html = new Html(store, 7);

        Assert.Equal(0, store.Loads);
        Assert.Equal("<p>7</p>", html.ToString());
        Assert.Equal(1, store.Loads);
    }

    [Fact]
    public void BodyStoredAsUtf8_IsGivenAsItIs()
    {
        var store = new Utf8Store();

        Assert.True(new Html(store, 0).TryGetUtf8(out var utf8));
        Assert.True(utf8.Equals(store.Stored));
        Assert.False(new Html("<p></p>").TryGetUtf8(out _));
        Assert.False(default(Html).TryGetUtf8(out _));
    }

    private sealed class Utf8Store : BodyStore
    {
        public ReadOnlyMemory<byte> Stored { get; } = "<p>文</p>"u8.ToArray();

        public override string Load(int body) => Encoding.UTF8.GetString(Stored.Span);

        public override bool TryLoadUtf8(int body, out ReadOnlyMemory<byte> utf8)
        {
            utf8 = Stored;
            return true;
        }
    }

    private sealed class CountingStore : BodyStore
    {
        public int Loads { get; private set; }

        public override string Load(int body)
        {
            Loads++;
            return $"<p>{body}</p>";
        }
    }

    [Fact]
    public async Task CancelledToken_StopsTheWriting() => await Assert.ThrowsAnyAsync<OperationCanceledException>(
        () => new Html("x").WriteToAsync(new MemoryStream(), new CancellationToken(canceled: true)));

    private static async Task AssertWritten(string text)
    {
        var html = new Html(text);
        var expected = Encoding.UTF8.GetBytes(text);
        using var stream = new MemoryStream();
        await html.WriteToAsync(stream);
        var buffer = new ArrayBufferWriter<byte>();
        html.WriteTo(buffer);

        Assert.Equal(expected, stream.ToArray());
        Assert.Equal(expected, buffer.WrittenSpan.ToArray());
        Assert.Equal(expected.Length, html.Length);
    }
}
