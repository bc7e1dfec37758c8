using System.Text;

namespace NewsContent.Compilation.Packing;

/// <summary>Reads the numbers and texts of a manifest.</summary>
internal sealed class ManifestCursor(TextReader text)
{
    // No number and no text of a manifest is longer; a damaged length must not take all memory.
    private const int MostCharacters = 1 << 28;

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

    public TextPlace Place() => new(Number(), Number());

    public string Text()
    {
        var length = Number();
        if (length == 0)
            return "";

        var characters = new char[length];
        for (var read = 0; read < length;)
            read += text.Read(characters, read, length - read) is var more and > 0 ? more : throw new FormatException("it ends in the middle");

        return new(characters);
    }
}
