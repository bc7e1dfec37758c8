namespace NewsContent.Compilation;

/// <summary>What a permalink, an id or a file name says of a post, in a form in which the three can be compared: a folder, which is the day or what else stands before the slug, and the slug.</summary>
/// <remarks>A piece of the text it was read from: of a large archive there is one for each post.</remarks>
internal readonly struct PostName
{
    private static readonly string[] s_extensions = [.. PostFile.MarkdownExtensions, .. PostFile.HtmlExtensions];

    private readonly string _text;
    private readonly int _folderStart;
    private readonly int _folderEnd;
    private readonly int _slugStart;
    private readonly int _slugEnd;
    private readonly char _separator;

    private PostName(string text, (int Start, int End) folder, (int Start, int End) slug, char separator)
    {
        (_text, _separator) = (text, separator);
        (_folderStart, _folderEnd) = folder;
        (_slugStart, _slugEnd) = slug;
    }

    /// <summary>Of a path such as <c>/2026/01/06/slug/</c> or <c>2026/01/06/slug</c>.</summary>
    public static PostName OfPath(string path)
    {
        var (start, end) = (0, path.Length);
        while (start < end && path[start] == '/')
            start++;

        while (end > start && path[end - 1] == '/')
            end--;

        var slug = end > start ? path.LastIndexOf('/', end - 1, end - start) + 1 : start;
        return slug > start
            ? new(path, (start, slug - 1), (slug, WithoutExtension(path, slug, end)), '/')
            : new(path, (start, start), (start, WithoutExtension(path, start, end)), '/');
    }

    /// <summary>Of a file such as <c>news/2026-01-06-slug.md</c>, in whichever folder.</summary>
    public static PostName OfFile(string path)
    {
        var start = path.LastIndexOf('/') + 1;
        var end = WithoutExtension(path, start, path.Length);
        return NumberEnd(path, start, end) is { } year && NumberEnd(path, year + 1, end) is { } month && NumberEnd(path, month + 1, end) is { } day
            ? new(path, (start, day), (day + 1, end), '-')
            : new(path, (start, start), (start, end), '-');
    }

    /// <summary>Without an extension.</summary>
    public string Slug => _text.Substring(_slugStart, SlugLength);

    public int SlugLength => _slugEnd - _slugStart;

    public bool HasSlugOf(PostName other) =>
        SlugLength == other.SlugLength && string.Compare(_text, _slugStart, other._text, other._slugStart, SlugLength, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>The same of folders that are the same, and of few others.</summary>
    public int FolderKey
    {
        get
        {
            var key = 0;
            for (var rest = _text.AsSpan(_folderStart, _folderEnd - _folderStart); !rest.IsEmpty;)
                key = unchecked(key * 31 + KeyOf(Next(ref rest, _separator)));

            return key;
        }
    }

    /// <summary>Zeros in front of numbers do not count.</summary>
    public bool HasFolderOf(PostName other)
    {
        var left = _text.AsSpan(_folderStart, _folderEnd - _folderStart);
        var right = other._text.AsSpan(other._folderStart, other._folderEnd - other._folderStart);
        while (!left.IsEmpty && !right.IsEmpty)
        {
            if (!Next(ref left, _separator).Equals(Next(ref right, other._separator), StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return left.IsEmpty && right.IsEmpty;
    }

    private static ReadOnlySpan<char> Next(ref ReadOnlySpan<char> folder, char separator)
    {
        var end = folder.IndexOf(separator);
        var part = end < 0 ? folder : folder.Slice(0, end);
        folder = end < 0 ? default : folder.Slice(end + 1);
        return IsNumber(part) ? part.TrimStart('0') : part;
    }

    // Of anything but a number the length alone: letters of either case are the same.
    private static int KeyOf(ReadOnlySpan<char> part)
    {
        if (!IsNumber(part))
            return part.Length;

        var key = 0;
        foreach (var digit in part)
            key = unchecked(key * 10 + digit);

        return key;
    }

    private static int WithoutExtension(string text, int start, int end)
    {
        foreach (var extension in s_extensions)
        {
            if (end - start >= extension.Length && string.Compare(text, end - extension.Length, extension, 0, extension.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return end - extension.Length;
        }

        return end;
    }

    // Of a number that a hyphen follows.
    private static int? NumberEnd(string text, int start, int end)
    {
        var digits = start;
        while (digits < end && text[digits] is >= '0' and <= '9')
            digits++;

        return digits > start && digits < end && text[digits] == '-' ? digits : null;
    }

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (character is < '0' or > '9')
                return false;
        }

        return !text.IsEmpty;
    }
}
