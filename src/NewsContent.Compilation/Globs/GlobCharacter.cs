namespace NewsContent.Compilation;

/// <summary>A character of a pattern: a literal, a wildcard or a set of characters.</summary>
internal readonly struct GlobCharacter
{
    private readonly string? _literal;
    private readonly (string First, string Last)[]? _ranges;
    private readonly bool _isNegated;

    private GlobCharacter(string? literal, (string First, string Last)[]? ranges, bool isNegated, bool isStar) =>
        (_literal, _ranges, _isNegated, IsStar) = (literal, ranges, isNegated, isStar);

    public bool IsStar { get; }

    public bool Matches(ReadOnlySpan<char> character)
    {
        if (_literal is not null)
            return character.Equals(_literal.AsSpan(), StringComparison.OrdinalIgnoreCase);

        if (_ranges is null)
            return true;

        foreach (var (first, last) in _ranges)
        {
            var (code, lower, upper) = (Code(character), Code(Lower(character)), Code(Upper(character)));
            if (IsWithin(code) || IsWithin(lower) || IsWithin(upper))
                return !_isNegated;

            bool IsWithin(int number) => number >= Code(first.AsSpan()) && number <= Code(last.AsSpan());
        }

        return _isNegated;
    }

    public static GlobCharacter Read(string part, ref int at, out string problem)
    {
        problem = "";
        switch (part[at])
        {
            case '*':
                at++;
                return new(null, null, false, isStar: true);
            case '?':
                at++;
                return new(null, null, false, isStar: false);
            case '[':
                return ReadRanges(part, ref at, out problem);
            case '{' or '}':
                problem = "write a separate pattern for each name in braces, or [{] for a brace";
                return default;
            default:
                return new(Literal(part, ref at, out problem), null, false, isStar: false);
        }
    }

    private static GlobCharacter ReadRanges(string part, ref int at, out string problem)
    {
        problem = "";
        var isNegated = ++at < part.Length && part[at] is '!' or '^';
        at += isNegated ? 1 : 0;
        var ranges = new List<(string, string)>();
        // A bracket that comes first is a character of the set.
        for (var start = at; at < part.Length && (part[at] != ']' || at == start) && problem.Length == 0;)
        {
            var first = Literal(part, ref at, out problem);
            var last = first;
            if (at + 1 < part.Length && part[at] == '-' && part[at + 1] != ']')
            {
                at++;
                last = Literal(part, ref at, out problem);
            }

            if (problem.Length == 0 && Code(first.AsSpan()) > Code(last.AsSpan()))
                problem = $"write the range as [{last}-{first}]";

            ranges.Add((first, last));
        }

        if (problem.Length == 0 && at++ >= part.Length)
            problem = "close the bracket, or write [[] for the character itself";

        return new(null, [.. ranges], isNegated, isStar: false);
    }

    private static string Literal(string part, ref int at, out string problem)
    {
        problem = "";
        if (part[at] == '\\' && ++at == part.Length)
        {
            problem = "write a character after the last '\\'";
            return "";
        }

        var length = char.IsHighSurrogate(part[at]) && at + 1 < part.Length ? 2 : 1;
        at += length;
        return part.Substring(at - length, length);
    }

    private static int Code(ReadOnlySpan<char> character) =>
        character.Length == 2 && char.IsSurrogatePair(character[0], character[1]) ? char.ConvertToUtf32(character[0], character[1])
            : character.IsEmpty ? 0
            : character[0];

    private static ReadOnlySpan<char> Lower(ReadOnlySpan<char> character) => character.ToString().ToLowerInvariant().AsSpan();

    private static ReadOnlySpan<char> Upper(ReadOnlySpan<char> character) => character.ToString().ToUpperInvariant().AsSpan();
}
