namespace NewsContent.Compilation;

/// <summary>Reads the digits and marks of a date.</summary>
internal struct DateReader(string text)
{
    private const int FractionDigits = 7;

    private int _place;

    public readonly bool IsAtEnd => _place == text.Length;

    public bool Skip(char mark)
    {
        if (IsAtEnd || text[_place] != mark)
            return false;

        _place++;
        return true;
    }

    /// <summary>Skips spaces and tabs; false when there are none.</summary>
    public bool SkipBlanks()
    {
        var start = _place;
        while (Skip(' ') || Skip('\t'))
        {
        }

        return _place > start;
    }

    /// <summary>A number of so many digits.</summary>
    public bool Number(int leastDigits, int mostDigits, out int number)
    {
        number = 0;
        var start = _place;
        while (_place - start < mostDigits && IsDigit)
            number = number * 10 + (text[_place++] - '0');

        return _place - start >= leastDigits;
    }

    /// <summary>A fraction of a second in ticks; digits beyond those of a tick are dropped.</summary>
    public bool Fraction(out int ticks)
    {
        ticks = 0;
        var digits = 0;
        for (; IsDigit; _place++, digits++)
            ticks = digits < FractionDigits ? ticks * 10 + (text[_place] - '0') : ticks;

        for (var missing = digits; missing < FractionDigits; missing++)
            ticks *= 10;

        return digits > 0;
    }

    private readonly bool IsDigit => _place < text.Length && text[_place] is >= '0' and <= '9';
}
