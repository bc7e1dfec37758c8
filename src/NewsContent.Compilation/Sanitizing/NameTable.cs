namespace NewsContent.Compilation;

/// <summary>Finds ASCII names in a text, ignoring case, without making strings of them.</summary>
internal sealed class NameTable
{
    private const int Slots = 1024;

    private readonly string[] _names;
    private readonly short[] _numbers = new short[Slots];

    public NameTable(IEnumerable<string> names)
    {
        _names = names.Distinct(StringComparer.Ordinal).ToArray();
        for (var i = 0; i < _names.Length; i++)
        {
            var slot = Hash(_names[i].AsSpan());
            while (_numbers[slot] != 0)
                slot = (slot + 1) % Slots;

            _numbers[slot] = (short)(i + 1);
        }
    }

    public int Count => _names.Length;

    public string this[int number] => _names[number];

    /// <summary>The number of a name of ASCII letters, digits and hyphens; -1 when it is not in the table.</summary>
    public int Find(ReadOnlySpan<char> name)
    {
        for (var slot = Hash(name); _numbers[slot] != 0; slot = (slot + 1) % Slots)
        {
            if (name.Equals(_names[_numbers[slot] - 1].AsSpan(), StringComparison.OrdinalIgnoreCase))
                return _numbers[slot] - 1;
        }

        return -1;
    }

    private static int Hash(ReadOnlySpan<char> name)
    {
        var hash = (uint)name.Length;
        foreach (var character in name)
            hash = hash * 31 + (character | 0x20u);

        return (int)(hash % Slots);
    }
}
