using Microsoft.CodeAnalysis.Text;

namespace NewsContent.Generators.Reading;

/// <summary>Reads a source text from start to end, a part at a time: a large one as a string would be held twice.</summary>
internal sealed class SourceTextReader(SourceText text) : TextReader
{
    private int _place;

    public override int Peek() => _place < text.Length ? text[_place] : -1;

    public override int Read() => _place < text.Length ? text[_place++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        var length = Math.Min(count, text.Length - _place);
        text.CopyTo(_place, buffer, index, length);
        _place += length;
        return length;
    }
}
