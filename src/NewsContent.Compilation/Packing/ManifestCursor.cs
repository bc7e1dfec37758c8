using System.Text;

namespace NewsContent.Compilation.Packing;

/// <summary>Reads the numbers and texts of a manifest.</summary>
internal sealed class ManifestCursor(TextReader text)
{
    // No number and no text of a manifest is longer; a damaged length must not take all memory.
    public const int MostCharacters = 1 << 28;
    private const int LongestShared = 16;

    private readonly string?[] _known = new string?[1021];
    private char[] _characters = new char[1024];

    public string Line()
    {
        var line = new StringBuilder();
        for (char next; (next = Mark()) != '\n';)
            line.Append(next);

        return line.ToString();
    }

    public char Mark() => text.Read() is var next and >= 0 ? (char)next : throw new FormatException("it ends in the middle");

    public void Expect(char mark)
    {
        if (Mark() != mark)
            throw new FormatException("an entry does not end as one does");
    }

    public int Number()
    {
        var number = 0L;
        for (char next; (next = Mark()) != ';';)
        {
            number = next is >= '0' and <= '9' ? number * 10 + (next - '0') : throw new FormatException("a number holds " + next);
            if (number > MostCharacters)
                throw new FormatException("a number is too large");
        }

        return (int)number;
    }

    public LinePlace LinePlace() => new(Number(), Number());

    public TextPlace Place() => new(Number(), Number());

    public string Text()
    {
        var length = Number();
        if (length == 0)
            return "";

        for (var read = 0; read < length;)
        {
            if (read == _characters.Length)
                Array.Resize(ref _characters, 2 * read);

            read += text.Read(_characters, read, Math.Min(length, _characters.Length) - read) is var more and > 0 ? more : throw new FormatException("it ends in the middle");
        }

        return length > LongestShared ? new(_characters, 0, length) : Shared(length);
    }

    // Keys, authors and tags return in most entries: one string of each is kept as long as its place is not taken by another.
    private string Shared(int length)
    {
        var hash = 17u;
        for (var i = 0; i < length; i++)
            hash = hash * 31 + _characters[i];

        ref var known = ref _known[hash % (uint)_known.Length];
        return known is not null && known.AsSpan().SequenceEqual(_characters.AsSpan(0, length)) ? known : known = new(_characters, 0, length);
    }
}
