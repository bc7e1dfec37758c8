using Microsoft.CodeAnalysis.Text;

namespace NewsContent.Generators.Reading;

/// <summary>Reads a source text from start to end, a part at a time: a large one as a string would be held twice.</summary>
internal sealed class SourceTextReader(SourceText text) : TextReader
{
    private readonly char[] _part = new char[16 * 1024];
    private int _partStart;
    private int _partLength;
    private int _place;

    public override int Peek() => Fill() ? _part[_place] : -1;

    public override int Read() => Fill() ? _part[_place++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        if (!Fill())
            return 0;

        var length = Math.Min(count, _partLength - _place);
        Array.Copy(_part, _place, buffer, index, length);
        _place += length;
        return length;
    }

    private bool Fill()
    {
        if (_place < _partLength)
            return true;

        _partStart += _partLength;
        _partLength = Math.Min(_part.Length, text.Length - _partStart);
        _place = 0;
        text.CopyTo(_partStart, _part, 0, _partLength);
        return _partLength > 0;
    }
}
