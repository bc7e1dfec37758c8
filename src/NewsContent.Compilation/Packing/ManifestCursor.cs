using System.Runtime.CompilerServices;
using System.Text;

namespace NewsContent.Compilation.Packing;

/// <summary>Reads the numbers and texts of a manifest.</summary>
internal sealed class ManifestCursor(TextReader text)
{
    // No number and no text of a manifest is longer; a damaged length must not take all memory.
    public const int MostCharacters = 1 << 28;

    // A damaged number must not take all memory before the text ends.
    public const int MostReserved = 256;
    private const int LongestShared = 16;

    private readonly string?[] _known = new string?[1021];
    private readonly char[] _part = new char[16 * 1024];
    private char[] _long = [];
    private int _place;
    private int _end;

    public string Line()
    {
        var line = new StringBuilder();
        for (char next; (next = Mark()) != '\n';)
            line.Append(next);

        return line.ToString();
    }

    // In the loops over a manifest's characters, which are most of the work.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public char Mark()
    {
        if (_place == _end)
            Fill();

        return _part[_place++];
    }

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
        if (length > _end - _place)
            return LongText(length);

        var start = _place;
        _place += length;
        return length == 0 ? "" : length > LongestShared ? new(_part, start, length) : Shared(_part.AsSpan(start, length));
    }

    /// <summary>A number and as many items.</summary>
    public EquatableArray<T> List<TReader, T>(TReader reader, Func<TReader, T> read)
    {
        var count = Number();
        if (count == 0)
            return EquatableArray<T>.Empty;

        var items = new T[Math.Min(count, MostReserved)];
        for (var i = 0; i < count; i++)
        {
            if (i == items.Length)
                Array.Resize(ref items, Math.Min(count, 2 * i));

            items[i] = read(reader);
        }

        return new(items);
    }

    // One that goes beyond the part at hand.
    private string LongText(int length)
    {
        for (var read = 0; read < length;)
        {
            if (_place == _end)
                Fill();

            var more = Math.Min(length - read, _end - _place);
            if (read + more > _long.Length)
                Array.Resize(ref _long, Math.Max(read + more, 2 * _long.Length));

            Array.Copy(_part, _place, _long, read, more);
            _place += more;
            read += more;
        }

        return length > LongestShared ? new(_long, 0, length) : Shared(_long.AsSpan(0, length));
    }

    // Keys, authors and tags return in most entries: one string of each is kept as long as its place is not taken by another.
    private string Shared(ReadOnlySpan<char> characters)
    {
        var hash = 17u;
        foreach (var character in characters)
            hash = hash * 31 + character;

        ref var known = ref _known[hash % (uint)_known.Length];
        return known is not null && known.AsSpan().SequenceEqual(characters) ? known : known = characters.ToString();
    }

    private void Fill()
    {
        _place = 0;
        _end = text.Read(_part, 0, _part.Length);
        if (_end == 0)
            throw new FormatException("it ends in the middle");
    }
}
