namespace NewsContent.Compilation;

/// <summary>What can be told of a line of Markdown without its context.</summary>
internal readonly struct MarkdownLine
{
    private readonly string _text;
    private readonly int _start;
    private readonly int _content;
    private readonly int _end;

    /// <param name="containers">Characters that begin a container besides those of CommonMark.</param>
    public MarkdownLine(string text, int start, int end, string containers)
    {
        (_text, _start, _end) = (text, start, end);
        (_content, ContainerDepth) = SkipContainers(text, start, end, containers);
    }

    /// <summary>At most how many block quotes and lists (CommonMark §5) the line can be in by its own markers and indentation.</summary>
    public int ContainerDepth { get; }

    public int Length => _end - _start;

    public TextPlace Place => new(_start, Math.Min(Length, 80));

    public bool IsBlank => _content >= _end;

    /// <summary>The line behind its markers.</summary>
    public ReadOnlySpan<char> Content => _text.AsSpan(_content, _end - _content);

    public bool IsHeading => !IsBlank && (_text[_content] == '#' || Content.TrimEnd().TrimEnd('=').IsEmpty || Content.TrimEnd().TrimEnd('-').IsEmpty);

    public bool IsDefinition => !IsBlank && _text[_content] == '[' && Content.IndexOf("]:".AsSpan(), StringComparison.Ordinal) > 0;

    /// <param name="others">Characters that delimit inlines besides those of CommonMark.</param>
    public (int Delimiters, int Backticks, int OpenBrackets, int Pipes, int Addresses, int Others) CountInlines(string others)
    {
        var (delimiters, backticks, brackets, pipes, addresses, rest) = (0, 0, 0, 0, 0, 0);
        for (var i = _content; i < _end; i++)
        {
            // Most text is letters.
            if (_text[i] is > '~' or >= 'a' and <= 'z' or ' ')
                continue;

            switch (_text[i])
            {
                case '*' or '_' or '~' or ']':
                    delimiters++;
                    break;
                case '[':
                    delimiters++;
                    brackets++;
                    break;
                case '`':
                    backticks++;
                    delimiters += i == _start || _text[i - 1] != '`' ? 1 : 0;
                    break;
                case '<' when i + 1 < _end && _text[i + 1] is '!' or '?':
                    delimiters++;
                    break;
                case '|':
                    pipes++;
                    break;
                case ':':
                    addresses++;
                    delimiters += others.IndexOf(':') >= 0 ? 1 : 0;
                    break;
                case '.' when i > _start && _text[i - 1] == 'w':
                    addresses++;
                    break;
                case var character when others.Length > 0 && others.IndexOf(character) >= 0:
                    delimiters++;
                    break;
                case '<' or '&' or '\\' or '!':
                    rest++;
                    break;
            }
        }

        return (delimiters, backticks, brackets, pipes, addresses, rest);
    }

    private static (int Content, int Depth) SkipContainers(string text, int start, int end, string containers)
    {
        var (at, depth, spaces) = (start, 0, 0);
        while (at < end)
        {
            if (text[at] is ' ' or '\t')
            {
                spaces += text[at++] == '\t' ? 4 : 1;
                continue;
            }

            var marker = MarkerLength(text, at, end);
            if (marker == 0 && containers.Length > 0 && containers.IndexOf(text[at]) >= 0)
                marker = OtherMarkerLength(text, at, end);

            if (marker == 0)
                break;

            // Indentation in front of a marker may be that of as many lists as it has pairs of columns.
            depth += 1 + (spaces - 1) / 2;
            spaces = 0;
            at += marker;
        }

        return (at, depth);
    }

    private static int MarkerLength(string text, int at, int end)
    {
        if (text[at] == '>')
            return 1;

        var digits = at;
        while (digits < end && digits - at < 9 && text[digits] is >= '0' and <= '9')
            digits++;

        var isBullet = text[at] is '-' or '*' or '+';
        var isOrdered = digits > at && digits < end && text[digits] is '.' or ')';
        var length = isBullet ? 1 : isOrdered && digits > at ? digits - at + 1 : 0;
        return length > 0 && (at + length == end || text[at + length] is ' ' or '\t') ? length : 0;
    }

    // ": " of a definition, and "^^" of a footer but not "^^^" of a figure.
    private static int OtherMarkerLength(string text, int at, int end)
    {
        var run = at;
        while (run < end && text[run] == text[at])
            run++;

        return text[at] == '^' ? (run - at == 2 ? 2 : 0) : run - at == 1 && (run == end || text[run] is ' ' or '\t') ? 1 : 0;
    }
}
