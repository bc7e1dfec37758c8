using System.Text;
using System.Text.Json;

namespace NewsContent.Compilation;

/// <summary>Turns byte offsets of a UTF-8 copy into places in the text.</summary>
internal sealed class Utf8Places
{
    private readonly TextPlace _content;
    private readonly int[] _charOfByte;

    public Utf8Places(string text, TextPlace content)
    {
        _content = content;
        Bytes = Encoding.UTF8.GetBytes(text.Substring(content.Start, content.Length));
        _charOfByte = new int[Bytes.Length + 1];
        for (int index = 0, character = 0; index < Bytes.Length; index++)
        {
            _charOfByte[index] = character;
            var isLastOfCharacter = index + 1 == Bytes.Length || (Bytes[index + 1] & 0xC0) != 0x80;
            // Four bytes are a surrogate pair.
            if (isLastOfCharacter)
                character += StartsFour(index) ? 2 : 1;
        }

        _charOfByte[Bytes.Length] = content.Length;
    }

    public byte[] Bytes { get; }

    public TextPlace Of(Utf8JsonReader reader) => TextPlace.Between(Char(reader.TokenStartIndex), Char(reader.BytesConsumed));

    /// <summary>The place of a line, counted by line feeds, and a byte in it; both zero-based.</summary>
    public TextPlace AtLine(int line, int byteInLine)
    {
        var start = 0;
        for (; line > 0 && Array.IndexOf(Bytes, (byte)'\n', start) is var end and >= 0; line--)
            start = end + 1;

        var at = Char(Math.Min(start + byteInLine, Bytes.Length));
        return new(at, Math.Min(1, _content.End - at));
    }

    private int Char(long byteOffset) => _content.Start + _charOfByte[byteOffset];

    private bool StartsFour(int last) => last >= 3 && (Bytes[last - 3] & 0xF8) == 0xF0;
}
