namespace NewsContent.Compilation;

/// <summary>A post cut into front matter and body.</summary>
/// <param name="FrontMatter">The keys and values; null when the front matter could not be read.</param>
/// <param name="Fence">The place of the opening fence, where a missing key is reported.</param>
/// <param name="BodyStart">Where the body begins in the text.</param>
public sealed record ParsedPost(
    PostFile File,
    PostFileName Name,
    FrontMatterMap? FrontMatter,
    TextPlace Fence,
    int BodyStart,
    EquatableArray<Finding> Findings)
{
    /// <summary>The entries of a data file that is a list; null for all other files.</summary>
    public FrontMatterList? Entries { get; init; }
}

/// <summary>What a file name says: Jekyll's <c>yyyy-MM-dd-slug.md</c>.</summary>
/// <param name="Date">The day of the file name, when it has one.</param>
public sealed record PostFileName(string Slug, PostDay? Date);

/// <summary>A day of the proleptic Gregorian calendar, without zone.</summary>
public readonly record struct PostDay(int Year, int Month, int Day)
{
    public override string ToString() => ToString('-');

    /// <summary>As <c>yyyy-MM-dd</c> with another separator.</summary>
    public string ToString(char separator)
    {
        Span<char> text = stackalloc char[10];
        (text[4], text[7]) = (separator, separator);
        Write(Year, text.Slice(0, 4));
        Write(Month, text.Slice(5, 2));
        Write(Day, text.Slice(8, 2));
        return text.ToString();
    }

    private static void Write(int number, Span<char> digits)
    {
        for (var i = digits.Length - 1; i >= 0; i--, number /= 10)
            digits[i] = (char)('0' + number % 10);
    }
}
